import { describe, expect, it } from 'vitest';
import type { Level } from '#domain/checklist/checklist.ts';
import { findingsOf } from '#domain/recommend/findings.ts';
import { firstFive } from '#domain/recommend/first-five.ts';
import { shippedAreas, shippedContext, shippedItems } from '#tests/domain/recommend/catalogue.ts';
import { level } from '#tests/domain/scoring/items.ts';

type Answering = (code: string, index: number) => Level | null;
const inAreas = (areas: string, low: Level, else_: Level): Answering => {
  return (code) => (areas.includes(code.charAt(0)) ? low : else_);
};

/** Ten municipalities as a co-ordinator knows them. */
const ROUNDS: Readonly<Record<string, Answering>> = {
  'nothing begun': () => 0,
  'everything partly': () => 2,
  'leadership weak': inAreas('12', 0, 2),
  'monitoring weak': inAreas('3', 1, 3),
  'competence weak': inAreas('4', 0, 3),
  'inclusion weak': inAreas('5', 0, 2),
  'everyday life weak': inAreas('6', 1, 3),
  'help weak': inAreas('7', 0, 2),
  'services weak, leadership fine': inAreas('567', 0, 3),
  'little known': (_, index) => (index % 3 === 0 ? ((index % 4) as Level) : null),
};

function fiveOf(answering: Answering) {
  const answers = new Map(
    shippedItems.flatMap((item, index) => {
      const given = answering(item.code, index);
      return given === null ? [] : [[item.id, level(given)] as const];
    }),
  );
  const { gaps } = findingsOf({ areas: shippedAreas, place: 'mainland', answers, targets: new Map() });
  return { gaps, first: firstFive(gaps, shippedContext) };
}

describe.each(Object.entries(ROUNDS))('a round with %s', (_, answering) => {
  const { gaps, first } = fiveOf(answering);

  it('[RE5] has five actions at most, and at least one first step among them', () => {
    expect(gaps.length).toBeGreaterThan(0);
    expect(first.actions.length).toBe(Math.min(5, gaps.length));
    expect(first.actions.some(({ candidate }) => candidate.kind === 'step')).toBe(true);
  });

  it('[RE2] [RE5] puts a model first only for what it is linked to or mainly about', () => {
    for (const { candidate } of first.actions) {
      if (candidate.kind === 'step') continue;
      expect(candidate.model.preventionLevel).not.toBe('indicated');
      for (const { itemId } of candidate.covers) {
        const item = shippedItems.find(({ id }) => id === itemId);
        const main = candidate.model.phenomena[0] ?? '';
        const fits = item?.models.includes(candidate.modelId) || item?.phenomena.includes(main);
        expect(fits, `${candidate.modelId} for ${item?.code}`).toBe(true);
        // Leadership and monitoring are led, not bought as a model about something else.
        if (/^[12]\./.test(item?.code ?? '')) expect(item?.models).toContain(candidate.modelId);
      }
    }
  });
});

it('[RE5] different rounds get different fives', () => {
  const named = Object.values(ROUNDS).map((answering) =>
    fiveOf(answering)
      .first.actions.map(({ candidate }) => (candidate.kind === 'step' ? candidate.itemId : candidate.modelId))
      .join(' '),
  );
  // «Nothing begun» and «everything partly» have all gaps alike: the same five are right for both.
  expect(new Set(named).size).toBeGreaterThanOrEqual(9);
});
