import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '#domain/checklist/checklist.ts';
import type { Answer } from '#domain/round/answer.ts';
import { coveragePercent, coverageShare } from '#domain/scoring/coverage.ts';
import { areaToExplain, explainArea } from '#domain/scoring/explain-area.ts';
import { compareFractions, fraction } from '#domain/scoring/fraction.ts';
import { mayBeNotApplicable } from '#domain/scoring/may-be-not-applicable.ts';
import { bandOf, displayedScore } from '#domain/scoring/score.ts';
import { type RoundScore, scoreArea, scoreRound } from '#domain/scoring/score-round.ts';
import { anItem, answeredArea, answeredRound, CANNOT_SAY, level, NOT_APPLICABLE } from '#tests/domain/scoring/items.ts';

const scoreOf = (given: readonly (Answer | Level | null)[]) => {
  const { area, answers } = answeredArea('a', given);
  return scoreArea(area, answers);
};

describe('an area', () => {
  it('[SC8] 3, 2, 2, 1, cannot say, not applicable give 8/12, shown as 66.7, with 4 of 5 judged', () => {
    const area = scoreOf([3, 2, 2, 1, CANNOT_SAY, NOT_APPLICABLE]);
    expect(area.score).toEqual(fraction(800, 12));
    expect(area.score && displayedScore(area.score)).toBe(66.7);
    expect(area.coverage).toEqual({ judged: 4, of: 5 });
    expect(area.status).toBe('scored');
    expect(area.band).toBe('middle');
  });

  it('[SC1] each level is worth a third of 100', () => {
    expect([0, 1, 2, 3].map((value) => scoreOf([value as Level]).score)).toEqual([
      fraction(0),
      fraction(100, 3),
      fraction(200, 3),
      fraction(100),
    ]);
  });

  it('[SC2] cannot say and no answer leave the score and lower the coverage', () => {
    for (const open of [CANNOT_SAY, null]) {
      const area = scoreOf([3, 3, 3, 3, open]);
      expect(area.score).toEqual(fraction(100));
      expect(area.coverage).toEqual({ judged: 4, of: 5 });
    }
  });

  it('[SC2] an area where nothing applies has no score and no coverage', () => {
    const area = scoreOf([NOT_APPLICABLE, NOT_APPLICABLE]);
    expect(area).toMatchObject({ score: null, band: null, status: 'nothing-applies' });
    expect(coverageShare(area.coverage)).toBeNull();
    expect(coveragePercent(area.coverage)).toBeNull();
  });

  it('[SC3] exactly half is enough for a score, less is not', () => {
    expect(scoreOf([3, 3, null, null])).toMatchObject({ status: 'partial', score: fraction(100) });
    expect(scoreOf([3, 3, null, null, null])).toMatchObject({ status: 'too-little', score: null, band: null });
    expect(scoreOf([null])).toMatchObject({ status: 'too-little', score: null });
  });

  it('[SC3] from exactly 80 per cent up a score is no longer partial', () => {
    expect(scoreOf([1, 1, 1, 1, null]).status).toBe('scored');
    expect(scoreOf([1, 1, 1, CANNOT_SAY]).status).toBe('partial');
  });

  it('[SC3] a coverage just under half is not shown as 50 per cent', () => {
    expect(coveragePercent({ judged: 49, of: 99 })).toBe(49);
  });

  it('[SC4] an agreed «not applicable» leaves the score and the coverage', () => {
    const area = scoreOf([2, 2, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE]);
    expect(area.score).toEqual(fraction(200, 3));
    expect(area.coverage).toEqual({ judged: 2, of: 2 });
    expect(area.status).toBe('scored');
  });

  it('[SC4] «not applicable» is not offered for a duty in law, except where the law is not in force', () => {
    const duty = anItem('duty', { basis: { law: '612/2021 6 §', certain: true } });
    expect(mayBeNotApplicable(duty, 'mainland')).toBe(false);
    expect(mayBeNotApplicable(duty, 'helsinki')).toBe(false);
    expect(mayBeNotApplicable(duty, 'aland')).toBe(true);
    expect(mayBeNotApplicable(anItem('free'), 'mainland')).toBe(true);
  });

  it('[SC5] the bands change at 25 and at 75, both counted upwards', () => {
    expect(bandOf(fraction(25))).toBe('middle');
    expect(bandOf(fraction(75))).toBe('high');
    expect(scoreOf([3, 0, 0, 0]).band).toBe('middle');
    expect(scoreOf([3, 3, 3, 0]).band).toBe('high');
  });

  it('[SC5] a score that only rounds up to the threshold stays in the lower band', () => {
    const nearly = fraction(74_996, 1000);
    expect(displayedScore(nearly)).toBe(75);
    expect(bandOf(nearly)).toBe('middle');
    expect(bandOf(fraction(24_999, 1000))).toBe('low');
  });

  it('[SC7] is explained with its own numbers', () => {
    const { area, answers } = answeredArea('a', [3, 2, 2, 1, CANNOT_SAY, NOT_APPLICABLE]);
    expect(explainArea(area, answers)).toMatchObject({
      levels: [3, 2, 2, 1].map((value, index) => ({ itemId: `a-${index}`, level: value })),
      highestSum: 12,
      tally: { asked: 6, judged: 4, sumOfLevels: 8, unknown: 1, unanswered: 0, notApplicable: 1 },
      score: fraction(200, 3),
    });
  });

  it('[SC7] the area that shows most kinds of answers is the example', () => {
    const { areas, answers } = answeredRound([3, 3, 3], [2, CANNOT_SAY, NOT_APPLICABLE], [null, null]);
    expect(areaToExplain(areas, answers)?.areaId).toBe('b');
    expect(areaToExplain(areas, new Map())).toBeNull();
  });
});

