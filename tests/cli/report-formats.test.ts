import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { commands } from '#cli/commands.ts';
import { runCommandLine } from '#tests/support/run-command-line.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const run = (args: readonly string[], input?: string) =>
  runCommandLine(commands, args, input === undefined ? {} : { input });
const exampleFile = async (...args: string[]) => (await run(['example', ...args])).output;
const report = async (...args: string[]) => run(['report', '-', '--date', '2026-03-12', ...args], await exampleFile());

const startOf: Readonly<Record<string, string>> = {
  pdf: '%PDF-',
  docx: 'PK',
  html: '<!doctype html>',
  txt: 'Esimerkkikunta',
  xlsx: 'PK',
  csv: '\uFEFF',
};

describe('report in its formats', () => {
  it.each(Object.entries(startOf))('[CL6] makes %s; equal input gives equal bytes', async (format, start) => {
    const first = await report('--format', format);
    expect([first.exit, first.errors]).toEqual([0, '']);
    expect(first.output.startsWith(start)).toBe(true);
    expect((await report('--format', format)).bytes.equals(first.bytes)).toBe(true);
  });

  it('[CL6, RP4] writes the language asked for', async () => {
    expect((await report('--format', 'html', '--lang', 'sv')).output).toContain('<html lang="sv">');
    expect((await report('--format', 'csv', '--lang', 'en')).output).toContain('Statement');
  });

  it('[CL6, RP7] takes notes in only when they are chosen', async () => {
    const head = (output: string) => output.split('\r\n')[0];
    expect(head((await report('--format', 'csv', '--notes')).output)).toContain('Huomio');
    expect(head((await report('--format', 'csv')).output)).not.toContain('Huomio');
  });

  it('[CL6] puts the table that is asked for into a CSV, and all of them into a workbook', async () => {
    const folder = await temporaryFolder();
    const previous = join(folder, 'previous.json');
    await writeFile(previous, await exampleFile('--previous'));
    const first = async (...args: string[]) => (await report('--format', 'csv', ...args)).output.split('\r\n')[0];
    expect(await first()).toContain('Taso (0–3)');
    expect(await first('--table', 'actions')).toContain('Toimenpide;');
    expect(await first('--table', 'comparison', '--previous', previous)).toContain('Muutos');
    expect(await first('--table', 'areas', '--previous', previous)).toContain('samat väittämät');
    const sheets = async (...args: string[]) =>
      Object.keys(unzipSync((await report('--format', 'xlsx', ...args)).bytes)).filter(
        (path) => /sheet\d/.test(path) && !/_rels/.test(path),
      );
    expect(await sheets()).toHaveLength(2);
    expect(await sheets('--previous', previous)).toHaveLength(4);
    expect(await sheets('--table', 'answers')).toHaveLength(1);
  });

  it.each([
    [['--format', 'xlsx', '--kind', 'minutes'], 'no table of --kind minutes'],
    [['--format', 'csv', '--table', 'comparison'], 'needs --previous'],
    [['--format', 'docx', '--table', 'answers'], '--table goes with'],
    [['--previous', 'x.json'], '--previous goes with'],
    [['--format', 'odt'], 'odt'],
  ])('[CL6] %j is wrong use, said in words', async (args, words) => {
    const { exit, errors } = await report(...args);
    expect(exit).toBe(2);
    expect(errors).toContain(words);
  });

  it('[CL6, YR6] refuses to compare two municipalities', async () => {
    const folder = await temporaryFolder();
    const other = join(folder, 'other.json');
    await writeFile(other, (await exampleFile('--previous')).replaceAll('Esimerkkikunta', 'Toinen kunta'));
    const { exit, errors } = await report('--format', 'xlsx', '--previous', other);
    expect(exit).toBe(1);
    expect(errors).toContain('other-municipality');
  });
});
