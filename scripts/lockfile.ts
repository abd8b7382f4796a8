import { readFileSync, writeFileSync } from 'node:fs';

interface Entry { version?: string; os?: string[]; cpu?: string[]; optional?: boolean; dev?: boolean; optionalDependencies?: Record<string, string> }
interface Lock { packages: Record<string, Entry> }

// A lock file written on one platform lacks the binaries of the others, and `npm ci` then refuses it there.
// Every optional dependency with an exact version gets its entry; os and cpu are read from its name.
const systems = ['darwin', 'linux', 'win32', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'aix', 'android', 'openharmony'];
const processors = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32'];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
let added = 0;
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    if (lock.packages[key] || !/^\d+\.\d+\.\d+/.test(version)) continue;
    const words = name.split(/[-/]/).map((word) => ({ windows: 'win32', linuxmusl: 'linux' })[word] ?? word);
    const os = systems.filter((system) => words.includes(system));
    const cpu = processors.filter((processor) => words.includes(processor));
    lock.packages[key] = { version, ...(cpu.length > 0 && { cpu }), ...(entry.dev && { dev: true }), optional: true, ...(os.length > 0 && { os }) };
    added++;
  }
}
const ordered = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('package-lock.json', `${JSON.stringify({ ...lock, packages: ordered }, null, 2)}\n`);
console.log(`${added} entries added for other platforms`);
