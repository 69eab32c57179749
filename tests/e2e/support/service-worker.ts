import type { Page } from 'playwright-core';

/** Waits until the app has everything it needs offline: the service worker has stored the whole site and serves this page. */
export async function untilReadyForOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const tooLate = new Promise((_, reject) => {
      setTimeout(() => reject(new Error('No service worker took this page over in 20 seconds')), 20_000);
    });
    const controlled = new Promise<void>((resolve) => {
      if (navigator.serviceWorker.controller) resolve();
      navigator.serviceWorker.addEventListener('controllerchange', () => resolve());
    });
    await Promise.race([Promise.all([navigator.serviceWorker.ready, controlled]), tooLate]);
  });
}
