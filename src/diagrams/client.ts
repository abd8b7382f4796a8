import { Worker } from 'node:worker_threads';
import type { Request, Response } from './message.ts';
import { DiagramError } from './problem.ts';

type Waiting = { resolve: (svg: string) => void; reject: (error: Error) => void };

/** Asks a worker that starts with the first question and keeps the process alive only while an answer is pending. */
export type Client = {
  ask: (job: Request['job'], source: string, prefix: string) => Promise<string>;
  started: () => boolean;
  close: () => Promise<void>;
};

/** Gives a client; nothing is started or loaded before the first question. */
export const createClient = (): Client => {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let count = 0;

  const settle = (id: number, how: (one: Waiting) => void): void => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) worker?.unref();
    if (one !== undefined) how(one);
  };
  const failAll = (error: Error): void => {
    worker = null;
    for (const id of [...waiting.keys()]) settle(id, ({ reject }) => { reject(error); });
  };
  const start = (): Worker => {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { execArgv: [], stdout: true });
    started.on('message', (response: Response) => {
      settle(response.id, ({ resolve, reject }) => {
        if ('svg' in response) resolve(response.svg);
        else reject(new DiagramError(response.message, response.line));
      });
    });
    started.on('error', failAll);
    started.on('exit', (code) => {
      if (started === worker) failAll(new Error(`The worker of diagrams ended with code ${code}.`));
    });
    return started;
  };

  return {
    started: () => worker !== null,
    ask: (job, source, prefix) => new Promise((resolve, reject) => {
      worker ??= start();
      worker.ref();
      const id = count += 1;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, job, source, prefix } satisfies Request);
    }),
    close: async () => {
      const closing = worker;
      worker = null;
      await closing?.terminate();
      failAll(new Error('The renderer of diagrams is closed.'));
    },
  };
};
