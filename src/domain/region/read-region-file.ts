import { checksum } from '../checksum.ts';
import { ANSWERS_FILE_KIND } from '../exchange/answers-file.ts';
import { err, ok, type Result } from '../result.ts';
import type { ReadError } from '../round/read-error.ts';
import type { Round } from '../round/round.ts';
import { parseRoundFile } from '../round/round-file.ts';
import { parseSharingFile } from '../sharing/sharing-file.ts';
import { SHARING_FILE_KIND } from '../sharing/sharing-file-kind.ts';
import type { SharedTerms } from '../sharing/sharing-schema.ts';
import { memberOfRound } from './member-of-round.ts';
import { memberOfSharing } from './member-of-sharing.ts';
import type { RegionMember } from './region-member.ts';

export type RegionRefusal =
  | ReadError
  /** One respondent's answers: they belong to the municipality's own co-ordinator. */
  | { readonly kind: 'respondent-file' };

/** A file that was opened for the regional picture. */
export interface RegionFile {
  readonly name: string;
  /** Of its text: tells copies of one file. */
  readonly checksum: number;
  readonly read: Result<RegionMember, RegionRefusal>;
}

/** Reads the text of one file; a refusal stands for that file alone (RG1). `termsOf` counts what a round's documents say. */
export function readRegionFile(
  name: string,
  text: string,
  termsOf: (round: Round) => readonly SharedTerms[] = () => [],
): RegionFile {
  return { name, checksum: checksum(text), read: readMember(text, termsOf) };
}

function readMember(
  text: string,
  termsOf: (round: Round) => readonly SharedTerms[],
): Result<RegionMember, RegionRefusal> {
  const round = parseRoundFile(text);
  if (round.ok) {
    return round.value.header.sheet
      ? err({ kind: 'respondent-file' })
      : ok(memberOfRound(round.value, termsOf(round.value)));
  }
  const found = round.error.kind === 'other-kind' ? round.error.found : null;
  if (found === ANSWERS_FILE_KIND) return err({ kind: 'respondent-file' });
  if (found !== SHARING_FILE_KIND) return round;
  const sharing = parseSharingFile(text);
  return sharing.ok ? ok(memberOfSharing(sharing.value)) : sharing;
}
