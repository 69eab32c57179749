import type { ChecklistItem } from '#domain/checklist/checklist.ts';
import type { WalkPart } from './answerer.ts';

/** One statement of the walk, with its place in it. */
export interface Step {
  readonly item: ChecklistItem;
  readonly part: WalkPart;
  /** 1 is the first of its part. */
  readonly position: number;
  readonly previous: ChecklistItem | null;
  readonly next: ChecklistItem | null;
  readonly isLastOfPart: boolean;
}

/** The statements in the order they are asked. */
export function walkThrough(parts: readonly WalkPart[]): Step[] {
  const items = parts.flatMap((part) => part.items);
  return parts.flatMap((part) =>
    part.items.map((item, index) => {
      const at = items.indexOf(item);
      return {
        item,
        part,
        position: index + 1,
        previous: items[at - 1] ?? null,
        next: items[at + 1] ?? null,
        isLastOfPart: index === part.items.length - 1,
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
