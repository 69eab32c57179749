import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#domain/assessment.ts';
import { effectiveAnswersOf, lowerMedian } from '#domain/group/effective-answer.ts';
import { commit } from '#domain/round/commit.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { type Sign, withRespondent } from '#tests/support/build-group.ts';
import { answer, buildRound, commitsBy, level } from '#tests/support/build-round.ts';

const by = commitsBy('coordinator');
type Given = readonly (readonly [sectors: string, sign: Sign])[];

/** Respondents `r1`, `r2` … answer item a1. */
function roundWith(given: Given, round: Round = buildRound()): Round {
  return given.reduce(
    (so, [sectors, sign], i) => withRespondent(so, `r${i}`, sectors.split(' ').filter(Boolean), { a1: sign }, by()),
    round,
  );
}

const effective = (given: Given) => effectiveAnswersOf(roundWith(given)).get('a1');

describe('effective answers', () => {
  it.each<[string, Given, Sign]>([
    ['one level is that level', [['youth', 2]], 2],
    [
      'the lower median of two',
      [
        ['youth', 1],
        ['sports', 2],
      ],
      1,
    ],
    [
      'the middle of three',
      [
        ['youth', 0],
        ['sports', 3],
        ['hr', 2],
      ],
      2,
    ],
    [
      'three of one sector weigh as one sector',
      [
        ['youth', 3],
        ['youth', 3],
        ['youth', 3],
        ['sports', 0],
        ['hr', 0],
      ],
      0,
    ],
    [
      'first within a sector, then across',
      [
        ['youth', 0],
        ['youth', 3],
        ['sports', 1],
        ['hr', 2],
      ],
      1,
    ],
    [
      'someone for five sectors weighs as one',
      [
        ['a b c d e', 3],
        ['youth', 0],
        ['hr', 0],
      ],
      0,
    ],
    [
      'exactly half gave a level',
      [
        ['youth', 2],
        ['sports', '?'],
      ],
      2,
    ],
    [
      'less than half gave a level, and most could not say',
      [
        ['youth', 2],
        ['sports', '?'],
        ['hr', '?'],
      ],
      '?',
    ],
    [
      'less than half, but more than for anything else',
      [
        ['a', 2],
        ['b', 2],
        ['c', 2],
        ['d', '?'],
        ['e', '?'],
        ['f', '-'],
        ['g', '-'],
      ],
      2,
    ],
    [
      'a tie is cannot say',
      [
        ['a', 3],
        ['b', 3],
        ['c', '-'],
        ['d', '-'],
        ['e', '?'],
      ],
      '?',
    ],
  ])('[GR6] %s', (_, given, sign) => {
    const found = effective(given);
    expect(found?.answer).toEqual(sign === '?' ? { kind: 'unknown' } : level(sign as 0));
    expect(found).toMatchObject({ isAgreed: false, n: given.length });
  });

  it('[GR6] an agreed answer counts, whatever the respondents said', () => {
    const round = answer(
      roundWith([
        ['youth', 0],
        ['hr', 0],
      ]),
      'a1',
      level(3),
      by(),
    );
    expect(effectiveAnswersOf(round).get('a1')).toEqual({
      answer: level(3),
      isAgreed: true,
      n: 2,
      saidNotApplicable: false,
    });
  });

  it('[GR6, SC4] a sector’s «not applicable» alone never removes an item; only the agreed answer does', () => {
    const said = roundWith([
      ['youth', '-'],
      ['hr', '-'],
    ]);
    expect(effectiveAnswersOf(said).get('a1')).toMatchObject({ answer: { kind: 'unknown' }, saidNotApplicable: true });
    expect(assess(said).score.areas[0]?.coverage).toEqual(assess(roundWith([['youth', '?']])).score.areas[0]?.coverage);
    const agreed = answer(said, 'a1', { kind: 'not-applicable', reason: 'No such service' }, by());
    expect(effectiveAnswersOf(agreed).get('a1')?.answer.kind).toBe('not-applicable');
  });

  it('[GR6] scores, gaps and progress rest on the same function', () => {
    const { answers, findings, score } = assess(
      roundWith([
        ['youth', 1],
        ['hr', 1],
      ]),
    );
    expect(answers.get('a1')).toEqual(level(1));
    expect(findings.gaps.map(({ item }) => item.id)).toContain('a1');
    expect(score.areas[0]?.coverage).toMatchObject({ judged: 1 });
  });

  it('[GR1, AN10] sectors that are joined here count as one', () => {
    const given: Given = [
      ['youth', 3],
      ['sports', 3],
      ['hr', 0],
    ];
    const joined = commit(
      roundWith(given),
      by(),
      new Map([[valueKey.sector('sports'), { name: '', partOf: 'youth', leftOut: false }]]),
    );
    expect(effective(given)?.answer).toEqual(level(3));
    expect(effectiveAnswersOf(joined).get('a1')?.answer).toEqual(level(0));
  });

  it('[GR6] the order of the respondents doesn’t matter', () => {
    const sign = fc.constantFrom<Sign>(0, 1, 2, 3, '?', '-');
    const sectors = fc.constantFrom('', 'youth', 'sports', 'hr', 'sports youth');
    fc.assert(
      fc.property(fc.array(fc.tuple(sectors, sign), { minLength: 1, maxLength: 7 }), (given) => {
        expect(effective([...given].reverse())).toEqual(effective(given));
      }),
    );
  });

  it('[GR6] more of a level never lowers the outcome', () => {
    const levels = fc.array(fc.constantFrom(0, 1, 2, 3), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(levels, fc.nat(8), (given, at) => {
        const raised = given.map((one, i) => (i === at % given.length ? Math.min(3, one + 1) : one));
        const from = (list: number[]) => lowerMedian(list as (0 | 1 | 2 | 3)[]);
        expect(from(raised)).toBeGreaterThanOrEqual(from(given));
      }),
    );
  });
});
