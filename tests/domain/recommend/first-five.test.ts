import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '#domain/checklist/checklist.ts';
import { type ActionCandidate, candidatesFor, isStructural } from '#domain/recommend/candidates.ts';
import { findingsOf } from '#domain/recommend/findings.ts';
import { coveredBy, firstFive, weightOfCandidate, weightsByItem } from '#domain/recommend/first-five.ts';
import type { RecommendContext } from '#domain/recommend/models-for-item.ts';
import { addFractions, compareFractions, fraction } from '#domain/scoring/fraction.ts';
import {
  aModel,
  contextOf,
  shippedAreas,
  shippedContext,
  shippedGaps,
  shippedItems,
  usesOf,
} from '#tests/domain/recommend/catalogue.ts';
import { anArea, anItem, level } from '#tests/domain/scoring/items.ts';

const nameOf = (candidate: ActionCandidate) => (candidate.kind === 'step' ? candidate.itemId : candidate.modelId);
const names = ({ actions }: ReturnType<typeof firstFive>) => actions.map(({ candidate }) => nameOf(candidate));

function gapsOf(items: readonly ReturnType<typeof anItem>[], levels: readonly Level[] = []) {
  const answers = new Map(items.map((item, index) => [item.id, level(levels[index] ?? 0)]));
  return findingsOf({ areas: [anArea('a', items)], place: 'mainland', answers, targets: new Map() }).gaps;
}

describe('the actions put first', () => {
  it('[RE5] a model that helps with many gaps comes before steps that each help with one', () => {
    const items = ['a', 'b', 'c'].map((id) => anItem(id, { models: ['broad'] }));
    const first = firstFive(gapsOf(items), contextOf([aModel('broad')]));
    expect(names(first)).toEqual(['broad', 'a', 'b', 'c']);
    expect(first.actions[0]?.share).toEqual(fraction(3, 4));
    expect(first.actions[1]?.newItemIds).toEqual(['a']);
    expect(first.covered).toEqual(fraction(1));
  });

  it('[RE5] a step comes before a model that helps with the same gap alone', () => {
    const first = firstFive(gapsOf([anItem('a', { models: ['narrow'] })]), contextOf([aModel('narrow')]));
    expect(names(first)).toEqual(['a']);
  });

  it('[RE5] where a step and a model do equally much, the step is chosen', () => {
    const items = [anItem('a'), anItem('b', { models: ['tied'] }), anItem('c', { models: ['tied'] })];
    const gaps = gapsOf(items, [0, 0, 2]);
    const [step, , , model] = candidatesFor(gaps, contextOf([aModel('tied')]));
    expect(model && weightOfCandidate(model, gaps)).toBe(step && weightOfCandidate(step, gaps));
    expect(names(firstFive(gaps, contextOf([aModel('tied')])))).toEqual(['a', 'b', 'c']);
  });

  it('[RE5] the five complement each other: a second model for the same gaps is not taken', () => {
    const pair = ['a', 'b'].map((id) => anItem(id, { models: ['one', 'two'] }));
    const rest = ['c', 'd', 'e', 'f'].map((id) => anItem(id));
    const first = firstFive(gapsOf([...pair, ...rest]), contextOf([aModel('one'), aModel('two')]));
    expect(names(first)).toEqual(['one', 'c', 'd', 'e', 'f']);
  });

  it('[RE5] a gap no model can help with counts for its step only', () => {
    const structural = anItem('structural');
    expect(isStructural(structural)).toBe(true);
    const candidates = candidatesFor(gapsOf([structural]), contextOf([aModel('any', { phenomena: ['loneliness'] })]));
    expect(candidates.map(nameOf)).toEqual(['structural']);
  });

  it('[RE5] a larger gap, a duty in law and what the group put before others come first', () => {
    const items = [anItem('small'), anItem('large'), anItem('duty', { basis: { law: '612/2021', certain: true } })];
    expect(names(firstFive(gapsOf(items, [2, 1, 1]), contextOf([])))).toEqual(['duty', 'large', 'small']);
  });

  it('[RE5] without gaps nothing is put first', () => {
    expect(firstFive([], shippedContext)).toEqual({ actions: [], covered: null });
  });

  it('[RE4] a model in use, dismissed or ended is never among them', () => {
    const items = ['a', 'b', 'c'].map((id) => anItem(id, { models: ['broad'] }));
    for (const use of ['in-use', 'dismissed'] as const) {
      expect(names(firstFive(gapsOf(items), contextOf([aModel('broad')], { broad: use })))).toEqual(['a', 'b', 'c']);
    }
    const ended = contextOf([aModel('broad', { status: 'ended' })]);
    expect(names(firstFive(gapsOf(items), ended))).toEqual(['a', 'b', 'c']);
  });
});

const levels = fc.array(fc.constantFrom<Level>(0, 1, 2, 3), {
  minLength: shippedItems.length,
  maxLength: shippedItems.length,
});
const someUses = fc
  .dictionary(
    fc.constantFrom(...shippedContext.catalogue.models.map((model) => model.id)),
    fc.constantFrom('in-use' as const, 'dismissed' as const, 'wanted' as const),
    { maxKeys: 20 },
  )
  .map(usesOf);

