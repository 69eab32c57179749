import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '#cli/commands.ts';
import { runCommandLine } from '#tests/support/run-command-line.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const run = (args: readonly string[], input?: string) =>
  runCommandLine(commands, args, input === undefined ? {} : { input });
let example = '';
let last = '';
const report = (...args: string[]) => run(['report', '-', '--date', '2026-03-12', ...args], example);
const sheets = (bytes: Uint8Array) =>
  Object.keys(unzipSync(bytes)).filter((path) => /sheet\d/.test(path) && !/_rels/.test(path)).length;

/** The round of the year before as a file, gone after the test. */
async function previousFile(): Promise<string> {
  const path = join(await temporaryFolder(), 'previous.json');
  await writeFile(path, last);
  return path;
}

beforeAll(async () => {
  example = (await run(['example'])).output;
  last = (await run(['example', '--previous'])).output;
});

describe('report --kind', () => {
  it.each(
    ['full', 'comparison', 'blank', 'prefilled'].flatMap((kind) =>
      ['fi', 'sv', 'en', 'fi+sv'].map((lang) => [kind, lang]),
    ),
  )('[CL6, RP3, RP4] %s in %s; equal input gives equal bytes', async (kind, lang) => {
    const args = ['--kind', kind, '--lang', lang, '--format', 'html'];
    if (kind === 'comparison') args.push('--previous', await previousFile());
    const first = await report(...args);
    expect(first.exit).toBe(0);
    // The example's own texts are in Finnish; a form has none of them but what it is filled in with.
    const isTold = lang !== 'fi' && kind !== 'blank';
    expect(first.errors !== '').toBe(isTold);
    if (isTold)
      expect(first.errors).toMatch(
        /^\d+ texts of the round are in Finnish only and stand so in (?:Swedish|English)\.$/m,
      );
    expect(first.output).toContain(`<html lang="${lang === 'fi+sv' ? 'fi' : lang}">`);
    if (lang === 'fi+sv') expect(first.output).toContain('lang="sv"');
    expect((await report(...args)).bytes.equals(first.bytes)).toBe(true);
  });

  it.each([
    ['pdf', '%PDF-'],
    ['docx', 'PK'],
    ['txt', 'Esimerkkikunta'],
  ])('[CL6] the full report as %s', async (format, start) => {
    const { exit, output } = await report('--kind', 'full', '--format', format);
    expect([exit, output.startsWith(start)]).toEqual([0, true]);
  });

  it('[CL6, AN4, AN9] blank needs no round, and reads as a place does', async () => {
    const mainland = await run(['report', '--kind', 'blank', '--format', 'txt', '--date', '2026-03-12']);
    expect([mainland.exit, mainland.errors]).toEqual([0, '']);
    expect(mainland.output).toContain('Lakisääteinen tehtävä');
    const aland = await run(['report', '--kind', 'blank', '--format', 'txt', '--place', 'aland', '--lang', 'sv']);
    expect(aland.output).toContain('ÅHS');
  });

  it('[CL6, RP7] leaves areas out by code or id, and says which', async () => {
    const { output } = await report('--kind', 'full', '--format', 'txt', '--leave-out', '2', '--leave-out', '3');
    expect(output).toContain('Raportista on jätetty pois osa-alueet');
    expect(output).not.toMatch(/^2\.1 /m);
    const wrong = await report('--kind', 'full', '--leave-out', '99');
    expect([wrong.exit, wrong.errors]).toEqual([1, expect.stringContaining('no area «99»')]);
  });

  it('[CL6, RP7] takes notes in when they are chosen', async () => {
    const notes = async (...args: string[]) => (await report('--kind', 'full', '--format', 'txt', ...args)).output;
    expect(await notes()).not.toMatch(/^Huomio:/m);
    expect(await notes('--notes')).toMatch(/^Huomio:/m);
    expect(await notes('--respondent-notes')).toMatch(/Matalin taso/);
  });

  it('[CL6, RP6] has the tables of its kind', async () => {
    const previous = await previousFile();
    const csv = async (...args: string[]) => (await report('--format', 'csv', ...args)).output.split('\r\n')[0];
    expect(await csv('--kind', 'plan')).toContain('Toimenpide;');
    expect(await csv('--kind', 'full')).toContain('Taso (0–3)');
    expect(await csv('--kind', 'comparison', '--previous', previous)).toContain('Muutos');
    const xlsx = async (...args: string[]) => sheets((await report('--format', 'xlsx', ...args)).bytes);
    expect(await xlsx('--kind', 'plan')).toBe(1);
    expect(await xlsx('--kind', 'full')).toBe(2);
    expect(await xlsx('--kind', 'comparison', '--previous', previous)).toBe(2);
  });

  it.each([
    [['--kind', 'blank', '--format', 'csv'], 'no table of --kind blank'],
    [['--kind', 'prefilled', '--format', 'xlsx'], 'no table of --kind prefilled'],
    [['--kind', 'plan', '--format', 'csv', '--table', 'answers'], 'has no table answers'],
    [['--kind', 'comparison', '--format', 'csv'], 'needs --previous'],
    [['--kind', 'full', '--format', 'csv', '--lang', 'fi+sv'], 'in one language'],
    [['--kind', 'full', '--previous', 'x.json'], '--previous goes with'],
    [['--kind', 'summary', '--leave-out', '1'], "doesn't go with --kind summary"],
    [['--kind', 'blank', '--place', 'aland'], 'a round knows its place'],
  ])('[CL6] %j is wrong use, said in words', async (args, words) => {
    const { exit, errors } = await report(...args);
    expect([exit, errors]).toEqual([2, expect.stringContaining(words)]);
  });

  it('[CL6] no kind but the blank form can do without a round', async () => {
    const { exit, errors } = await run(['report', '--kind', 'full']);
    expect([exit, errors]).toEqual([2, expect.stringContaining('needs a ROUND')]);
  });

  it('[CL6, YR1] refuses a comparison without a second year', async () => {
    const { exit, errors } = await run(['report', '-', '--kind', 'comparison'], last);
    expect([exit, errors]).toEqual([1, expect.stringContaining('--previous ROUND')]);
  });
});
