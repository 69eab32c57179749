import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conflictsOf } from '#domain/join/conflicts.ts';
import type { Answer } from '#domain/round/answer.ts';
import { answersOf } from '#domain/round/read-answers.ts';
import { ROUND_FORMAT, type Round } from '#domain/round/round.ts';
import { countRound, type RoundCounts } from '#domain/round/round-counts.ts';
import { parseRoundFile, roundToFile } from '#domain/round/round-file.ts';

interface Expected {
  readonly municipality: string;
  readonly year: number;
  readonly counts: RoundCounts;
  /** By item: a level, `-` for not applicable, `?` for cannot say. */
  readonly answers: Readonly<Record<string, string>>;
  readonly conflicts: readonly string[];
  readonly removed: readonly string[];
  /** Why it doesn't come back to the byte. */
  readonly rewritten?: string;
}

const folder = new URL('../../fixtures/rounds/', import.meta.url);
const files = readdirSync(folder).filter((name) => name !== 'expected.json');
const expected: Record<string, Expected> = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'));
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');

describe('the files of every resolved issue', () => {
  it('[DA4] each fixture has its entry in expected.json, and each entry its fixture', () => {
    expect(Object.keys(expected).sort()).toEqual(files.sort());
  });

  it.each(files)('[DA4] %s opens with what it was made to hold', (name) => {
    const round = open(name);
    const { municipality, year, counts, answers, conflicts, removed } = expected[name] ?? {};
    expect(round.header.municipality.names.fi).toBe(municipality);
    expect(round.header.year).toBe(year);
    expect(countRound(round)).toMatchObject(counts ?? {});
    expect(Object.fromEntries([...answersOf(round)].map(([item, answer]) => [item, signOf(answer)]))).toEqual(answers);
    expect(conflictsOf(round.data).map(({ key }) => key)).toEqual(conflicts);
    expect([...round.data.removed]).toEqual(removed);
  });

  it.each(files)('[DA4, DA7] %s comes back to the byte, or expected.json says why not', (name) => {
    const round = open(name);
    const written = roundToFile(round, textsOf(round));
    // What is read of an older format is written in ours; nothing else of it changes.
    const inOurFormat = textOf(name).replace(/"format": \d+/, `"format": ${ROUND_FORMAT}`);
    if (expected[name]?.rewritten === undefined) expect(written).toBe(inOurFormat);
    else expect(parseRoundFile(written)).toEqual({ ok: true, value: round });
  });

  it('[DA4] a file of the next format is refused with both versions, whatever else it holds', () => {
    const found = ROUND_FORMAT + 1;
    const newer = textOf('format-1-hand-made.json').replace('"format": 1', `"format": ${found}`);
    expect(parseRoundFile(newer)).toEqual({ ok: false, error: { kind: 'newer', found, known: ROUND_FORMAT } });
  });
});

function open(name: string): Round {
  const parsed = parseRoundFile(textOf(name));
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}

function textsOf(round: Round) {
  if (!round.texts) throw new Error('A file always holds its words');
  return round.texts;
}

function signOf(answer: Answer): string {
  if (answer.kind === 'level') return String(answer.level);
  return answer.kind === 'unknown' ? '?' : '-';
}
