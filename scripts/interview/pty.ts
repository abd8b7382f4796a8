import { spawnSync } from 'node:child_process';

/** Runs a command in a pseudo-terminal (Python's pty: Node has none), waits for each prompt, types a line. After the last line: kill −9, Ctrl+C, or wait for the end. */
const script = `
import json, os, pty, select, signal, sys, time
told = json.load(sys.stdin)
pid, fd = pty.fork()
if pid == 0:
    os.chdir(told['cwd'])
    os.environ.update({'NO_COLOR': '1', 'TERM': 'dumb', 'COLUMNS': '4000'})
    os.execvp(told['command'][0], told['command'])
seen = b''
def read(until, seconds):
    global seen
    end = time.time() + seconds
    start = len(seen)
    while time.time() < end:
        if until and until in seen[start:]:
            return True
        ready, _, _ = select.select([fd], [], [], 0.1)
        if ready:
            try:
                piece = os.read(fd, 65536)
            except OSError:
                return False
            if not piece:
                return False
            seen += piece
    return False
prompt = b'\\n> '
alive = read(prompt, 60)
for line in told['lines']:
    if not alive:
        break
    os.write(fd, (line + '\\r').encode())
    alive = read(prompt, 60)
if alive and told['then'] == 'kill':
    os.kill(pid, signal.SIGKILL)
elif alive and told['then'] == 'interrupt':
    os.write(fd, b'\\x03')
    read(None, 10)
elif alive:
    os.kill(pid, signal.SIGKILL)
else:
    read(None, 2)
_, status = os.waitpid(pid, 0)
print(json.dumps({'screen': seen.decode('utf-8', 'replace').replace('\\r\\n', '\\n'), 'code': os.waitstatus_to_exitcode(status)}))
`;

/** Is there a Python with pty? */
export const hasPty = spawnSync('python3', ['-c', 'import pty, os; os.waitstatus_to_exitcode']).status === 0;

/** What was on the screen, and how it ended: the exit status, or minus the signal. */
export interface Typed { screen: string; code: number }

/** Types lines into the interview's terminal program; throws when Python fails. */
export const typeInto = (args: readonly string[], lines: readonly string[], then: 'wait' | 'kill' | 'interrupt' = 'wait'): Typed => {
  const told = { cwd: process.cwd(), command: [process.execPath, 'scripts/interview.ts', ...args], lines, then };
  const { stdout, stderr, status } = spawnSync('python3', ['-c', script], { input: JSON.stringify(told), encoding: 'utf8', timeout: 120_000 });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Typed;
};
