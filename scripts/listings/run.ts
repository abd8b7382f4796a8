import { spawn } from 'node:child_process';

/** What a program printed, and its exit code; 127 when there is no such program. */
export interface Ran { code: number; out: string; err: string }

/** Runs a program to its end, `input` on its standard input. */
export const run = (command: string, args: readonly string[], { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {}): Promise<Ran> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, shell: process.platform === 'win32' && /\.cmd$/.test(command) });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => { out += chunk.toString(); });
    child.stderr.on('data', (chunk: Buffer) => { err += chunk.toString(); });
    child.on('error', () => resolve({ code: 127, out, err }));
    child.on('close', (code) => resolve({ code: code ?? 1, out, err }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });

/** Runs what needs the network again, once, when it failed. */
export const twice = async (attempt: () => Promise<Ran>, hopeless: (ran: Ran) => boolean = () => false): Promise<Ran> => {
  const first = await attempt();
  return first.code === 0 || first.code === 127 || hopeless(first) ? first : attempt();
};
