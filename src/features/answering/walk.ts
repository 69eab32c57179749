import type { ChecklistItem } from '#domain/checklist/checklist.ts';
import type { AreaInScope } from '#domain/checklist/items-in-scope.ts';

/** One statement of the walk, with its place in it. */
export interface Step {
  readonly item: ChecklistItem;
  readonly area: AreaInScope;
  /** 1 is the first of its area. */
  readonly position: number;
  readonly previous: ChecklistItem | null;
  readonly next: ChecklistItem | null;
  readonly isLastOfArea: boolean;
}

/** The statements in the order they are asked. */
export function walkThrough(areas: readonly AreaInScope[]): Step[] {
  const items = areas.flatMap((area) => area.items);
  return areas.flatMap((area) =>
    area.items.map((item, index) => {
      const at = items.indexOf(item);
      return {
        item,
        area,
        position: index + 1,
        previous: items[at - 1] ?? null,
        next: items[at + 1] ?? null,
        isLastOfArea: index === area.items.length - 1,
      };
    }),
  );
}

/** Where answering goes on: where it was left, else at the first statement without an answer, else at the first (AN5). */
export function whereToContinue(
  items: readonly ChecklistItem[],
  leftAt: string | null,
  isAnswered: (item: string) => boolean,
): ChecklistItem | null {
  return items.find(({ id }) => id === leftAt) ?? firstUnanswered(items, isAnswered) ?? items[0] ?? null;
}

export function firstUnanswered(
  items: readonly ChecklistItem[],
  isAnswered: (item: string) => boolean,
): ChecklistItem | null {
  return items.find(({ id }) => !isAnswered(id)) ?? null;
}