describe('over the shipped content, whatever was answered', () => {
  it('[RE5] they are at most five, and their shares add up to what they cover', () => {
    fc.assert(
      fc.property(levels, someUses, (given, uses) => {
        const { actions, covered } = firstFive(shippedGaps(given), { ...shippedContext, uses });
        expect(actions.length).toBeLessThanOrEqual(5);
        const sum = actions.reduce((total, action) => addFractions(total, action.share), fraction(0));
        expect(sum).toEqual(covered ?? fraction(0));
        for (const [index, action] of actions.entries()) {
          const next = actions[index + 1];
          if (next) expect(compareFractions(action.share, next.share)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('[RE5] no exchange of one of them for another candidate covers more', () => {
    fc.assert(
      fc.property(levels, someUses, (given, uses) => {
        expectNoBetterExchange(shippedGaps(given), { ...shippedContext, uses });
      }),
      { numRuns: 25 },
    );
  });

  it('[RE5] the order in which answers were given changes nothing', () => {
    fc.assert(
      fc.property(levels, (given) => {
        const pairs = shippedItems.map((item, index) => [item.id, level(given[index] ?? 0)] as const);
        const read = (answers: typeof pairs) =>
          findingsOf({ areas: shippedAreas, place: 'mainland', answers: new Map(answers), targets: new Map() }).gaps;
        expect(firstFive(read(pairs.toReversed()), shippedContext)).toEqual(firstFive(read(pairs), shippedContext));
      }),
      { numRuns: 20 },
    );
  });

  it('[RE4] nothing in use or dismissed is among them', () => {
    fc.assert(
      fc.property(levels, someUses, (given, uses) => {
        for (const name of names(firstFive(shippedGaps(given), { ...shippedContext, uses }))) {
          expect([undefined, 'wanted']).toContain(uses.get(name)?.use);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('[RE5] more gap never lowers the weight of a candidate that covers it', () => {
    fc.assert(
      fc.property(levels, fc.nat(shippedItems.length - 1), (given, index) => {
        const before = given[index] ?? 0;
        if (before === 0) return;
        const [fewer, more] = [shippedGaps(given), shippedGaps(given.with(index, (before - 1) as Level))];
        const weightsAfter = new Map(
          candidatesFor(more, shippedContext).map((candidate) => [
            `${candidate.kind} ${nameOf(candidate)}`,
            weightOfCandidate(candidate, more),
          ]),
        );
        for (const candidate of candidatesFor(fewer, shippedContext)) {
          const after = weightsAfter.get(`${candidate.kind} ${nameOf(candidate)}`);
          expect(after).toBeGreaterThanOrEqual(weightOfCandidate(candidate, fewer));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('over small catalogues, whatever they hold', () => {
  it('[RE5] no exchange covers more even where taking the largest first would lead astray', () => {
    const setups = fc.array(fc.subarray(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l']), {
      minLength: 6,
      maxLength: 12,
    });
    fc.assert(
      fc.property(setups, (setup) => {
        const ids = [...new Set(setup.flat())];
        const items = ids.map((id) =>
          anItem(id, { models: setup.flatMap((covers, model) => (covers.includes(id) ? [`model-${model}`] : [])) }),
        );
        expectNoBetterExchange(gapsOf(items), contextOf(setup.map((_, model) => aModel(`model-${model}`))));
      }),
    );
  });

  it('[RE5] a choice that only looks best at first is given up again', () => {
    // «wide» helps with five items and is taken first; the five slices of four help with all twenty without it.
    const ids = Array.from({ length: 20 }, (_, index) => `item-${String(index).padStart(2, '0')}`);
    const slices = [0, 1, 2, 3, 4].map((slice) => ids.filter((_, index) => index % 5 === slice));
    const wide = slices.flatMap((slice) => slice.slice(0, 1));
    const items = ids.map((id) => {
      const own = slices.findIndex((slice) => slice.includes(id));
      return anItem(id, { models: [`slice-${own}`, ...(wide.includes(id) ? ['wide'] : [])] });
    });
    const models = ['wide', 'slice-0', 'slice-1', 'slice-2', 'slice-3', 'slice-4'].map((id) => aModel(id));
    const first = firstFive(gapsOf(items), contextOf(models));
    expect(names(first).toSorted()).toEqual(['slice-0', 'slice-1', 'slice-2', 'slice-3', 'slice-4']);
    expect(first.covered).toEqual(fraction(3, 4));
  });
});

function expectNoBetterExchange(gaps: ReturnType<typeof gapsOf>, context: RecommendContext) {
  const candidates = candidatesFor(gaps, context);
  const weights = weightsByItem(gaps);
  const chosenNames = firstFive(gaps, context).actions.map(({ candidate }) => `${candidate.kind} ${nameOf(candidate)}`);
  const chosen = candidates.filter((candidate) => chosenNames.includes(`${candidate.kind} ${nameOf(candidate)}`));
  const most = coveredBy(chosen, weights);
  for (const leaving of chosen) {
    const kept = chosen.filter((candidate) => candidate !== leaving);
    for (const entering of candidates) {
      expect(coveredBy([...kept, entering], weights)).toBeLessThanOrEqual(most);
    }
  }
}
