import type { Language, Level } from '../checklist/checklist.ts';
import { addRespondent, changeOwnAnswer, changeOwnNote } from '../group/change-respondent.ts';
import { respondentOf } from '../group/read-respondents.ts';
import type { Answer } from '../round/answer.ts';
import { type Commit, commit } from '../round/commit.ts';
import type { ExampleRespondent, ExampleRound } from '../round/example-content.ts';
import type { Round } from '../round/round.ts';
import { valueKey } from '../round/value-keys.ts';
import type { RoundValue } from '../round/values.ts';
import { type AnswerPart, answerPartOf } from './answer-part.ts';
import { inviteRespondent } from './invitation.ts';
import { joinAnswers } from './join-answers.ts';
import { createSheet } from './sheet.ts';
import { sheetWriter } from './sheet-writer.ts';

/** A round that has invited its example respondents, and what each of them hands back, in the order of the content. */
export interface ExampleGroup {
  readonly round: Round;
  readonly answers: readonly AnswerPart[];
}

export interface ExampleGroupMaking {
  readonly language: Language;
  /** Moves a date of the content to the year that is made. */
  readonly shiftDate: (date: string) => string;
  readonly by: Commit;
}

/** Each answers on a computer of their own, as real ones do; those who have handed in are joined (AN8, GR1). */
export function exampleGroup(begun: Round, example: ExampleRound, making: ExampleGroupMaking): ExampleGroup {
  const respondents = example.respondents ?? [];
  if (respondents.length === 0) return { round: begun, answers: [] };
  let round = commit(begun, making.by, invited(respondents, making));
  const answers = respondents.map((one) => answerPartOf(sheetOf(round, one, example, making)));
  for (const [i, part] of answers.entries()) {
    if (respondents[i]?.handedIn === '') continue;
    const joined = joinAnswers(round, part);
    if (!joined.ok) throw new Error(`The example doesn't join: ${joined.error.kind}`);
    round = joined.value.round;
  }
  return { round, answers };
}

function invited(respondents: readonly ExampleRespondent[], { language }: ExampleGroupMaking) {
  return new Map<string, RoundValue>(
    respondents.flatMap(({ id, role, sectors }) => [
      ...addRespondent(id, 'named', { name: '', role: role[language], sectors }),
    ]),
  );
}

function sheetOf(
  round: Round,
  { id, answers, notes, handedIn }: ExampleRespondent,
  example: ExampleRound,
  { language, shiftDate }: ExampleGroupMaking,
): Round {
  const respondent = respondentOf(round, id);
  if (!respondent) throw new Error('Everyone was invited');
  const day = shiftDate(handedIn || example.date);
  const time = Date.parse(`${day}T08:00:00Z`);
  const sheet = createSheet(
    inviteRespondent(round, respondent),
    round.checklist,
    { as: 'invited' },
    {
      writer: 'example',
      time,
      logId: `${id}-opened`,
    },
  );
  if (!sheet.ok) throw new Error('The example is of one edition');
  const changes = new Map<string, RoundValue>([
    ...Object.entries(answers).flatMap(([item, sign]) => [...changeOwnAnswer(id, item, answerOf(sign))]),
    ...Object.entries(notes).flatMap(([item, note]) => [...changeOwnNote(id, item, note[language])]),
    [valueKey.respondentField(id, 'handed'), day],
  ]);
  return commit(
    sheet.value,
    { writer: sheetWriter(id, 'example'), time: time + 60_000, logId: `${id}-answered` },
    changes,
  );
}

function answerOf(sign: string): Answer {
  return sign === '?' ? { kind: 'unknown' } : { kind: 'level', level: Number(sign) as Level };
}
