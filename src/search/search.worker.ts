import { createServer } from './protocol.ts';
import type { Request } from './protocol.ts';

const serve = createServer(async (url) => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.text();
});

addEventListener('message', (event: MessageEvent<Request>) => {
  void serve(event.data).then((reply) => postMessage(reply));
});
