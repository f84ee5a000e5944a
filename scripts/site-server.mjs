import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { basePath } from './base-path.mjs';
import { CannotGoOn } from './cannot-go-on.mjs';
import { dist as builtSite } from './paths.mjs';
import { bestEncoding, compress } from './server/compress.mjs';
import { contentType, isCompressible } from './server/content-types.mjs';
import { headersFor, readHeaders } from './server/headers-file.mjs';
import { listen } from './server/listen.mjs';
import { resolvePath } from './server/resolve-path.mjs';

/**
 * Serves a built site the way a static host does: under its base, with its _headers file and its
 * 404 page, compressed. For `npm start` and the site tests.
 *
 * @param {{ dist?: string, base?: string, host?: string, ports?: number[] }} [options] the first
 *   free port is taken; port 0 is any free one
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} the address ends
 *   with the base
 */
export async function startSite({
  dist = builtSite,
  base = basePath(),
  host = '127.0.0.1',
  ports = [0],
} = {}) {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new CannotGoOn('There is no built site to serve: run `npm run build` first.');
  }
  const headersFile = join(dist, '_headers');
  const rules = existsSync(headersFile) ? readHeaders(headersFile) : [];
  /** @type {Map<string, Promise<Buffer>>} */
  const bodies = new Map(); // each file is compressed once, and again when it changes

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async function answer({ method, url = '/', headers }, response) {
    if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const [path = '/'] = url.split('?');
    const { status, file, location } = resolvePath({ dist, base, path });
    if (location) {
      response.writeHead(status, { location: location + url.slice(path.length) }).end();
      return;
    }
    if (!file) {
      response.writeHead(status, { 'content-type': contentType('.txt') }).end('Not found\n');
      return;
    }
    const type = contentType(file);
    const shrinks = isCompressible(type);
    const encoding = shrinks ? bestEncoding(headers['accept-encoding']) : 'identity';
    const key = `${encoding} ${statSync(file).mtimeMs} ${file}`;
    const body = await (bodies.get(key) ?? readFile(file).then(compress[encoding]));
    bodies.set(key, Promise.resolve(body));
    response.writeHead(status, {
      ...headersFor(rules, '/' + path.slice(base.length)),
      'content-type': type,
      'content-length': body.length,
      ...(shrinks && { vary: 'accept-encoding' }),
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    });
    response.end(method === 'HEAD' ? undefined : body);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      response.writeHead(500).end(`${error}\n`); // a file that went while it was read
    });
  });
  const port = await listen(server, { host, ports });
  return {
    url: `http://${host}:${port}${base}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
