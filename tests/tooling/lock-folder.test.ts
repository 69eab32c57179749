import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { withLockFolder } from '../../src/tooling/lock-folder.mjs';

const run = promisify(execFile);
const script = pathToFileURL('src/tooling/lock-folder.mjs').href;

it('processes that start at once do the locked work one after the other', async () => {
  const folder = await temporaryFolder({ log: '' });
  const log = join(folder, 'log');
  const worker = `
    import { appendFileSync } from 'node:fs';
    import { setTimeout } from 'node:timers/promises';
    import { withLockFolder } from ${JSON.stringify(script)};
    await withLockFolder('work', async () => {
      appendFileSync(${JSON.stringify(log)}, 'in ');
      await setTimeout(150);
      appendFileSync(${JSON.stringify(log)}, 'out ');
    }, ${JSON.stringify(folder)});`;
  const start = () => run(process.execPath, ['--input-type=module', '-e', worker]);
  await Promise.all([start(), start(), start()]);
  expect(await readFile(log, 'utf8')).toBe('in out in out in out ');
});

it('a lock whose process is gone is taken over', async () => {
  const { stdout } = await run(process.execPath, ['-p', 'process.pid']);
  const folder = await temporaryFolder({ 'work/pid': stdout.trim() });
  expect(await withLockFolder('work', async () => 'done', folder)).toBe('done');
});

it('the lock is free again after work that failed', async () => {
  const folder = await temporaryFolder();
  const failing = withLockFolder('work', async () => Promise.reject(new Error('no luck')), folder);
  await expect(failing).rejects.toThrow('no luck');
  expect(await withLockFolder('work', async () => 'done', folder)).toBe('done');
});
