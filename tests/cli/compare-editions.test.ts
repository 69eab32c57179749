import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '#cli/commands.ts';
import { runCommandLine } from '#tests/support/run-command-line.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const run = (...args: string[]) => runCommandLine(commands, args);

describe('compare, with an edition that the pack does not know', () => {
  it.each([
    ['fi', 'Tarkistuslistan versiota ei tunneta'],
    ['sv', 'Checklistans utgåva är inte känd'],
    ['en', 'The edition of the checklist is not known'],
  ])('[CL4, YR2] gives no figures and says why in %s', async (lang, why) => {
    const folder = await temporaryFolder();
    const older = join(folder, 'older.json');
    const newer = join(folder, 'newer.json');
    const example = (await run('example', '--previous')).output;
    await writeFile(older, example.replaceAll('"2026.1"', '"2019.1"'));
    await writeFile(newer, (await run('example')).output);
    const { output, errors } = await run('compare', older, newer, '--lang', lang);
    expect(errors).toBe('');
    expect(output).toContain('(0/46)');
    expect(output.split('\n').filter((line) => line.endsWith(`(${why})`))).toHaveLength(46);
    const [comparison] = JSON.parse((await run('compare', older, newer, '--json')).output).comparisons;
    expect(comparison).toMatchObject({ change: null, compared: 0, of: 46 });
    expect(comparison.items[0]).toMatchObject({ change: null, why: 'edition-unknown', related: [] });
  });
});
