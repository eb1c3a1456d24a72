/** Serves the built files as a plain web server would, inside a folder of a host. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface FolderServer {
  readonly address: string;
  readonly close: () => void;
}

export async function serveInFolder(files: string, folder: string): Promise<FolderServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(folder) ? pathname.slice(folder.length) : 'not-there';
    const file = normalize(inside === '' ? 'index.html' : inside);
    readFile(join(files, file)).then(
      (body) => response.setHeader('content-type', types[extname(file)] ?? 'text/plain').end(body),
      () => response.writeHead(404).end(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no address');
  return {
    address: `http://127.0.0.1:${address.port}${folder}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
