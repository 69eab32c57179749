import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '#cli/commands.ts';
import { createRound } from '#domain/round/create-round.ts';
import { ROUND_FORMAT } from '#domain/round/round.ts';
import { parseRoundFile, roundToFile } from '#domain/round/round-file.ts';
import { contentService } from '#tests/support/content-service.ts';
import { runCommandLine } from '#tests/support/run-command-line.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const run = (args: readonly string[], input?: string) =>
  runCommandLine(commands, args, input === undefined ? {} : { input });
const exampleFile = async (...args: string[]) => (await run(['example', ...args])).output;

describe('example', () => {
  it('[CL1, AN8] prints a filled round of the fictional municipality, the same bytes each time', async () => {
    const first = await exampleFile();
    expect(await exampleFile()).toBe(first);
    const round = parseRoundFile(first);
    if (!round.ok) throw new Error(JSON.stringify(round.error));
    expect(round.value.header).toMatchObject({ example: true, year: 2026, municipality: { code: null } });
  });

  it('[CL1] takes the year, and prints the round of the year before', async () => {
    expect(JSON.parse(await exampleFile('--year', '2031')).round.year).toBe(2031);
    expect(JSON.parse(await exampleFile('--year', '2031', '--previous')).round.year).toBe(2030);
  });

  it('[CL1] a year that is none is wrong use', async () => {
    expect((await run(['example', '--year', '26'])).exit).toBe(2);
  });
});

describe('validate', () => {
  it('[CL3] tells version and counts of what can be read', async () => {
    const { output: out, exit: code } = await run(['validate', '-', '--json'], await exampleFile());
    expect(code).toBe(0);
    expect(JSON.parse(out).files[0]).toMatchObject({
      kind: 'round',
      format: ROUND_FORMAT,
      year: 2026,
      progress: { answered: 46, of: 46 },
      counts: { answers: 46, notes: expect.any(Number), actions: expect.any(Number) },
    });
  });

  it.each([
    ['{"kind":"mielikunta-round"', 'not-json'],
    ['{"kind":"mielikunta-round","round":{"format":99}}', 'newer'],
    ['{"hello":1}', 'foreign'],
    ['', 'empty'],
  ])('[CL3, DA8] %j is refused with its kind and a remedy', async (input, kind) => {
    const { errors: err, exit: code } = await run(['validate', '-'], input);
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`^standard input.*\\[${kind}\\] .+\\. .+\\.`));
  });
});

describe('score', () => {
  it('[CL4, SC1] computes what the checklist’s rules say', async () => {
    const { output: out, exit: code } = await run(['score', '-', '--json'], await exampleFile());
    const figures = JSON.parse(out);
    expect(code).toBe(0);
    expect(figures.coverage).toEqual({ judged: 43, of: 45 });
    expect(figures.areas).toHaveLength(7);
    const scores: number[] = figures.areas.map((area: { score: number }) => area.score);
    expect(figures.total.score).toBeCloseTo(scores.reduce((sum, score) => sum + score, 0) / 7, 0);
    expect(figures.gaps.length + figures.strengths.length).toBe(43);
    expect(figures.unjudged).toHaveLength(2);
  });
});

describe('recommend', () => {
  it('[CL4, RE5] gives at most five actions with reasons, the largest share first', async () => {
    const { first, gaps } = JSON.parse((await run(['recommend', '-', '--json'], await exampleFile())).output);
    expect(first).toHaveLength(5);
    const shares = first.map((action: { sharePercent: number }) => action.sharePercent);
    expect(shares).toEqual([...shares].sort((a: number, b: number) => b - a));
    for (const gap of gaps) for (const model of gap.models) expect(model.reasons).not.toEqual([]);
  });
});

describe('compare', () => {
  it('[CL4, YR2, YR6] compares the years in order and tells the share compared, whichever comes first', async () => {
    const folder = await temporaryFolder();
    const older = join(folder, 'older.json');
    const newer = join(folder, 'newer.json');
    await writeFile(older, await exampleFile('--previous'));
    await writeFile(newer, await exampleFile());
    const { output: out } = await run(['compare', newer, older, '--json']);
    const [comparison] = JSON.parse(out).comparisons;
    expect(comparison).toMatchObject({ olderYear: 2025, newerYear: 2026, of: 46 });
    expect(comparison.compared).toBeLessThan(46);
    expect(comparison.improved.length).toBeGreaterThan(0);
    expect(out).toBe((await run(['compare', older, newer, '--json'])).output);
  });

  it('[CL4] rounds of two municipalities are refused', async () => {
    const folder = await temporaryFolder();
    const other = join(folder, 'other.json');
    await writeFile(other, (await exampleFile()).replaceAll('Esimerkkikunta', 'Toinen kunta'));
    const { exit: code, errors: err } = await run(['compare', '-', other], await exampleFile('--previous'));
    expect(code).toBe(1);
    expect(err).toContain('other-municipality');
  });

  it('[CL4, YR1] a municipality’s years go on in the one it became part of, whatever the order; those of the two are no line', async () => {
    const folder = await temporaryFolder();
    const content = contentService();
    const texts = await content.archivedTexts();
    // Real names, and nobody's answers (AN8).
    const fileOf = async (code: string, fi: string, year: number) => {
      const municipality = { code, names: { fi, sv: fi }, languages: 'fi', region: null, county: null } as const;
      const path = join(folder, `${code}-${year}.json`);
      const id = `${code}-${year}`;
      const { checklist, checklistRef } = { checklist: content.checklist(), checklistRef: content.checklistRef() };
      const round = createRound(
        { id, year, municipality, checklist, checklistRef, scope: 'full', way: 'together' },
        { writer: 'w', time: Date.UTC(year, 1, 1), logId: id },
      );
      await writeFile(path, roundToFile(round, texts));
      return path;
    };
    const before = await fileOf('588', 'Pertunmaa', 2024);
    const beside = await fileOf('507', 'Mäntyharju', 2024);
    const after = await fileOf('507', 'Mäntyharju', 2026);
    expect((await run(['compare', after, before])).exit).toBe(0);
    expect((await run(['compare', before, beside])).exit).toBe(1);
  });
});

describe('report', () => {
  it('[CL6, RP2] makes the action plan as PDF; equal input gives equal bytes', async () => {
    const folder = await temporaryFolder();
    const made: Buffer[] = [];
    for (const name of ['a.pdf', 'b.pdf']) {
      const path = join(folder, name);
      const args = [
        'report',
        '-',
        '--kind',
        'plan',
        '--format',
        'pdf',
        '--lang',
        'sv',
        '--date',
        '2026-03-12',
        '-o',
        path,
      ];
      expect((await run(args, await exampleFile())).exit).toBe(0);
      made.push(await readFile(path));
    }
    expect(made[0]?.subarray(0, 5).toString()).toBe('%PDF-');
    expect(made[0]?.equals(made[1] as Buffer)).toBe(true);
  });

  it('[CL6] a kind that there isn’t is wrong use', async () => {
    expect((await run(['report', '-', '--kind', 'poem'], await exampleFile())).exit).toBe(2);
  });
});
