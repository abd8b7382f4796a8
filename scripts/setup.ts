import { execFileSync } from 'node:child_process';
import { findBrowser } from './browser.ts';

const run = (command: string, ...args: string[]): void => {
  execFileSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
};

const has = (command: string, ...args: string[]): boolean => {
  try {
    execFileSync(command, args.length > 0 ? args : ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const hasKoreanFont = (): boolean => {
  try {
    return execFileSync('fc-list', [':lang=ko', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
};

const debianRoot = process.platform === 'linux' && process.getuid?.() === 0 && has('apt-get');

// The browser that the tests drive: one that is here, else Debian's, else playwright's own. Never none.
if (debianRoot && (findBrowser() === undefined || !hasKoreanFont())) {
  run('apt-get', 'update', '-qq');
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk', 'fontconfig');
} else if (findBrowser() === undefined) {
  run(process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium');
}

// What check:listings builds and runs with. Where it cannot be installed, that check says what it skipped.
const tools = has('javac') && has('mvn') && has('python3', '-c', 'import venv, ensurepip');
if (debianRoot && !tools) {
  run('apt-get', 'update', '-qq');
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'default-jdk-headless', 'maven', 'python3', 'python3-venv');
}
const browser = findBrowser();
if (browser === undefined) throw new Error('No Chromium or Chrome could be found or installed: install one, or set CHROME_PATH to it.');
console.log(`browser: ${browser}`);
