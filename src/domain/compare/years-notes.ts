import type { Merger } from '../checklist/municipality-mergers.ts';
import { sectorSettingsOf } from '../group/sectors.ts';
import { isSameValue } from '../join/equal.ts';
import { type Round, scopeOf } from '../round/round.ts';
import { inYearOrder } from './compare-rounds.ts';

interface Names {
  readonly fi: string;
  readonly sv: string;
}

/** What has to be known of the years before their figures are read. Each is told in words beside them. */
export type YearsNote =
  /** Years between the first and the last that have no round. */
  | { readonly kind: 'skipped'; readonly years: readonly number[] }
  /** A year with more than one round; each stands as its own. */
  | { readonly kind: 'several-in-year'; readonly year: number; readonly count: number }
  /** Rounds that asked the short checklist: no area scores (AN7). */
  | { readonly kind: 'short'; readonly years: readonly number[] }
  /** The next two: between two rounds in a row. */
  | {
      readonly kind: 'edition';
      readonly older: number;
      readonly newer: number;
      readonly editions: readonly [string, string];
    }
  | {
      readonly kind: 'sectors';
      readonly older: number;
      readonly newer: number;
      /** Codes of the sectors that were joined, parted, left out, taken in or made. */
      readonly sectors: readonly string[];
    }
  | { readonly kind: 'renamed'; readonly year: number; readonly older: Names; readonly newer: Names }
  | { readonly kind: 'merged'; readonly year: number; readonly older: Names; readonly newer: Names };

/** What is told of the years of one municipality, in the order above; rounds in any order. */
export function yearsNotes(rounds: readonly Round[], mergers: readonly Merger[] = []): YearsNote[] {
  const ordered = inYearOrder(
    rounds.map((round) => ({ round, year: round.header.year, madeAt: round.header.createdAt })),
  );
  const steps = ordered.slice(1).flatMap((newer, index) => {
    const older = ordered[index];
    return older ? [{ older: older.round, newer: newer.round }] : [];
  });
  const years = ordered.map(({ year }) => year);
  const skipped = skippedYears(years);
  const short = ordered.filter(({ round }) => scopeOf(round) === 'short').map(({ year }) => year);
  const several = [...new Set(years)].map((year) => ({ year, count: years.filter((other) => other === year).length }));
  return [
    ...(skipped.length > 0 ? [{ kind: 'skipped', years: skipped } as const] : []),
    ...several.filter(({ count }) => count > 1).map((row) => ({ kind: 'several-in-year', ...row }) as const),
    ...(short.length > 0 ? [{ kind: 'short', years: short } as const] : []),
    ...steps.flatMap(({ older, newer }) => editionNote(older, newer)),
    ...steps.flatMap(({ older, newer }) => sectorsNote(older, newer)),
    ...steps.flatMap(({ older, newer }) => nameNote(older, newer, mergers)),
  ];
}

/** Years between the first and the last that have none, oldest first: the axis keeps their place. */
export function skippedYears(years: readonly number[]): number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first }, (_, index) => first + index).filter(
    (year) => !years.includes(year),
  );
}

function editionNote(older: Round, newer: Round): YearsNote[] {
  const [from, to] = [older, newer].map(({ header }) => header.checklist);
  if (!from || !to || (from.id === to.id && from.edition === to.edition)) return [];
  return [
    { kind: 'edition', older: older.header.year, newer: newer.header.year, editions: [from.edition, to.edition] },
  ];
}

/** Another name alone is no reorganisation. */
function sectorsNote(older: Round, newer: Round): YearsNote[] {
  const [before, after] = [older, newer].map((round) => sectorSettingsOf(round));
  const codes = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].sort();
  const place = (code: string, round: Round) => {
    const setting = sectorSettingsOf(round).get(code);
    // A sector of the municipality's own is there only where it has a setting.
    const isOwn = !round.checklist.areas.some(({ items }) => items.some(({ sectors }) => sectors.includes(code)));
    return {
      partOf: setting?.partOf ?? '',
      leftOut: setting?.leftOut ?? false,
      isThere: setting !== undefined || !isOwn,
    };
  };
  const changed = codes.filter((code) => !isSameValue(place(code, older), place(code, newer)));
  if (changed.length === 0) return [];
  return [{ kind: 'sectors', older: older.header.year, newer: newer.header.year, sectors: changed }];
}

function nameNote({ header: a }: Round, { header: b }: Round, mergers: readonly Merger[]): YearsNote[] {
  const [older, newer] = [a.municipality, b.municipality];
  const names = { older: older.names, newer: newer.names };
  if (older.code === newer.code) {
    if (isSameValue(older.names, newer.names)) return [];
    return [{ kind: 'renamed', year: b.year, ...names }];
  }
  const year = mergers.find(({ code }) => code === older.code)?.year ?? b.year;
  return [{ kind: 'merged', year, ...names }];
}
