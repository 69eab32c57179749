import { describe, expect, it } from 'vitest';
import { answerPartOf } from '#domain/exchange/answer-part.ts';
import { answersToCodeText } from '#domain/exchange/answers-code.ts';
import { handedInCounts } from '#domain/exchange/handed-in-counts.ts';
import { joinAllAnswers } from '#domain/exchange/join-all-answers.ts';
import { joinAnswers } from '#domain/exchange/join-answers.ts';
import { refuseByHead } from '#domain/exchange/refuse-by-head.ts';
import { addRespondent, changeOwnNote } from '#domain/group/change-respondent.ts';
import { changeNaming } from '#domain/group/group-settings.ts';
import { respondentOf } from '#domain/group/read-respondents.ts';
import { commit } from '#domain/round/commit.ts';
import { joinRounds } from '#domain/round/join-rounds.ts';
import type { Round } from '#domain/round/round.ts';
import { answerSheet, sheetOf } from '#tests/support/build-group.ts';
import { buildRound, commitsBy, smallChecklist } from '#tests/support/build-round.ts';

const by = commitsBy('co-ordinator');
const tab = commitsBy('tab', 5_000);
const invited = { as: 'invited' } as const;
const fields = { name: 'Maija', role: 'Planner', sectors: ['youth'] };
const roundWithMaija = (): Round => commit(buildRound(), by(), addRespondent('maija', 'named', fields));

function joined(round: Round, sheet: Round): Round {
  const result = joinAnswers(round, answerPartOf(sheet));
  if (!result.ok) throw new Error(result.error.kind);
  return result.value.round;
}

describe('what a hand-in would change', () => {
  it('[GR3] is counted as new, changed, taken back and the same', () => {
    const round = roundWithMaija();
    const first = answerSheet(sheetOf(round, invited, tab(), 'maija'), { a1: 1, a2: 2, a3: 3 }, tab());
    const here = joined(round, first);
    const second = commit(
      answerSheet(first, { a1: 2, a2: null, b1: 0 }, tab()),
      { ...tab(), writer: 'maija~tab' },
      changeOwnNote('maija', 'a1', 'Now it is so'),
    );
    const counts = handedInCounts(here, joined(here, second), answerPartOf(second));
    expect(counts.answers).toEqual({ added: 1, changed: 1, cleared: 1, beside: 0, same: 1 });
    expect(counts.notes).toEqual({ added: 1, changed: 0, cleared: 0, beside: 0, same: 0 });
  });

  it('[GR4] an answer that another stands before is counted as kept beside it', () => {
    const round = roundWithMaija();
    const from = (writer: string, sign: 0 | 3) => {
      const device = commitsBy(writer, 5_000);
      return answerSheet(sheetOf(round, invited, device(), 'maija'), { a1: sign }, device());
    };
    const here = joined(round, from('pc', 3));
    const phone = from('a-phone', 0);
    expect(handedInCounts(here, joined(here, phone), answerPartOf(phone)).answers).toMatchObject({
      beside: 1,
      same: 0,
    });
  });

  it('[GR3] one that is refused keeps none of the others back', () => {
    const round = roundWithMaija();
    const good = answerPartOf(answerSheet(sheetOf(round, invited, tab(), 'maija'), { a1: 1 }, tab()));
    const strange = { ...good, round: { ...good.round, id: 'another' } };
    const { outcomes, round: after } = joinAllAnswers(round, [strange, good]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['refused', 'joined']);
    expect(respondentOf(after, 'maija')?.answers.size).toBe(1);
  });

  it('[GR3] a code of another round or edition is refused by its head, before its places mean anything', () => {
    const round = roundWithMaija();
    const part = answerPartOf(answerSheet(sheetOf(round, invited, tab(), 'maija'), { a1: 1 }, tab()));
    const head = (over: object) =>
      refuseByHead(answersToCodeText({ ...part, round: { ...part.round, ...over } }, smallChecklist), round);
    expect(head({})).toBeNull();
    expect(head({ id: 'another', year: 2024 })).toMatchObject({ kind: 'other-round', year: 2024 });
    expect(head({ checklist: { ...part.round.checklist, edition: 'test.9' } })).toMatchObject({
      kind: 'other-edition',
    });
  });
});

describe('a round without names', () => {
  it('[GR10] keeps no name, day or log entry of somebody whose invitation was older than the decision', () => {
    const named = roundWithMaija();
    const sheet = answerSheet(
      sheetOf(named, { as: 'someone-else', id: 'pekka', role: 'Coach', name: 'Pekka', sectors: ['sports'] }, tab()),
      { a1: 2 },
      tab(),
    );
    const nameless = commit(named, by(), changeNaming(named, 'nameless'));
    const after = joined(nameless, sheet);
    expect(respondentOf(after, 'pekka')).toMatchObject({ name: '', handed: '', role: 'Coach' });
    expect(after.log.size).toBe(nameless.log.size);
    expect(JSON.stringify([...after.data.values])).not.toContain('Pekka');
    // Another copy that has joined the same answers with names can still be joined.
    const both = joinRounds(joined(named, sheet), after);
    expect(both.ok).toBe(true);
  });
});
