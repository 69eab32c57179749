import { request } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { serveSite } from '../../src/tooling/site-server.mjs';

const page = `<!doctype html><title>Mielikunta</title>${'<p>ä</p>'.repeat(100)}`;
const files = {
  'site/index.html': page,
  'site/a.js': 'void 0;',
  'site/b.mystery': '?',
  'secret.txt': 'not for the site',
};

async function serve(port = 0) {
  const server = await serveSite(join(await temporaryFolder(files), 'site'), { port });
  onTestFinished(() => server.close());
  return server;
}

/** `fetch` would tidy the path before it is sent. */
function rawGet(
  url: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { path, headers }, async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part as Buffer);
      resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts) });
    });
    sent.on('error', reject).end();
  });
}

it('[DA9] every answer with a file carries the content-security policy', async () => {
  const { url } = await serve();
  for (const path of ['', 'index.html', 'a.js']) {
    const policy = (await fetch(url + path)).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src-elem 'self' 'unsafe-inline'");
    expect(policy).toContain("connect-src 'self'");
  }
});

it('a file has its type, and an unknown one has none that a browser would run', async () => {
  const { url } = await serve();
  const type = async (path: string) => (await fetch(url + path)).headers.get('content-type');
  expect(await type('')).toBe('text/html; charset=utf-8');
  expect(await type('a.js')).toBe('text/javascript; charset=utf-8');
  expect(await type('b.mystery')).toBe('application/octet-stream');
});

it('text is compressed for those who take it, and whole for the others', async () => {
  const { url } = await serve();
  const compressed = await rawGet(url, '/', { 'accept-encoding': 'gzip' });
  expect(compressed.body.length).toBeLessThan(page.length / 2);
  expect(gunzipSync(compressed.body).toString('utf8')).toBe(page);
  expect((await rawGet(url, '/')).body.toString('utf8')).toBe(page);
});

it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%00', '/%', '//', '/missing.js'])(
  'the address %s leads to nothing outside the folder',
  async (path) => {
    const { url } = await serve();
    const { status, body } = await rawGet(url, path);
    expect(body.toString('utf8')).not.toContain('not for the site');
    expect(status).toBe(404);
  },
);

it('a port in use gives way to the next free one', async () => {
  const first = await serve();
  const taken = Number(new URL(first.url).port);
  const second = await serve(taken);
  expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
  expect((await fetch(second.url)).status).toBe(200);
});
