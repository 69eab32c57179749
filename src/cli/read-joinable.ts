import { ANSWERS_FILE_KIND, parseAnswersFile } from '#domain/exchange/answers-file.ts';
import type { Joinable } from '#domain/exchange/join-all.ts';
import type { AnswersRefusal } from '#domain/exchange/join-answers.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { JoinRefusal } from '#domain/round/join-rounds.ts';
import { parseRoundFile } from '#domain/round/round-file.ts';
import type { Io, Refusal } from './command.ts';
import { placeOf, readInputText } from './read-input.ts';
import { refusalOf } from './read-round.ts';

/** A round file or an answer file; refused with its kind, place and remedy. */
export async function readJoinable(path: string, io: Io): Promise<Result<Joinable, Refusal>> {
  const text = await readInputText(path, io);
  if (!text.ok) return text;
  const round = parseRoundFile(text.value);
  if (round.ok) return ok({ kind: 'round', round: round.value });
  if (round.error.kind !== 'other-kind' || round.error.found !== ANSWERS_FILE_KIND) {
    return err(refusalOf(path, round.error));
  }
  const part = parseAnswersFile(text.value);
  return part.ok ? ok({ kind: 'answers', part: part.value }) : err(refusalOf(path, part.error));
}

/** Why a file that can be read can't be joined. */
export function joinRefusalOf(path: string, refusal: JoinRefusal | AnswersRefusal): Refusal {
  const place = placeOf(path);
  switch (refusal.kind) {
    case 'other-round':
      return {
        kind: refusal.kind,
        place,
        message: `It belongs to another round${'names' in refusal ? ` (${refusal.names.fi} ${refusal.year})` : ''}.`,
        remedy: 'Join only files of the same round.',
      };
    case 'other-edition':
      return {
        kind: refusal.kind,
        place,
        message: `It was answered on edition ${refusal.found} of the checklist; the round is on ${refusal.known}.`,
        remedy: 'Ask for answers to the invitation of this round.',
      };
    case 'removed-respondent':
      return {
        kind: refusal.kind,
        place,
        message: 'This respondent was removed from the round.',
        remedy: 'Leave it out.',
      };
    case 'damaged':
      return {
        kind: refusal.kind,
        place: `${place} · ${refusal.path}`,
        message: 'One write has two contents in these files.',
        remedy: 'Ask the sender for the file as it was saved.',
      };
  }
}
