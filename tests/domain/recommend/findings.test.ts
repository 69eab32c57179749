import { describe, expect, it } from 'vitest';
import type { Level } from '#domain/checklist/checklist.ts';
import { findingsOf } from '#domain/recommend/findings.ts';
import { anArea, anItem, CANNOT_SAY, level, NOT_APPLICABLE } from '#tests/domain/scoring/items.ts';

const duty = { basis: { law: '612/2021 6 §', certain: true } };
const items = [anItem('first'), anItem('second'), anItem('third', duty), anItem('fourth'), anItem('fifth', duty)];
const areas = [anArea('a', items.slice(0, 2)), anArea('b', items.slice(2))];
const read = (
  given: Readonly<Record<string, Level>>,
  targets: Readonly<Record<string, Level>> = {},
  place: 'mainland' | 'aland' = 'mainland',
) => {
  const answers = new Map(Object.entries(given).map(([id, value]) => [id, level(value)]));
  return findingsOf({ areas, place, answers, targets: new Map(Object.entries(targets)) });
};

describe('gaps', () => {
  it('[RE1] a gap is what is missing from 3, unless the group has set another target', () => {
    expect(read({ first: 1, second: 1 }, { second: 2 }).gaps).toMatchObject([
      { itemId: 'first', areaId: 'a', level: 1, target: 3, size: 2 },
      { itemId: 'second', level: 1, target: 2, size: 1 },
    ]);
  });

  it('[RE1] a level at or above its target is no gap', () => {
    expect(read({ first: 3, second: 2, fourth: 1 }, { second: 2, fourth: 0 }).gaps).toEqual([]);
  });

  it('[RE1] a gap in a duty in law is named as such and comes before an equal one; in Åland it is not a duty', () => {
    expect(read({ first: 1, third: 1 }).gaps.map((gap) => [gap.itemId, gap.statutory])).toEqual([
      ['third', true],
      ['first', false],
    ]);
    expect(read({ first: 1, third: 1 }, {}, 'aland').gaps.map((gap) => [gap.itemId, gap.statutory])).toEqual([
      ['first', false],
      ['third', false],
    ]);
  });

  it('[RE1] what nobody can judge is a finding of its own, never a gap', () => {
    const answers = new Map([
      ['first', CANNOT_SAY],
      ['second', NOT_APPLICABLE],
      ['fifth', CANNOT_SAY],
    ]);
    const found = findingsOf({ areas, place: 'mainland', answers, targets: new Map() });
    expect(found.gaps).toEqual([]);
    expect(found.unjudged).toEqual([
      { itemId: 'first', areaId: 'a', why: 'cannot-say', statutory: false },
      { itemId: 'third', areaId: 'b', why: 'unanswered', statutory: true },
      { itemId: 'fourth', areaId: 'b', why: 'unanswered', statutory: false },
      { itemId: 'fifth', areaId: 'b', why: 'cannot-say', statutory: true },
    ]);
  });

  it('[RE1] what the group has put before others weighs more', () => {
    const answers = new Map([
      ['first', level(0)],
      ['second', level(1)],
    ]);
    const round = { areas, place: 'mainland' as const, answers, targets: new Map<string, Level>() };
    const found = findingsOf({ ...round, prioritised: new Set(['second']) });
    expect(found.gaps.map((gap) => gap.itemId)).toEqual(['second', 'first']);
  });
});

describe('strengths', () => {
  it('[RE1] what has reached its target is a strength, the established first; a beginning is not called one', () => {
    const found = read({ first: 2, second: 3, third: 1, fourth: 2 }, { first: 2, third: 1 });
    expect(found.strengths.map((strength) => strength.itemId)).toEqual(['second', 'first']);
  });
});
