import { expect, it } from 'vitest';
import { openApp } from './support/open-app.ts';

it('[DA9] the start page asks nothing of any other origin, and its policy refuses to', async () => {
  const app = await openApp({ expectedProblems: [/Content Security Policy|Refused to connect/i] });
  await app.page.getByRole('heading', { level: 1 }).waitFor();
  const refused = await app.page.evaluate(() =>
    fetch('http://127.0.0.2:9/').then(
      () => false,
      () => true,
    ),
  );
  expect(refused).toBe(true);
  expect(app.traffic.requests.every((address) => address.startsWith(app.url))).toBe(true);
  expect(app.traffic.problems().join('\n')).toMatch(/connect-src/);
});

it('[DA9] the policy runs no script that stands in the page and no text as a script', async () => {
  const app = await openApp({ expectedProblems: [/Content Security Policy/i] });
  const ran = await app.page.evaluate(() => {
    const inline = document.createElement('script');
    inline.textContent = 'window.ranInline = true';
    document.head.append(inline);
    return 'ranInline' in window;
  });
  expect(ran).toBe(false);
  expect(app.traffic.problems().join('\n')).toMatch(/script-src/);
});
