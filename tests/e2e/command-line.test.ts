import { exec } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const shell = promisify(exec);
const root = new URL('../../', import.meta.url).pathname;

it('[CL1, CL4] the example goes through a pipe into the scores, and nothing else is on standard output', async () => {
  const { stdout } = await shell('npm run -s cli -- example | npm run -s cli -- score - --json', {
    cwd: root,
    maxBuffer: 10_000_000,
  });
  const figures = JSON.parse(stdout);
  expect(figures).toMatchObject({ municipality: 'Esimerkkikunta', year: 2026, scope: 'full' });
  expect(figures.areas).toHaveLength(7);
}, 120_000);

it('[CL3] a refused file ends the command with 1 and its reason on standard error', async () => {
  const refused = shell('echo "{}" | npm run -s cli -- validate -', { cwd: root });
  await expect(refused).rejects.toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('[foreign]') });
}, 120_000);
