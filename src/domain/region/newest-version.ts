import type { MemberVersion, RegionMember } from './region-member.ts';

/** A file of a round that could be read. */
export interface VersionFile {
  readonly name: string;
  readonly checksum: number;
  readonly member: RegionMember;
}

/** How a file's state of the round stands to the one that is used. */
export type Standing =
  | 'used'
  /** The same state. */
  | 'same'
  | 'older'
  /** Both have changes that the other lacks: the municipality's own copies have drifted apart. */
  | 'parallel';

export interface ChosenVersion {
  readonly member: RegionMember;
  /** One for each file, in the order given. */
  readonly standings: readonly Standing[];
}

/**
 * Of several files of one round the newest (RG1). Between round files what each has seen decides, and the clock only where
 * neither has seen all of the other; between a round file and a sharing file the clock. The order of the files never matters.
 *
 * Whether the municipality is named is what its newest sharing file says: a name that isn't given now stays away, though an
 * older file or the whole round has it.
 */
export function newestVersion(files: readonly VersionFile[]): ChosenVersion {
  const beaten = (one: VersionFile) => files.some((other) => isNewer(other.member.version, one.member.version));
  const unbeaten = files.filter((file) => !beaten(file));
  const used = (unbeaten.length > 0 ? unbeaten : files).reduce((best, file) =>
    laterFirst(file, best) < 0 ? file : best,
  );
  return {
    member: asNamedNow(used.member, files),
    standings: files.map((file) => standingOf(file, used)),
  };
}

function standingOf(file: VersionFile, used: VersionFile): Standing {
  if (file === used) return 'used';
  if (file.checksum === used.checksum || isSame(file.member.version, used.member.version)) return 'same';
  const bothRounds = file.member.version.kind === 'round' && used.member.version.kind === 'round';
  return bothRounds && !isNewer(used.member.version, file.member.version) ? 'parallel' : 'older';
}

/** Whether `a` has everything of `b` and more. Files of two kinds are told apart by their time. */
function isNewer(a: MemberVersion, b: MemberVersion): boolean {
  if (a.kind === 'round' && b.kind === 'round') return holds(a, b) && !holds(b, a);
  return a.at > b.at;
}

function isSame(a: MemberVersion, b: MemberVersion): boolean {
  return a.kind === 'round' && b.kind === 'round' && holds(a, b) && holds(b, a);
}

type RoundVersion = Extract<MemberVersion, { kind: 'round' }>;

/** A respondent who was removed takes the writers of the sheet along, so a writer may be gone from the newer one (JN5). */
function holds(a: RoundVersion, b: RoundVersion): boolean {
  if ([...b.removed].some((branch) => !a.removed.has(branch))) return false;
  const mayLack = a.removed.size > b.removed.size;
  return [...b.seen].every(([writer, n]) => {
    const known = a.seen.get(writer);
    return known === undefined ? mayLack : known >= n;
  });
}

/** Negative when `a` comes before `b`: the later one, the whole round, and then whatever is the same for every order. */
function laterFirst(a: VersionFile, b: VersionFile): number {
  const kind = (file: VersionFile) => (file.member.version.kind === 'round' ? 1 : 0);
  return b.member.version.at - a.member.version.at || kind(b) - kind(a) || b.checksum - a.checksum;
}

function asNamedNow(member: RegionMember, files: readonly VersionFile[]): RegionMember {
  const shared = files.filter((file) => file.member.version.kind === 'sharing').sort(laterFirst)[0]?.member;
  if (!shared || shared.municipality !== null) return member;
  // Roles and own names of sectors may name the place; titles are told as far as they were let out.
  return { ...member, municipality: null, county: shared.county, actions: shared.actions };
}
