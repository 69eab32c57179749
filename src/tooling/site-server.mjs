import { readFile, realpath } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { contentSecurityPolicy } from './content-security-policy.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};
const compressible = /^(text|font\/ttf|image\/svg|application\/(json|manifest))/;
const compress = promisify(gzip);

/**
 * Serves a folder of files on 127.0.0.1, with the headers a real host should send. Takes the next free port when the wished
 * one is in use; port 0 takes any.
 * @param {string} folder
 * @param {{ port?: number }} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveSite(folder, { port = 0 } = {}) {
  const root = await realpath(folder);
  /** Compressed once per content, so that a measure of transferred bytes isn't a measure of patience. */
  const compressed = new Map();
  const server = createServer((request, response) => {
    answer(root, compressed, request, response).catch((error) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  const taken = await listen(server, port);
  return {
    url: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(root, compressed, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return response.writeHead(405, { allow: 'GET, HEAD' }).end();
  const file = fileOf(root, request.url ?? '/');
  const body = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || body === null) {
    return response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  const headers = {
    'content-type': type,
    'content-security-policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    // The service worker does the caching; a stale index.html would point to chunks that are gone.
    'cache-control': /-[\w-]{8}\.\w+$/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
  };
  let sent = body;
  if (compressible.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
    const known = compressed.get(file);
    sent = known?.of.equals(body) ? known.gzip : await compress(body, { level: 9 });
    compressed.set(file, { of: body, gzip: sent });
    headers['content-encoding'] = 'gzip';
  }
  response.writeHead(200, { ...headers, 'content-length': sent.length });
  response.end(request.method === 'HEAD' ? undefined : sent);
}

/** The file a request path names, or null where it leads out of the folder. */
function fileOf(root, url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    if (path.includes('\0')) return null;
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
    return file.startsWith(root + sep) ? file : null;
  } catch {
    return null;
  }
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    let wished = port;
    server.on('error', (error) => {
      if (error.code !== 'EADDRINUSE' || wished === 0 || wished >= port + 100) return reject(error);
      wished += 1;
      server.listen(wished, '127.0.0.1');
    });
    server.on('listening', () => resolve(server.address().port));
    server.listen(wished, '127.0.0.1');
  });
}
