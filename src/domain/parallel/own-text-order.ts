import { goalsOf } from '../round/read-goals.ts';
import { actionsOf } from '../round/read-plan.ts';
import type { Round } from '../round/round.ts';
import type { OwnText, OwnTextFamily } from './own-text-spots.ts';

/** As people know the plan; what is said of a statement stands together. */
const FAMILIES: readonly (readonly OwnTextFamily[])[] = [
  ['action'],
  ['goal'],
  ['agreed', 'note', 'evidence'],
  ['statement'],
  ['decision'],
  ['indicator'],
  ['last-action'],
  ['model'],
  ['sector', 'sector-handled'],
  ['meeting', 'present'],
];
const FIELDS = ['title', 'name', 'description', 'reason', 'role', 'indicator', 'baseline', 'target', 'resources'];

/** What the texts of one action, goal, statement … have in common. */
export function placeKey({ family, id }: OwnText): string {
  return `${FAMILIES.findIndex((families) => families.includes(family))}/${id}`;
}

/** Texts in the order of the plan and the checklist, those of one place together, its name first. */
export function inOrder(round: Round, texts: readonly OwnText[]): OwnText[] {
  const items = round.checklist.areas.flatMap((area) => area.items);
  const ids = [...actionsOf(round), ...goalsOf(round), ...items].map(({ id }) => id);
  const rank = new Map(ids.map((id, index) => [id, index]));
  const keyed = texts.map((text) => {
    const field = FIELDS.indexOf(text.field);
    return {
      text,
      keys: [
        FAMILIES.findIndex((families) => families.includes(text.family)),
        rank.get(text.id) ?? ids.length,
        text.id,
        field === -1 ? FIELDS.length : field,
      ] as const,
    };
  });
  return keyed.sort((a, b) => compare(a.keys, b.keys)).map(({ text }) => text);
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? '';
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
