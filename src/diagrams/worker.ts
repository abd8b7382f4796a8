import { parentPort } from 'node:worker_threads';
import { parse, render } from './engine.ts';
import type { Request, Response } from './message.ts';
import { DiagramError } from './problem.ts';

const answer = async ({ id, job, source, prefix }: Request): Promise<Response> => {
  try {
    if (job === 'render') return { id, svg: await render(source, prefix) };
    const wrong = await parse(source);
    return wrong === null ? { id, svg: '' } : { id, message: wrong.message, line: wrong.line };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { id, message, line: error instanceof DiagramError ? error.line : 0 };
  }
};

/* One at a time: mermaid keeps its state in module variables. */
let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (request: Request) => {
  last = last.then(async () => { parentPort?.postMessage(await answer(request)); });
});