describe('the total', () => {
  it('[SC1] is the mean of the area scores, however many items they have', () => {
    const { total } = scoreRound(answeredRound([3], [3], [3], [0, 0, 0, 0, 0, 0]));
    expect(total.score).toEqual(fraction(75));
    expect(total.band).toBe('high');
  });

  it('[SC1] names the areas it leaves out, and why', () => {
    const { total } = scoreRound(answeredRound([1], [1], [1], [2], [3, null, null], [NOT_APPLICABLE]));
    expect(total.score).toEqual(fraction(500, 12));
    expect(total.includedAreas).toEqual(['a', 'b', 'c', 'd']);
    expect(total.leftOutAreas).toEqual([
      { areaId: 'e', why: 'too-little' },
      { areaId: 'f', why: 'nothing-applies' },
    ]);
  });

  it('[SC1] is shown from four areas up', () => {
    expect(scoreRound(answeredRound([3], [3], [3], [null])).total).toMatchObject({
      score: null,
      missing: 'too-few-areas',
    });
    expect(scoreRound(answeredRound([3], [3], [3], [3])).total).toMatchObject({ score: fraction(100), missing: null });
  });

  it('[AN7] a short round has no area scores, but a total over its items with its coverage', () => {
    const short = { ...answeredRound([3], [1, 1], [CANNOT_SAY]), scope: 'short' as const };
    const scored = scoreRound(short);
    expect(scored.areas).toEqual([]);
    expect(scored.total).toMatchObject({ over: 'items', score: fraction(500, 9), missing: null, band: 'middle' });
    expect(scored.coverage).toEqual({ judged: 3, of: 4 });
    expect(scored.status).toBe('partial');
  });

  it('[AN7][SC3] a short round with less than half judged has no total', () => {
    const scored = scoreRound({ ...answeredRound([3], [null], [null]), scope: 'short' });
    expect(scored.total).toMatchObject({ score: null, band: null, missing: 'too-little' });
  });
});

const answer = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Answer>(level(0), level(1), level(2), level(3)) },
  fc.constantFrom<Answer | null>(CANNOT_SAY, NOT_APPLICABLE, null),
);
const rounds = fc
  .array(fc.array(answer, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 7 })
  .map((areas) => answeredRound(...areas));

describe('whatever was answered', () => {
  it('[SC6] raising a level that was already given lowers no score', () => {
    fc.assert(
      fc.property(rounds, fc.nat(), fc.constantFrom<'full' | 'short'>('full', 'short'), (round, pick, scope) => {
        const raisable = [...round.answers].filter(([, given]) => given.kind === 'level' && given.level < 3);
        const chosen = raisable[pick % Math.max(1, raisable.length)];
        if (chosen?.[1].kind !== 'level') return;
        const answers = new Map(round.answers).set(chosen[0], level((chosen[1].level + 1) as Level));
        const before = scoresOf(scoreRound({ ...round, scope }));
        const after = scoresOf(scoreRound({ ...round, scope, answers }));
        expect(after.length).toBe(before.length);
        for (const [index, score] of before.entries()) {
          expect(compareFractions(after[index] ?? fraction(-1), score)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('[SC6] the order of answering and of the items does not matter', () => {
    fc.assert(
      fc.property(rounds, (round) => {
        const answers = new Map([...round.answers].reverse());
        const areas = round.areas.map((area) => ({ ...area, items: [...area.items].reverse() }));
        expect(scoreRound({ ...round, areas, answers })).toEqual(scoreRound(round));
      }),
    );
  });

  it('[SC1][SC3] a score lies between 0 and 100, and is there exactly when half is judged', () => {
    fc.assert(
      fc.property(rounds, (round) => {
        const scored = scoreRound(round);
        for (const score of scoresOf(scored)) {
          expect(compareFractions(score, fraction(0))).toBeGreaterThanOrEqual(0);
          expect(compareFractions(score, fraction(100))).toBeLessThanOrEqual(0);
        }
        for (const { score, coverage } of scored.areas) {
          expect(score !== null).toBe(coverage.of > 0 && coverage.judged / coverage.of >= 0.5);
        }
      }),
    );
  });
});

function scoresOf({ areas, total }: RoundScore) {
  return [...areas, total].flatMap(({ score }) => score ?? []);
}
