import { describe, expect, it } from 'vitest';
import { answerPartOf } from '#domain/exchange/answer-part.ts';
import { joinAnswers } from '#domain/exchange/join-answers.ts';
import { respondentOfSheet } from '#domain/exchange/sheet.ts';
import { writerFor } from '#domain/exchange/sheet-writer.ts';
import { bringIn, withBroughtIn } from '#domain/group/bring-in.ts';
import { changeSectorHandled } from '#domain/group/change-group.ts';
import { addRespondent } from '#domain/group/change-respondent.ts';
import { effectiveAnswersOf } from '#domain/group/effective-answer.ts';
import { respondentOf, respondentsOf } from '#domain/group/read-respondents.ts';
import { responseRateOf } from '#domain/group/response-rate.ts';
import { spreadsOf } from '#domain/group/spread.ts';
import { suggestFromOwn } from '#domain/group/suggest-from-own.ts';
import { commit } from '#domain/round/commit.ts';
import { joinRounds } from '#domain/round/join-rounds.ts';
import { agreedAnswersOf } from '#domain/round/read-answers.ts';
import { parseRoundFile, roundToFile } from '#domain/round/round-file.ts';
import { answerSheet, sheetOf, withRespondent } from '#tests/support/build-group.ts';
import { answer, buildRound, commitsBy, level, smallTexts } from '#tests/support/build-round.ts';

const by = commitsBy('coordinator');
const invited = (id: string, sectors: readonly string[], round = buildRound()) =>
  commit(round, by(), addRespondent(id, 'named', { name: '', role: id, sectors }));

/** What happens in real municipalities, one story each. */
describe('in a real municipality', () => {
  it('[GR1, AN10] one person stands for five sectors: one answer in n, and each sector has answered', () => {
    const sectors = ['youth', 'sports', 'culture-library', 'adult-education', 'communications'];
    let round = withRespondent(buildRound(), 'everything', sectors, { a1: 3 }, by());
    round = withRespondent(round, 'school', ['basic-education'], { a1: 0 }, by());
    expect(spreadsOf(round, ['a1'])[0]?.n).toBe(2);
    expect(effectiveAnswersOf(round).get('a1')?.answer).toEqual(level(0));
    const rate = responseRateOf(round, [...sectors, 'basic-education']);
    expect(rate).toMatchObject({ invited: 2, answered: 2, missing: [] });
  });

  it('[GR11] an employment area answers for four municipalities: its answers are suggested in each, and counted in none', () => {
    const years = { year: 2026 };
    const first = answerSheet(
      sheetOf(invited('area', ['employment-business']), { as: 'invited' }, by(), 'area'),
      { a1: 2, b1: '?' },
      by(),
    );
    const own = respondentOf(first, 'area');
    if (!own) throw new Error('The area has answered');
    for (const id of ['round-2', 'round-3', 'round-4']) {
      const other = invited('area', ['employment-business'], buildRound({ id }));
      const sheet = sheetOf(other, { as: 'invited' }, by(), 'area');
      const asked = respondentOfSheet(sheet);
      if (!asked) throw new Error('It is a sheet');
      const tab = { ...by(), writer: writerFor(sheet, 'tab') };
      const suggested = commit(sheet, tab, suggestFromOwn(sheet, asked, { ...years, answers: own.answers }));
      expect(respondentOf(suggested, 'area')?.suggestions.get('a1')).toEqual({ year: 2026, answer: level(2) });
      expect(respondentOf(suggested, 'area')?.answers.size).toBe(0);
      const joined = joinAnswers(other, answerPartOf(suggested));
      expect(joined.ok && effectiveAnswersOf(joined.value.round).size).toBe(0);
    }
  });

  it('[JN7] two co-ordinators began the same round: nothing is merged silently, and all of both can be kept', () => {
    const ours = answer(
      withRespondent(buildRound(), 'school', ['basic-education'], { a1: 2 }, by()),
      'a2',
      level(3),
      by(),
    );
    const theirs = answer(
      withRespondent(buildRound({ id: 'round-2' }), 'library', ['culture-library'], { a1: 1 }, by()),
      'a2',
      level(0),
      by(),
    );
    expect(joinRounds(ours, theirs)).toMatchObject({ ok: false, error: { kind: 'other-round' } });
    const brought = bringIn(ours, theirs, 'Other group');
    if (!brought.ok) throw new Error(JSON.stringify(brought.error));
    const both = withBroughtIn(ours, theirs, brought.value, by());
    expect(respondentsOf(both).map(({ id }) => id)).toEqual(expect.arrayContaining(['school', 'library']));
    expect(agreedAnswersOf(both).get('a2')?.answer).toEqual(level(3));
    expect(spreadsOf(both, ['a2'])[0]?.given.map((one) => one.answer)).toEqual([level(0)]);
  });

  it('[GR12] the co-ordinator changes in mid-round: a file carries all, and answers to old invitations still come in', () => {
    const round = invited('school', ['basic-education']);
    const sheet = answerSheet(sheetOf(round, { as: 'invited' }, by(), 'school'), { a1: 2 }, by());
    const opened = parseRoundFile(roundToFile(round, smallTexts));
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    const joined = joinAnswers(opened.value, answerPartOf(sheet));
    expect(joined.ok && respondentOf(joined.value.round, 'school')?.answers.size).toBe(1);
  });

  it('[GR4] a sector head answers twice from two devices: what differs stands side by side, the rest is taken', () => {
    const round = invited('head', ['youth']);
    const desk = answerSheet(sheetOf(round, { as: 'invited' }, by(), 'head'), { a1: 2, a2: 2 }, commitsBy('desk')());
    const phone = answerSheet(sheetOf(round, { as: 'invited' }, by(), 'head'), { a1: 0, a3: 1 }, commitsBy('phone')());
    const one = joinAnswers(round, answerPartOf(desk));
    const two = one.ok ? joinAnswers(one.value.round, answerPartOf(phone)) : one;
    expect(two.ok && two.value.conflicts).toEqual(['respondent/head/answer/a1']);
    expect(two.ok && respondentOf(two.value.round, 'head')?.answers.size).toBe(3);
    expect(two.ok && responseRateOf(two.value.round, ['youth']).answered).toBe(1);
  });

  it('[GR9] nobody answers from one sector: it is named, and may have been handled in its management group', () => {
    const round = withRespondent(
      invited('silent', ['technical-environment']),
      'school',
      ['basic-education'],
      { a1: 1 },
      by(),
    );
    expect(responseRateOf(round, ['technical-environment', 'basic-education']).missing).toEqual([
      'technical-environment',
    ]);
    const handled = commit(
      round,
      by(),
      changeSectorHandled('technical-environment', { body: 'Management group', date: '2026-03-01' }),
    );
    const [row] = responseRateOf(handled, ['technical-environment']).sectors;
    expect(row?.handled).toEqual({ body: 'Management group', date: '2026-03-01' });
  });
});
