import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { check } from '#cli/commands/check.ts';
import { runCommandLine } from '#tests/support/run-command-line.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const pack = 'checklists/hyvan-mielen-kunta';

it('[CL2] the packs that come with the tool have nothing to mend', async () => {
  const { exit, output, errors } = await runCommandLine([check], ['check', pack, 'checklists/municipalities']);
  expect({ exit, errors }).toEqual({ exit: 0, errors: '' });
  expect(output).toMatch(/hyvan-mielen-kunta: nothing to mend .*\n.*municipalities: nothing to mend/);
});

it('[CL2] a fault in a pack is told with file, id and remedy', async () => {
  const copy = await temporaryFolder();
  await cp(pack, copy, { recursive: true });
  const file = join(copy, 'texts', 'glossary.sv.json');
  await writeFile(file, (await readFile(file, 'utf8')).trimEnd().slice(0, -1));

  const { exit, output, errors } = await runCommandLine([check], ['check', copy, '--json']);
  expect(exit).toBe(1);
  expect(errors).toContain(`${file}: [json] The file is not JSON`);
  expect(JSON.parse(output)).toMatchObject({ packs: [{ findings: [{ file: 'texts/glossary.sv.json' }] }] });
});

it('[CL2] a folder that is no pack is refused', async () => {
  const { exit, errors } = await runCommandLine([check], ['check', 'src/cli']);
  expect(exit).toBe(1);
  expect(errors).toContain('src/cli');
});
