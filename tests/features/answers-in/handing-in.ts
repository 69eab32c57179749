import { type AnswerPart, answerPartOf } from '#domain/exchange/answer-part.ts';
import { answersToCodeText } from '#domain/exchange/answers-code.ts';
import { makeCode } from '#domain/exchange/code.ts';
import { changeOwnNote } from '#domain/group/change-respondent.ts';
import { commit } from '#domain/round/commit.ts';
import type { Round } from '#domain/round/round.ts';
import { platformCompressor } from '#storage/deflate.ts';
import { answerSheet, type Sign, sheetOf } from '#tests/support/build-group.ts';
import { commitsBy } from '#tests/support/build-round.ts';

/** What respondent `id` of a round hands back from the device `writer`. */
export function handIn(
  round: Round,
  id: string,
  answers: Readonly<Record<string, Sign | null>>,
  { writer = 'tab-1', note = '' } = {},
): AnswerPart {
  const by = commitsBy(writer, 1_772_000_000_000);
  const sheet = answerSheet(sheetOf(round, { as: 'invited' }, by(), id), answers, by());
  const [item = ''] = Object.keys(answers);
  const noted =
    note === '' ? sheet : commit(sheet, { ...by(), writer: `${id}~${writer}` }, changeOwnNote(id, item, note));
  return answerPartOf(noted);
}

/** A new respondent, who opened a sector's invitation. */
export function handInAs(round: Round, id: string, role: string, answers: Readonly<Record<string, Sign>>): AnswerPart {
  const by = commitsBy('their-tab', 1_772_000_000_000);
  const opening = { as: 'someone-else', id, role, name: '', sectors: ['hr'] } as const;
  return answerPartOf(answerSheet(sheetOf(round, opening, by()), answers, by()));
}

export function codeOf(part: AnswerPart, round: Round): Promise<string> {
  return makeCode('answers', answersToCodeText(part, round.checklist), platformCompressor);
}
