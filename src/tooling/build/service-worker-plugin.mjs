import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { build } from 'vite';

const hashedName = /^assets\/.+-[\w-]{8}\.\w+$/;

/**
 * Builds the service worker after the site, with the list of everything in the site: all chunks, languages and fonts are
 * there offline after the first visit (EV3). It has to be a second build because the list needs the finished first one.
 * @param {{ entry: string }} options
 * @returns {import('vite').Plugin}
 */
export function serviceWorkerPlugin({ entry }) {
  /** @type {import('vite').ResolvedConfig} */
  let config;
  // A build that failed closes its bundle too; going on then would hide the reason.
  let isWritten = false;
  return {
    name: 'mielikunta:service-worker',
    apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle() {
      isWritten = true;
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      async handler() {
        if (!isWritten) return;
        const outDir = resolve(config.root, config.build.outDir);
        await build({
          configFile: false,
          root: config.root,
          logLevel: config.logLevel ?? 'warn',
          publicDir: false,
          define: {
            __PRECACHE__: JSON.stringify(precacheList(outDir)),
            'process.env.NODE_ENV': JSON.stringify('production'),
          },
          build: {
            target: config.build.target,
            outDir,
            emptyOutDir: false,
            copyPublicDir: false,
            lib: { entry, formats: ['iife'], name: 'mielikuntaServiceWorker', fileName: () => 'service-worker.js' },
          },
        });
      },
    },
  };
}

/**
 * Names with a hash need no revision: another content has another name.
 * @param {string} outDir
 */
export function precacheList(outDir) {
  return readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((path) => ({ path, url: relative(outDir, path).split(sep).join('/') }))
    .filter(({ url }) => url !== 'service-worker.js' && !url.endsWith('.map'))
    .sort((a, b) => (a.url < b.url ? -1 : 1))
    .map(({ path, url }) => ({ url, revision: hashedName.test(url) ? null : revisionOf(path) }));
}

function revisionOf(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);
}
