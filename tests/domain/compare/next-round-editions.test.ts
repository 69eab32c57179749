import { describe, expect, it } from 'vitest';
import { addAction } from '#domain/round/change-plan.ts';
import { commit } from '#domain/round/commit.ts';
import { type NextRound, nextRound } from '#domain/round/next-round.ts';
import { answersOf, suggestionsOf, targetsOf } from '#domain/round/read-answers.ts';
import { actionsOf } from '#domain/round/read-plan.ts';
import { leftOutOf, suggestionsFromLast } from '#domain/round/suggestions-from-last.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { draftAction } from '#tests/support/build-action.ts';
import { answer, buildRound, commitsBy, level } from '#tests/support/build-round.ts';
import { checklistOf, history } from './three-editions.ts';

const by = commitsBy('w');
const ref = (edition: string) => ({ id: history.checklist, edition, hash: `hash-${edition}` });

/** A round of 2024 on the first edition: every statement at level 2 with a target of 3, and actions. */
function roundOf2024() {
  let round = buildRound({ year: 2024, checklist: checklistOf('2023.1'), checklistRef: ref('2023.1') });
  for (const item of ['parks', 'clubs', 'transport', 'hobbies', 'helpline', 'outreach', 'groups']) {
    round = answer(round, item, level(2), by());
    round = commit(round, by(), new Map([[valueKey.target(item), 3]]));
  }
  for (const [order, [id, items]] of [
    ['clubs-grow', ['clubs', 'parks']],
    ['help-nearer', ['helpline', 'outreach']],
    ['groups-go-on', ['groups']],
  ].entries() as IterableIterator<[number, [string, string[]]]>) {
    round = commit(round, by(), addAction(id, draftAction({ title: id, status: 'going-on', order, items })));
  }
  return round;
}

const on = (edition: string, more: Partial<NextRound> = {}): NextRound => {
  let n = 0;
  return {
    id: 'next',
    year: 2025,
    checklist: checklistOf(edition),
    checklistRef: ref(edition),
    way: 'together',
    newActionId: () => `new-${++n}`,
    history,
    ...more,
  };
};
const rowsOn = (edition: string) =>
  suggestionsFromLast(roundOf2024(), {
    checklist: checklistOf(edition),
    checklistRef: ref(edition),
    scope: 'full',
    history,
  });

describe('a new round on a new edition', () => {
  it('[JN10][YR4] suggests last year’s answer only where the statement has kept its meaning', () => {
    const round = nextRound(roundOf2024(), on('2025.1'), by());
    expect([...suggestionsOf(round)]).toEqual([
      ['hobbies', { year: 2024, answer: level(2) }],
      ['parks', { year: 2024, answer: level(2) }],
    ]);
    expect([...targetsOf(round).keys()].toSorted()).toEqual(['hobbies', 'parks']);
    expect(answersOf(round).size).toBe(0);
    expect(round.header.checklist).toEqual(ref('2025.1'));
  });

  it('[JN10] tells of every statement what it takes along, or why nothing, and from which ones it came', () => {
    const rows = rowsOn('2025.1');
    expect(rows.map(({ itemId, answer: given, why, related }) => [itemId, given && 2, why, ...related])).toEqual([
      ['parks', 2, null],
      ['youth-clubs', null, 'split', 'clubs'],
      ['senior-clubs', null, 'split', 'clubs'],
      ['transport', null, 'reworded'],
      ['hobbies', 2, null],
      ['low-threshold-help', null, 'merged', 'helpline', 'outreach'],
      ['peer-support', null, 'new'],
      ['clubs', null, 'split', 'senior-clubs', 'youth-clubs'],
      ['helpline', null, 'merged', 'low-threshold-help'],
      ['outreach', null, 'merged', 'low-threshold-help'],
      ['groups', null, 'removed'],
    ]);
    expect(leftOutOf(rows)).toHaveLength(9);
  });

  it('[JN10] maps over an edition that was never used', () => {
    const taken = rowsOn('2026.1').filter(({ answer: given }) => given !== null);
    expect(taken.map(({ itemId }) => itemId)).toEqual(['parks']);
    expect([...suggestionsOf(nextRound(roundOf2024(), on('2026.1'), by())).keys()]).toEqual(['parks']);
  });

  it('[JN10] suggests nothing where the history of the edition is not known', () => {
    const round = nextRound(roundOf2024(), on('2025.1', { history: null }), by());
    expect(suggestionsOf(round).size).toBe(0);
  });

  it('[PL3][JN10] open actions go on for what their statements have become', () => {
    const round = nextRound(roundOf2024(), on('2025.1'), by());
    expect(actionsOf(round).map(({ title, items }) => [title, [...items].toSorted()])).toEqual([
      ['clubs-grow', ['parks', 'senior-clubs', 'youth-clubs']],
      ['help-nearer', ['low-threshold-help']],
      ['groups-go-on', []],
    ]);
  });

  it('[JN10] leaves the old round on its edition, untouched', () => {
    const last = roundOf2024();
    const before = structuredClone(last);
    nextRound(last, on('2026.1'), by());
    expect(last).toEqual(before);
  });
});
