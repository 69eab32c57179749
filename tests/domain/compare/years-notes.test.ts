import { describe, expect, it } from 'vitest';
import type { Merger } from '#domain/checklist/municipality-mergers.ts';
import { codesAfter, sameMunicipality } from '#domain/checklist/municipality-mergers.ts';
import { municipalityLines } from '#domain/compare/municipality-lines.ts';
import { skippedYears, yearsNotes } from '#domain/compare/years-notes.ts';
import { commit } from '#domain/round/commit.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { commitsIn, firstRound, roundAfter, testTown } from './four-years.ts';

const E = '2023.1';
const town = (code: string, fi: string) => ({ ...testTown, code, names: { fi, sv: fi } });
const [big, small, hamlet, other] = [town('901', 'Iso'), town('902', 'Pieni'), town('903', 'Kylä'), town('904', 'Muu')];
const mergers: Merger[] = [
  { code: '902', names: small.names, into: '901', year: 2025 },
  { code: '903', names: hamlet.names, into: '902', year: 2021 },
];
const of = (municipality: typeof testTown, year: number, id = `${municipality.code}-${year}`): Round =>
  firstRound(year, E, { id, municipality });
const withSector = (round: Round, code: string, setting: object | null) =>
  commit(round, commitsIn(round.header.year)(), new Map([[valueKey.sector(code), setting]]));
const kinds = (rounds: readonly Round[]) => yearsNotes(rounds, mergers).map(({ kind }) => kind);

describe('what is told of the years', () => {
  it('[YR6] a skipped year keeps its place on the axis and is named', () => {
    expect(skippedYears([2026, 2023, 2024])).toEqual([2025]);
    expect(skippedYears([])).toEqual([]);
    expect(yearsNotes([of(big, 2026), of(big, 2023), of(big, 2024)])).toEqual([{ kind: 'skipped', years: [2025] }]);
  });

  it('[YR1] two rounds of one year and a short round between full ones are told', () => {
    const short = firstRound(2025, E, { id: 'short', municipality: big, scope: 'short' });
    expect(yearsNotes([of(big, 2024), short, of(big, 2024, 'again'), of(big, 2026)])).toEqual([
      { kind: 'several-in-year', year: 2024, count: 2 },
      { kind: 'short', years: [2025] },
    ]);
  });

  it('[YR1] sectors joined, parted or left out between two years are a reorganisation, a new name alone is not', () => {
    const before = of(big, 2024);
    const joined = withSector(of(big, 2025), 'youth', { name: '', partOf: 'leadership', leftOut: false });
    expect(yearsNotes([before, joined])).toEqual([{ kind: 'sectors', older: 2024, newer: 2025, sectors: ['youth'] }]);
    expect(kinds([joined, { ...of(big, 2026), data: joined.data }])).toEqual([]);
    expect(
      kinds([before, withSector(of(big, 2025), 'leadership', { name: 'Johto', partOf: '', leftOut: false })]),
    ).toEqual([]);
    expect(kinds([before, withSector(of(big, 2025), 'leadership', { name: '', partOf: '', leftOut: true })])).toEqual([
      'sectors',
    ]);
    // One of the municipality's own that has come.
    expect(kinds([before, withSector(of(big, 2025), 'own-1', { name: 'Kylät', partOf: '', leftOut: false })])).toEqual([
      'sectors',
    ]);
  });

  it('[YR1][JN7] a changed name under the same code is told, and so is a merger with its year', () => {
    const renamed = { ...big, names: { fi: 'Uusi', sv: 'Ny' } };
    expect(yearsNotes([of(big, 2024), of(renamed, 2025)])).toEqual([
      { kind: 'renamed', year: 2025, older: big.names, newer: renamed.names },
    ]);
    expect(yearsNotes([of(small, 2024), of(big, 2026)], mergers)).toMatchObject([
      { kind: 'skipped' },
      { kind: 'merged', year: 2025, older: small.names, newer: big.names },
    ]);
  });
});

describe('merged municipalities', () => {
  const lines = (open: Round, rounds: readonly Round[]) =>
    municipalityLines(
      open.header,
      rounds.map(({ header }) => header),
      mergers,
    ).map(({ from, names, rounds: ids }) => [from, names.fi, ids.join(' ')]);

  it('[YR1] a municipality is the same under its code, and what it became is its own development', () => {
    expect(codesAfter('903', mergers)).toEqual(['903', '902', '901']);
    expect(sameMunicipality(hamlet, big, mergers)).toBe(true);
    expect(sameMunicipality(big, small, mergers)).toBe(true);
    expect(sameMunicipality(big, other, mergers)).toBe(false);
    expect(sameMunicipality({ ...big, names: { fi: 'Uusi', sv: 'Ny' } }, big, [])).toBe(true);
    expect(codesAfter('905', [{ code: '905', names: big.names, into: '905', year: 2020 }])).toEqual(['905']);
  });

  it('[YR1] each former municipality begins a line of its own, joined by the merged one from the merger on', () => {
    const rounds = [of(big, 2024), of(small, 2024), of(hamlet, 2020), of(big, 2025), of(big, 2026), of(other, 2024)];
    expect(lines(of(big, 2026), rounds)).toEqual([
      ['901', 'Iso', '901-2024 901-2025 901-2026'],
      ['902', 'Pieni', '902-2024 901-2025 901-2026'],
      ['903', 'Kylä', '903-2020 902-2024 901-2025 901-2026'],
    ]);
  });

  it('[YR1] seen from a former municipality its own years stand first, and never another’s before the merger', () => {
    expect(lines(of(small, 2024), [of(big, 2024), of(big, 2025)])[0]).toEqual(['902', 'Pieni', '902-2024 901-2025']);
  });

  it('[AN8] examples are never compared with real rounds, nor sheets with anything', () => {
    const example = firstRound(2025, E, { id: 'example', municipality: big, example: true });
    const sheet = firstRound(2025, E, { id: 'sheet', municipality: big, sheet: { round: 'x', respondent: 'y' } });
    expect(lines(of(big, 2026), [example, sheet])).toEqual([['901', 'Iso', '901-2026']]);
  });

  it('[AN8] the fictional municipality is known by its name', () => {
    const fictional = { ...big, code: null };
    const rounds = [of(fictional, 2024, 'a'), of({ ...fictional, names: { fi: 'Toinen', sv: 'Toinen' } }, 2024, 'b')];
    expect(lines(of(fictional, 2025, 'c'), rounds)).toEqual([[null, 'Iso', 'c a']]);
  });
});

describe('a new round after a merger', () => {
  it('[JN7] has the municipality as the register has it now, and goes on from the former one', () => {
    const last = of(small, 2024);
    const next = roundAfter(last, 2025, E, { municipality: big });
    expect(next.header).toMatchObject({ municipality: { code: '901' }, previous: { id: last.header.id, year: 2024 } });
    expect(last.header.municipality.code).toBe('902');
  });
});
