import { rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { precacheList } from '../../src/tooling/build/service-worker-plugin.mjs';
import { countTests } from '../../src/tooling/count-tests.mjs';
import { sourceHash } from '../../src/tooling/source-hash.mjs';

it('a build is stale when a source has changed in content or name, not in time', async () => {
  const folder = await temporaryFolder({ 'src/a.ts': '1', 'src/deep/b.ts': '2', 'other.txt': '3' });
  const hash = () => sourceHash(['src', 'missing'], folder);
  const first = hash();
  await utimes(join(folder, 'src/a.ts'), new Date(0), new Date(0));
  await writeFile(join(folder, 'other.txt'), 'changed');
  expect(hash()).toBe(first);
  await writeFile(join(folder, 'src/deep/b.ts'), 'changed');
  const second = hash();
  expect(second).not.toBe(first);
  await rename(join(folder, 'src/a.ts'), join(folder, 'src/c.ts'));
  expect(hash()).not.toBe(second);
});

it('[EV3] the list for offline use names every file of the site but the service worker, with a revision unless the name has one', async () => {
  const folder = await temporaryFolder({
    'index.html': 'page',
    'service-worker.js': 'worker',
    'assets/chunk-DrB-Lkto.js': 'code',
    'icons/mark.svg': 'mark',
  });
  const list = precacheList(folder);
  expect(list.map(({ url }) => url)).toEqual(['assets/chunk-DrB-Lkto.js', 'icons/mark.svg', 'index.html']);
  expect(list.map(({ revision }) => revision === null)).toEqual([true, false, false]);
  await writeFile(join(folder, 'index.html'), 'another page');
  expect(precacheList(folder)[2]?.revision).not.toBe(list[2]?.revision);
});

it('a test file that could not be loaded and a report that is missing count as failures; what needs programs of others is told apart', async () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { name: 'a.test.ts', status: 'failed', assertionResults: [{ status: 'failed' }] },
      { name: 'b.test.ts', status: 'failed', assertionResults: [] },
      { name: 'c.test.ts', status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'skipped' }] },
      {
        name: 'tests/reports/external-checkers.test.ts',
        status: 'passed',
        assertionResults: [{ status: 'passed' }, { status: 'skipped' }],
      },
    ],
  };
  const folder = await temporaryFolder({ 'report.json': JSON.stringify(report) });
  expect(countTests(join(folder, 'report.json'))).toEqual({ passed: 3, failed: 2, skipped: 3, skippedOutside: 1 });
  expect(countTests(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1, skipped: 0, skippedOutside: 0 });
});
