import { clientsClaim } from 'workbox-core';
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/** Everything in the built site; put here by src/tooling/build/service-worker-plugin.mjs. */
declare const __PRECACHE__: PrecacheEntry[];

const worker = self as unknown as ServiceWorkerGlobalScope;

precacheAndRoute(__PRECACHE__);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html')));

// The very first page gets its later chunks from the cache too. A new version never comes this way: it waits (EV3).
clientsClaim();

worker.addEventListener('message', (event) => {
  if (event.data === 'apply-update') void worker.skipWaiting();
});
