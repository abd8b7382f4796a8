import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml',
  '.png': 'image/png', '.txt': 'text/plain; charset=utf-8', '.xml': 'application/xml',
};

/** Serves a built site as a static host does, on a free port of this machine; `base` begins and ends with a slash. */
export const serve = async (dir: string, base = '/'): Promise<{ url: string; close: () => Promise<void> }> => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(base) ? normalize(decodeURIComponent(pathname.slice(base.length))) : '..';
    const wanted = join(dir, inside);
    const file = [wanted, join(wanted, 'index.html')].find((path) => !inside.startsWith('..') && existsSync(path) && statSync(path).isFile());
    const missing = join(dir, '404.html');
    const found = file ?? missing;
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': types[extname(found)] ?? 'application/octet-stream' });
    if (existsSync(found)) createReadStream(found).pipe(response);
    else response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
};
