import { tierUrls } from './links.ts';
import { readPlace } from './place.ts';
import { createServer } from './protocol.ts';
import type { Request } from './protocol.ts';

const gate = new MessageChannel();
gate.port2.start();

const serve = createServer({
  async fetchText(url) {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${response.status} ${url}`);
    return response.text();
  },
  // A message to oneself comes after those that wait already, and without a timer's 4 ms.
  pause: (ms = 0) => new Promise((resolve) => {
    if (ms > 0) {
      setTimeout(resolve, ms);
      return;
    }
    gate.port2.addEventListener('message', () => resolve(), { once: true });
    gate.port1.postMessage(null);
  }),
  tell: (reply) => postMessage(reply),
});

addEventListener('message', (event: MessageEvent<Request>) => {
  void serve(event.data).then((reply) => postMessage(reply));
});

// The page's first message comes only when the page has nothing else to do; its address is there from the start.
void serve({ id: 0, type: 'load', urls: tierUrls(readPlace(location.hash)) });
