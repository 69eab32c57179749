import { expect, it } from 'vitest';
import { openApp } from './support/open-app.ts';
import { transferredJavaScript } from './support/traffic.ts';
import { walkerOn } from './support/walk.ts';
import { wordsOf } from './support/words.ts';

/** Bytes of compressed JavaScript until the first statement can be answered. */
const BUDGET = 230_000;

it('[EV3] at most 230 kB of JavaScript comes before the first statement can be answered', async () => {
  // Without the service worker, which fetches the whole site at leisure.
  const app = await openApp({ serviceWorker: false });
  const walk = walkerOn(app.page, 'fi');
  await walk.startRound('Esimerkkikunta', { year: 2026 });
  await app.page.getByRole('link', { name: wordsOf('fi', 'home')('step.start.button') }).click();
  // Not after the answer: the words of the edition in all languages are fetched then, at leisure.
  await app.page.getByRole('radio', { name: /^2\b/ }).waitFor();
  await app.page.waitForLoadState('networkidle');

  const bytes = await transferredJavaScript(app.traffic);
  console.log(`JavaScript until the first statement can be answered: ${bytes} bytes of ${BUDGET}`);
  expect(bytes, `${bytes} bytes of JavaScript; which chunks: vite build --manifest`).toBeLessThanOrEqual(BUDGET);
  expect(bytes, 'nothing was measured').toBeGreaterThan(50_000);
  await app.page.getByRole('radio', { name: /^2\b/ }).check();
});
