// Runs on whatever Node started npm (20 or newer): installs the locked dependencies, our own Node among them, when they are missing or out of date.
import { execSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const installed = 'node_modules/.package-lock.json';
const fresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs - 1000;
if (!fresh) {
  console.log('Installing dependencies (npm ci) …');
  execSync('npm ci --no-audit --no-fund --loglevel=error', { stdio: 'inherit' });
}
