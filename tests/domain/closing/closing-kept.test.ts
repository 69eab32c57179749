import { describe, expect, it } from 'vitest';
import { assess } from '#domain/assessment.ts';
import { beforeClosing } from '#domain/closing/before-closing.ts';
import { closeRound, reopenRound } from '#domain/closing/close-round.ts';
import { closingLine } from '#domain/closing/closing-line.ts';
import { closingsOf, currentClosing, isClosed } from '#domain/closing/closings.ts';
import { lateChanges, waitingOf } from '#domain/closing/late-changes.ts';
import { answerPartOf } from '#domain/exchange/answer-part.ts';
import { answersToFile, parseAnswersFile } from '#domain/exchange/answers-file.ts';
import { joinAnswers } from '#domain/exchange/join-answers.ts';
import { effectiveAnswersOf } from '#domain/group/effective-answer.ts';
import { mayChangeNaming } from '#domain/group/group-settings.ts';
import { respondentsOf } from '#domain/group/read-respondents.ts';
import { removeRespondent } from '#domain/group/remove-respondent.ts';
import { spreadsOf } from '#domain/group/spread.ts';
import { commit } from '#domain/round/commit.ts';
import { restoreRound } from '#domain/round/restore-round.ts';
import type { Round } from '#domain/round/round.ts';
import { countRound } from '#domain/round/round-counts.ts';
import { parseRoundFile, roundToFile } from '#domain/round/round-file.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { answerSheet, sheetOf, withRespondent } from '#tests/support/build-group.ts';
import { answer, buildRound, commitsBy, level, smallTexts } from '#tests/support/build-round.ts';
import { closed, joinedRounds } from '#tests/support/closed-round.ts';

const by = commitsBy('a');
const DAY = '2026-04-20';
const group = withRespondent(
  withRespondent(buildRound(), 'r1', ['youth'], { a1: 1, b1: 3 }, by()),
  'r2',
  ['sports'],
  { a1: 3 },
  by(),
);

function restored(now: Round, past: Round): Round {
  const back = restoreRound(now, past, by(), DAY);
  if (!back.ok) throw new Error(JSON.stringify(back.error));
  return back.value;
}

describe('going back over a closing', () => {
  const before = answer(buildRound(), 'a1', level(2), by());
  const frozen = closed(before, 'c1', by());

  it('[YR5, JN4] to a point from before it: the closing stays with its number, and the round is open again', () => {
    const back = restored(frozen, before);
    expect(closingLine(back)).toEqual({ kind: 'reopened', number: 1, date: DAY, reason: '' });
    expect(assess(back).answers.get('a1')).toEqual(level(2));
    expect(closingsOf(closed(back, 'c2', by())).map(({ number }) => number)).toEqual([1, 2]);
  });

  it('[YR5, JN4] to a point from when it was in force: it is in force again, with the same figures', () => {
    const opened = commit(frozen, by(), reopenRound(frozen, DAY, 'Why'));
    const changed = closed(answer(opened, 'a1', level(0), by()), 'c2', by());
    const back = restored(changed, frozen);
    expect(currentClosing(back)).toMatchObject({ id: 'c1', number: 1 });
    expect(assess(back).answers.get('a1')).toEqual(level(2));
    expect(closingsOf(back).map(({ id, reopened }) => [id, reopened !== null])).toEqual([
      ['c1', false],
      ['c2', true],
    ]);
  });

  it('[YR5, JN4] brings back what each respondent had given in that closing', () => {
    const one = closed(group, 'c1', by());
    const opened = commit(one, by(), reopenRound(one, DAY, ''));
    const two = closed(withRespondent(opened, 'r1', ['youth'], { a1: 0 }, by()), 'c2', by());
    expect(spreadsOf(restored(two, one), ['a1'])).toEqual(spreadsOf(one, ['a1']));
  });
});

