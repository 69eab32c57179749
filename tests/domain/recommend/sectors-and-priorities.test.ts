import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#domain/assessment.ts';
import type { Level } from '#domain/checklist/checklist.ts';
import { weightOfGap } from '#domain/recommend/findings.ts';
import { sectorsSeeing } from '#domain/recommend/seen-by-sectors.ts';
import { commit } from '#domain/round/commit.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { buildRound, commitsBy, level } from '#tests/support/build-round.ts';

/** Each row: the respondent's sectors and the level given to `a1`. */
function answered(rows: readonly (readonly [sectors: readonly string[], level: Level])[]): Round {
  const changes = new Map<string, unknown>();
  for (const [index, [sectors, given]] of rows.entries()) {
    const id = `r${index}`;
    changes.set(valueKey.respondentField(id, 'role'), `Vastaaja ${index}`);
    for (const sector of sectors) changes.set(valueKey.respondentSector(id, sector), true);
    changes.set(valueKey.ownAnswer(id, 'a1'), level(given));
  }
  return commit(buildRound(), commitsBy('w')(), changes);
}
const gapOf = (round: Round) => assess(round).findings.gaps.find(({ itemId }) => itemId === 'a1');

describe('what makes a gap weigh', () => {
  it('[RE5] counts the sectors that see it: each once, a person of several sectors once, and not those at the target', () => {
    const round = answered([
      [['youth'], 1],
      [['youth'], 0],
      [['library', 'sports'], 2],
      [['education'], 3],
    ]);
    expect(sectorsSeeing(round, new Map()).get('a1')).toBe(2);
    expect(gapOf(round)?.seenBy).toBe(2);
  });

  it('[RE5] a target that a sector reaches is no gap for it', () => {
    const round = answered([
      [['youth'], 1],
      [['library'], 2],
    ]);
    expect(sectorsSeeing(round, new Map([['a1', 2]])).get('a1')).toBe(1);
  });

  it('[RE5] the same gap weighs more the more sectors see it, up to three', () => {
    const seenBy = (n: number) => {
      const names = ['youth', 'library', 'education', 'sports'].slice(0, n);
      return gapOf(answered(names.map((name) => [[name], 1] as const)))?.weight ?? 0;
    };
    expect([1, 2, 3, 4].map(seenBy)).toEqual([4, 6, 8, 8]);
  });

  it('[RE5] what the group puts first comes before a larger gap, and falls back when it is taken back', () => {
    const agreed = (value: Level) => ({ answer: level(value), reason: '', dissent: '', date: '2026-03-02' });
    const by = commitsBy('w');
    const changes = new Map<string, unknown>([
      [valueKey.agreed('a1'), agreed(1)],
      [valueKey.agreed('b1'), agreed(0)],
    ]);
    const before = commit(buildRound(), by(), changes);
    const order = (round: Round) => assess(round).findings.gaps.map(({ itemId }) => itemId);
    expect(order(before)).toEqual(['b1', 'a1']);
    const put = commit(before, by(), new Map([[valueKey.priority('a1'), true]]));
    expect(order(put)).toEqual(['a1', 'b1']);
    expect(gapOf(put)?.prioritised).toBe(true);
    expect(order(commit(put, by(), new Map([[valueKey.priority('a1'), null]])))).toEqual(['b1', 'a1']);
  });

  it('[RE5] none of them ever makes a gap weigh less', () => {
    const facts = fc.record({
      size: fc.integer({ min: 1, max: 3 }),
      statutory: fc.boolean(),
      prioritised: fc.boolean(),
      seenBy: fc.nat(12),
    });
    fc.assert(
      fc.property(facts, (gap) => {
        const weight = weightOfGap(gap);
        expect(weightOfGap({ ...gap, seenBy: gap.seenBy + 1 })).toBeGreaterThanOrEqual(weight);
        expect(weightOfGap({ ...gap, prioritised: true })).toBeGreaterThanOrEqual(weight);
        expect(weightOfGap({ ...gap, statutory: true })).toBeGreaterThanOrEqual(weight);
        expect(weightOfGap({ ...gap, size: gap.size + 1 })).toBeGreaterThan(weight);
      }),
    );
  });
});
