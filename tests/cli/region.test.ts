import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '#cli/commands.ts';
import { assess } from '#domain/assessment.ts';
import { parseRoundFile } from '#domain/round/round-file.ts';
import { roundFraction } from '#domain/scoring/fraction.ts';
import { fictionalRoundFiles, fictionalSharingFiles } from '#tests/support/fictional-region.ts';
import { regionPack } from '#tests/support/region-pack.ts';
import { runCommandLine } from '#tests/support/run-command-line.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const pack = await regionPack();
const rounds = fictionalRoundFiles(pack, { municipalities: 3 });
const sharings = fictionalSharingFiles(pack, { municipalities: 5 });

async function folderOf(files: Readonly<Record<string, string>> = {}) {
  const all = Object.fromEntries([...rounds, ...sharings].map(({ name, text }) => [name, text]));
  const folder = await temporaryFolder({ ...all, ...files });
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
}
const run = (...args: string[]) => runCommandLine(commands, ['region', ...args]);

describe('region', () => {
  it('[CL8] [RG2] a municipality’s figures are those of its own round', async () => {
    const { exit, output } = await run('--json', ...(await folderOf()));
    const found = JSON.parse(output);
    expect(exit).toBe(0);
    expect(found.municipalities).toHaveLength(5);
    for (const { text, year } of rounds.filter((file) => file.year === 2026)) {
      const round = parseRoundFile(text);
      if (!round.ok) throw new Error('A fictional round can be read');
      const { score } = assess(round.value);
      const shown = found.municipalities.find((one: { round: string }) => one.round === round.value.header.id);
      expect(shown).toMatchObject({ year, total: { score: score.total.score && roundFraction(score.total.score) } });
      expect(shown.areas.map((area: { score: number }) => area.score)).toEqual(
        score.areas.map((area) => area.score && roundFraction(area.score)),
      );
    }
  });

  it('[CL8] [RG1] the output is the same, byte for byte, whatever the order', async () => {
    const files = await folderOf();
    for (const format of ['html', 'csv'] as const) {
      const options = ['--format', format, '--date', '2026-11-21'];
      const first = await run(...options, ...files);
      const turned = await run(...options, ...[...files].reverse());
      expect([first.exit, first.bytes.equals(turned.bytes)]).toEqual([0, true]);
    }
  });

  it('[CL8] [RG1] a file that can’t be used is told, and the others are used', async () => {
    const files = await folderOf({ 'aaa.json': '{"a": 1}', 'zzz.json': '' });
    const { exit, errors, output } = await run(...files);
    expect(exit).toBe(0);
    expect(errors).toContain('[foreign]');
    expect(errors).toContain('[empty]');
    expect(output).toContain('Satula');
  });

  it('[CL8] without any file that can be used the input is refused', async () => {
    const folder = await temporaryFolder({ 'a.json': '' });
    const { exit, errors } = await run(join(folder, 'a.json'));
    expect([exit, errors]).toEqual([1, expect.stringContaining('[empty]')]);
    const files = await folderOf();
    const wrongYear = await run('--year', '2019', ...files);
    expect([wrongYear.exit, wrongYear.errors]).toEqual([1, expect.stringContaining('2025, 2026')]);
  });

  it('[CL8] the year is chosen', async () => {
    const { output } = await run('--json', '--year', '2025', ...(await folderOf()));
    const years = JSON.parse(output).municipalities.map((one: { year: number }) => one.year);
    expect(new Set(years)).toEqual(new Set([2025]));
  });

  it('[CL8] [RG6] makes the draft plan in each format, in both languages too', async () => {
    const files = await folderOf();
    for (const [format, head] of [
      ['pdf', '%PDF'],
      ['docx', 'PK'],
      ['xlsx', 'PK'],
    ] as const) {
      const { exit, bytes } = await run('--format', format, ...files);
      expect([exit, bytes.subarray(0, head.length).toString()]).toEqual([0, head]);
    }
    const both = await run('--format', 'txt', '--lang', 'fi+sv', ...files);
    expect(both.output).toContain('Yhteiset kehittämiskohteet');
    expect(both.output).toContain('Gemensamma utvecklingsbehov');
  });

  it('[CL8] wrong use is told', async () => {
    expect((await run('--year', 'nyt', 'a.json')).exit).toBe(2);
    expect((await run('--table', 'gaps', 'a.json')).exit).toBe(2);
    expect((await run('--format', 'xlsx', '--lang', 'fi+sv', 'a.json')).exit).toBe(2);
  });
});