describe('respondents of a closed round', () => {
  const frozen = closed(group, 'c1', by());

  it('[YR5, JN5] taking one out takes every trace of what they gave, and moves no figure', () => {
    const removed = removeRespondent(frozen, 'r1', by());
    expect(effectiveAnswersOf(removed)).toEqual(effectiveAnswersOf(group));
    expect(respondentsOf(removed).map(({ id }) => id)).toEqual(['r2']);
    expect(roundToFile(removed, smallTexts)).not.toMatch(/respondent\/r1\/[a-z]/);
    expect(lateChanges(removed)).toEqual([]);
    const [closing] = closingsOf(removed);
    expect(JSON.stringify(closing)).not.toContain('r1');
  });

  it('[YR5] one who hands in late is joined, waits, and is counted among what the file holds', () => {
    const opening = { as: 'someone-else', id: 'late', role: 'Late', name: '', sectors: ['hr'] } as const;
    const sheet = answerSheet(sheetOf(group, opening, by()), { a1: 0, a2: 1 }, by());
    const joined = joinAnswers(frozen, answerPartOf(sheet));
    if (!joined.ok) throw new Error(joined.error.kind);
    const { round, respondent } = joined.value;
    expect(assess(round)).toEqual(assess(frozen));
    expect(waitingOf(round)).toEqual({ respondents: new Map([[respondent, 2]]), items: [], others: 0, count: 1 });
    expect(countRound(round).respondents).toBe(3);
    expect(respondentsOf(round)).toHaveLength(2);
    const opened = commit(round, by(), reopenRound(round, DAY, ''));
    expect(respondentsOf(opened)).toHaveLength(3);
    expect(assess(opened).answers.get('a2')).toEqual(level(1));
  });

  it('[YR5, DA8] no answer file can change what the closing keeps of a respondent', () => {
    const sheet = answerSheet(sheetOf(group, { as: 'invited' }, by(), 'r1'), { a1: 0 }, by());
    const text = answersToFile(answerPartOf(sheet));
    expect(parseAnswersFile(text).ok).toBe(true);
    const file = JSON.parse(text) as { values: { key: string; versions: { value: unknown }[] }[] };
    const own = file.values.find(({ key }) => key.includes('/answer/'));
    if (!own) throw new Error('The sheet has an answer');
    own.key = own.key.replace('answer/a1', 'closed/c1');
    for (const version of own.versions) version.value = { values: [{ key: 'answer/a1', value: level(0) }] };
    expect(parseAnswersFile(JSON.stringify(file))).toMatchObject({ ok: false, error: { kind: 'invalid' } });
  });

  it('[YR5, GR10] the promise of a round without names holds for who hands in late, and no name is kept twice', () => {
    const nobody = closed(buildRound(), 'c1', by());
    const late = withRespondent(nobody, 'r1', ['youth'], { a1: 1 }, by());
    expect(respondentsOf(late)).toEqual([]);
    expect(mayChangeNaming(late)).toBe(false);
    const named = commit(group, by(), new Map([[valueKey.respondentField('r1', 'name'), 'Kaisa Keksitty']]));
    const kept = closed(named, 'c1', by());
    expect(respondentsOf(kept)[0]?.name).toBe('Kaisa Keksitty');
    const cleared = commit(kept, by(), new Map([[valueKey.respondentField('r1', 'name'), '']]));
    expect(respondentsOf(cleared)[0]?.name).toBe('');
    expect(JSON.stringify([...cleared.data.values].filter(([key]) => !key.endsWith('/name')))).not.toContain('Kaisa');
  });
});

describe('what a closing is made of', () => {
  it('[YR5, GR4] tells before closing what is unanswered, not agreed and in conflict, and refuses nothing', () => {
    const other = answer(group, 'a2', level(1), commitsBy('b', 5_000)());
    const both = joinedRounds(answer(group, 'a2', level(3), by()), other);
    const told = beforeClosing(both);
    expect(told).toMatchObject({
      answered: 3,
      notAgreed: ['a1', 'b1'],
      conflicts: 1,
      respondents: { answered: 2, invited: 2 },
    });
    expect(told.unanswered).toHaveLength(told.asked - 3);
    expect(closeRound(buildRound(), 'c1', DAY).size).toBe(1);
  });

  it('[YR5, DA8] the log tells number and day, and closing again keeps respondents’ answers once', () => {
    let round = group;
    const sizes: number[] = [];
    for (const n of [1, 2, 3, 4]) {
      round = closed(round, `c${n}`, by());
      const entry = [...round.log.values()].find(({ changes }) => changes.some(({ key }) => key === `closing/c${n}`));
      expect(entry?.kind).toBe('close');
      expect(entry?.changes.find(({ key }) => key === `closing/c${n}`)?.value).toEqual({
        number: n,
        date: '2026-04-03',
      });
      round = commit(round, by(), reopenRound(round, DAY, ''), 'reopen');
      sizes.push(
        [...round.data.values].filter(([key, held]) => key.includes('/closed/') && held.at(-1)?.value !== null).length,
      );
    }
    expect(sizes).toEqual([2, 2, 2, 2]);
  });

  it.each([
    ['another closing', { key: 'closing/c9', value: { date: DAY, reason: '' } }],
    ['a value of the wrong shape', { key: 'group/mark/a1', value: 'yes' }],
    ['a key that is none of ours', { key: '__proto__', value: true }],
    ['nothing', { key: 'group/mark/a1', value: null }],
  ])('[YR5, DA8] a closing that holds %s is refused with its place', (_, kept) => {
    const file = JSON.parse(roundToFile(closed(group, 'c1', by()), smallTexts)) as {
      values: { key: string; versions: { value: { others: unknown[] } }[] }[];
    };
    file.values.find(({ key }) => key === 'closing/c1')?.versions[0]?.value.others.push(kept);
    const read = parseRoundFile(JSON.stringify(file));
    expect(read.ok ? null : read.error).toMatchObject({ path: expect.stringContaining('closing/c1') });
  });

  it('[YR5] an item that the checklist does not know is frozen too, and the rest goes on', () => {
    const odd = answer(group, 'unknown-item', level(1), by());
    const frozen = closed(odd, 'c1', by());
    const changed = answer(frozen, 'unknown-item', level(3), by());
    expect(effectiveAnswersOf(changed).get('unknown-item')?.answer).toEqual(level(1));
    const planned = commit(changed, by(), new Map([[valueKey.nextRound, '2027-01']]));
    expect(isClosed(planned)).toBe(true);
  });
});
