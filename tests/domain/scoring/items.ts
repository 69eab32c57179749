import type { ChecklistItem, Level } from '#domain/checklist/checklist.ts';
import type { AreaInScope } from '#domain/checklist/items-in-scope.ts';
import type { Answer } from '#domain/round/answer.ts';

/** An item that asks nothing special; give what the test is about. */
export function anItem(id: string, given: Partial<ChecklistItem> = {}): ChecklistItem {
  return {
    id,
    code: id,
    origin: 'proposal',
    sectors: ['leadership'],
    phenomena: [],
    models: [],
    ageGroups: [],
    screening: false,
    basis: null,
    rhythm: 'yearly',
    appliesTo: { mainland: true, helsinki: true, aland: true },
    sources: [],
    ...given,
  };
}

export function anArea(id: string, items: readonly ChecklistItem[]): AreaInScope {
  return { id, code: id, items };
}

export const CANNOT_SAY: Answer = { kind: 'unknown' };
export const NOT_APPLICABLE: Answer = { kind: 'not-applicable', reason: 'Kunnassa ei ole lukiota' };

export function level(value: Level): Answer {
  return { kind: 'level', level: value };
}

/** An area `id` with an item per answer; null: not answered. */
export function answeredArea(id: string, given: readonly (Answer | Level | null)[]) {
  const items = given.map((_, index) => anItem(`${id}-${index}`));
  const answers = new Map<string, Answer>();
  for (const [index, answer] of given.entries()) {
    if (answer !== null) answers.set(`${id}-${index}`, typeof answer === 'number' ? level(answer) : answer);
  }
  return { area: anArea(id, items), answers };
}

/** A round of areas a, b, c … answered like this. */
export function answeredRound(...given: readonly (readonly (Answer | Level | null)[])[]) {
  const areas = given.map((answers, index) => answeredArea(String.fromCharCode(97 + index), answers));
  return {
    areas: areas.map(({ area }) => area),
    answers: new Map(areas.flatMap(({ answers }) => [...answers])),
    scope: 'full' as const,
  };
}
