import { parseAnswersCode } from '#domain/exchange/answers-code.ts';
import { parseAnswersFile } from '#domain/exchange/answers-file.ts';
import { findCodes } from '#domain/exchange/code.ts';
import { dotOf } from '#domain/join/version.ts';
import type { RoundStore } from '#domain/ports.ts';
import { ok } from '#domain/result.ts';
import { commit } from '#domain/round/commit.ts';
import type { Round } from '#domain/round/round.ts';
import { parseRoundFile } from '#domain/round/round-file.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import type { Session } from '#state/session.ts';
import { platformCompressor } from '#storage/deflate.ts';
import { RECORD_KINDS, type RecordSpace } from '#storage/rounds/records.ts';
import { withRespondent } from '#tests/support/build-group.ts';
import { buildRound, commitsBy, smallChecklist } from '#tests/support/build-round.ts';
import { nameOf } from './group-steps.ts';

export interface Computer {
  readonly tab: () => RoundStore;
  readonly space: RecordSpace;
}

export interface Held {
  readonly key: string;
  readonly content: string;
}

export const roundOf = (session: Session): Round => session.getState().round as Round;

export function dotsIn(round: Round): Map<string, Held> {
  const dots = new Map<string, Held>();
  // A sheet and its round have settings of their own, under writers of their own.
  for (const [key, versions] of round.data.values) {
    for (const version of versions) dots.set(dotOf(version), { key, content: JSON.stringify(version.value) });
  }
  return dots;
}

export function groupValues(round: Round): string {
  return JSON.stringify(
    [...round.data.values].filter(([key]) => !key.startsWith('respondent/')).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

export function read(file: string): Round {
  const parsed = parseRoundFile(file);
  if (!parsed.ok) throw new Error(`unreadable: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}

export async function readPart(text: string) {
  const [found] = text.startsWith('{') ? [] : await findCodes(text, platformCompressor);
  const part = found?.ok ? parseAnswersCode(found.value.text, smallChecklist) : parseAnswersFile(text);
  if (!part.ok) throw new Error(`unreadable answers: ${JSON.stringify(part.error)}`);
  return part.value;
}

export async function everythingIn(space: RecordSpace): Promise<string> {
  const found: unknown[] = [];
  await space.read(async (records) => {
    for (const kind of RECORD_KINDS) found.push(await records.all(kind));
    return ok(null);
  });
  return JSON.stringify(found);
}

/** Another group's round of the same place and year, with a name in it. */
export function roundOfGuests(): Round {
  const other = withRespondent(buildRound({ id: 'round-2' }), 'guest', [], { a1: 1 }, commitsBy('guests')());
  const name = new Map([[valueKey.respondentField('guest', 'name'), nameOf('guest')]]);
  return commit(other, commitsBy('guests-2')(), name);
}
