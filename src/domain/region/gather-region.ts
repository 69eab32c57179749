import { newestVersion, type Standing, type VersionFile } from './newest-version.ts';
import type { RegionFile, RegionRefusal } from './read-region-file.ts';
import type { RegionMember } from './region-member.ts';

/** What was done with a file (RG1). All but `refused` name the round it belongs to. */
export type FileOutcome =
  | { readonly kind: 'refused'; readonly error: RegionRefusal }
  | { readonly kind: Exclude<Standing, 'used'>; readonly round: string }
  /** In the picture, or of another year than the one shown. */
  | { readonly kind: 'used' | 'other-year'; readonly round: string }
  /** Of another year and without a name: whether the municipality is counted already can't be told. */
  | { readonly kind: 'unnamed-other-year'; readonly round: string }
  /** The municipality has another round of the same year, and that one is used. */
  | { readonly kind: 'rival'; readonly round: string }
  /** Invented answers; there are real ones (AN8). */
  | { readonly kind: 'example'; readonly round: string };

export interface RegionRow {
  readonly member: RegionMember;
  /** Of a municipality that may not be named: its number among those, by the order of the rounds’ random ids. */
  readonly number: number | null;
}

/** Several rounds of one municipality in one year. */
export interface Rivals {
  readonly year: number;
  /** Latest first; the first one is used unless another was chosen. */
  readonly rounds: readonly RegionMember[];
}

export interface Gathered {
  /** One for each file, in the order given. */
  readonly files: readonly { readonly name: string; readonly outcome: FileOutcome }[];
  /** Every round that may be shown, of all years. */
  readonly members: readonly RegionMember[];
  /** The rows of the picture: of the chosen year, or each municipality's latest. */
  readonly shown: readonly RegionRow[];
  /** Oldest first (YR6). */
  readonly years: readonly number[];
  readonly rivals: readonly Rivals[];
  /** All answers are invented (AN8). */
  readonly example: boolean;
}

export interface GatherChoice {
  /** Null: the latest year of each municipality. */
  readonly year: number | null;
  /** Ids of rounds that were chosen among several of one municipality and year. */
  readonly preferred: ReadonlySet<string>;
}

const NO_CHOICE: GatherChoice = { year: null, preferred: new Set() };

/** Puts the files of a region together (RG1). The outcome depends neither on their order nor on a file given twice. */
export function gatherRegion(files: readonly RegionFile[], { year, preferred }: GatherChoice = NO_CHOICE): Gathered {
  const readable = files.flatMap(({ name, checksum, read }) =>
    read.ok ? [{ name, checksum, member: read.value }] : [],
  );
  const standings = new Map<VersionFile, Standing>();
  const members = [...groupBy(readable, ({ member }) => member.round).values()].map((versions) => {
    const { member, standings: found } = newestVersion(versions);
    for (const [index, version] of versions.entries()) standings.set(version, found[index] ?? 'older');
    return member;
  });
  const memberOf = new Map(members.map((member) => [member.round, member]));
  const hasReal = members.some(({ example }) => !example);
  const eligible = members.filter(({ example }) => !(hasReal && example)).sort(byRound);
  const rivals = rivalsAmong(eligible, preferred);
  const beaten = new Set(rivals.flatMap(({ rounds }) => rounds.slice(1).map(({ round }) => round)));
  const unbeaten = inOrder(eligible.filter(({ round }) => !beaten.has(round)));
  const shown = numbered(ofYear(unbeaten, year));
  const inPicture = new Set(shown.map(({ member }) => member.round));

  function outcomeOf(file: VersionFile): FileOutcome {
    const { round } = file.member;
    const { example, municipality } = memberOf.get(round) ?? file.member;
    const standing = standings.get(file) ?? 'older';
    if (standing !== 'used') return { kind: standing, round };
    if (hasReal && example) return { kind: 'example', round };
    if (beaten.has(round)) return { kind: 'rival', round };
    if (inPicture.has(round)) return { kind: 'used', round };
    return { kind: year === null && municipality === null ? 'unnamed-other-year' : 'other-year', round };
  }

  let next = 0;
  return {
    files: files.map(({ name, read }) => {
      if (!read.ok) return { name, outcome: { kind: 'refused', error: read.error } };
      const file = readable[next++];
      if (!file) throw new Error('A readable file is missing');
      return { name, outcome: outcomeOf(file) };
    }),
    members: unbeaten,
    shown,
    years: [...new Set(eligible.map((member) => member.year))].sort((a, b) => a - b),
    rivals,
    example: !hasReal && members.length > 0,
  };
}

/** What two rounds of one municipality share; null where it may not be named: nobody can say whose other rounds are its own. */
export function municipalityKey({ municipality }: RegionMember): string | null {
  if (!municipality) return null;
  return municipality.code === null ? `name ${municipality.names.fi}` : `code ${municipality.code}`;
}

function rivalsAmong(members: readonly RegionMember[], preferred: ReadonlySet<string>): Rivals[] {
  const named = members.filter((member) => municipalityKey(member) !== null);
  const groups = groupBy(named, (member) => `${member.year} ${municipalityKey(member)}`);
  const rank = (member: RegionMember) => (preferred.has(member.round) ? 1 : 0);
  return [...groups.values()]
    .filter((rounds) => rounds.length > 1)
    .map((rounds) => ({
      year: rounds[0]?.year ?? 0,
      rounds: [...rounds].sort((a, b) => rank(b) - rank(a) || b.version.at - a.version.at || byRound(a, b)),
    }));
}

/** Named ones by name, then those without one by the ids of their rounds. */
function inOrder(members: readonly RegionMember[]): RegionMember[] {
  const named = members.filter(({ municipality }) => municipality !== null);
  const unnamed = members.filter(({ municipality }) => municipality === null);
  const name = ({ municipality, year }: RegionMember) => `${municipality?.names.fi} ${year}`;
  return [...[...named].sort((a, b) => (name(a) < name(b) ? -1 : 1)), ...[...unnamed].sort(byRound)];
}

/** Counted within what is shown: with a gap in the numbers one would look for those left out. */
function numbered(members: readonly RegionMember[]): RegionRow[] {
  let number = 0;
  return members.map((member) => ({ member, number: member.municipality === null ? ++number : null }));
}

/**
 * The members of a year, or each municipality's latest. Without a name nobody knows which years belong together: of those only
 * the latest year of all is taken, so that none is counted twice.
 */
function ofYear(members: readonly RegionMember[], year: number | null): RegionMember[] {
  if (year !== null) return members.filter((member) => member.year === year);
  const latest = new Map<string | null, number>();
  for (const member of members) {
    for (const key of new Set([municipalityKey(member), null])) {
      latest.set(key, Math.max(latest.get(key) ?? 0, member.year));
    }
  }
  return members.filter((member) => member.year === latest.get(municipalityKey(member)));
}

function byRound(a: RegionMember, b: RegionMember): number {
  return a.round < b.round ? -1 : 1;
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
