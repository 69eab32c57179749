import { inviteRespondent, inviteSector } from '#domain/exchange/invitation.ts';
import { createSheet, type Opening } from '#domain/exchange/sheet.ts';
import { sheetWriter } from '#domain/exchange/sheet-writer.ts';
import { addRespondent, changeOwnAnswer } from '#domain/group/change-respondent.ts';
import { respondentOf } from '#domain/group/read-respondents.ts';
import type { Answer } from '#domain/round/answer.ts';
import { type Commit, commit } from '#domain/round/commit.ts';
import type { Round } from '#domain/round/round.ts';
import { level } from './build-round.ts';

/** `3`, `?` for cannot say, `-` for not applicable. */
export type Sign = 0 | 1 | 2 | 3 | '?' | '-';

export function signToAnswer(sign: Sign): Answer {
  if (sign === '?') return { kind: 'unknown' };
  return sign === '-' ? { kind: 'not-applicable', reason: 'Not our task' } : level(sign);
}

/** A round in which each respondent, by id, stands for `sectors` and has answered `answers` by item. */
export function withRespondent(
  round: Round,
  id: string,
  sectors: readonly string[],
  answers: Readonly<Record<string, Sign>>,
  by: Commit,
): Round {
  const changes = new Map([
    ...addRespondent(id, 'named', { name: '', role: id, sectors }),
    ...Object.entries(answers).flatMap(([item, sign]) => [...changeOwnAnswer(id, item, signToAnswer(sign))]),
  ]);
  return commit(round, by, changes);
}

/** The sheet that a respondent's own computer makes from an invitation. */
export function sheetOf(round: Round, opening: Opening, by: Commit, respondent = ''): Round {
  const known = respondentOf(round, respondent);
  const invitation = known ? inviteRespondent(round, known) : inviteSector(round, 'leadership');
  const sheet = createSheet(invitation, round.checklist, opening, by);
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.error));
  return sheet.value;
}

/** Writes answers into a sheet, as a tab of the respondent's does. */
export function answerSheet(sheet: Round, answers: Readonly<Record<string, Sign | null>>, by: Commit): Round {
  const respondent = sheet.header.sheet?.respondent;
  if (respondent === undefined) throw new Error('Not a sheet');
  const changes = new Map(
    Object.entries(answers).flatMap(([item, sign]) => [
      ...changeOwnAnswer(respondent, item, sign === null ? null : signToAnswer(sign)),
    ]),
  );
  return commit(sheet, { ...by, writer: sheetWriter(respondent, by.writer) }, changes);
}
