import type { ChecklistItem } from '#domain/checklist/checklist.ts';
import type { Answer } from '#domain/round/answer.ts';

/** What the list can be narrowed to (AN6); gaps and differing views only where there are any. */
export const SHOWN = ['all', 'unanswered', 'unknown', 'marked', 'gaps', 'differing'] as const;
export type Shown = (typeof SHOWN)[number];

export interface ItemFilter {
  readonly shown: Shown;
  /** Code as this municipality has it (AN10), or empty for all. */
  readonly sector: string;
  readonly words: string;
}

export const NO_FILTER: ItemFilter = { shown: 'all', sector: '', words: '' };

/** What is known of one statement while the list is narrowed. */
export interface ItemFacts {
  readonly item: ChecklistItem;
  readonly statement: string;
  /** Codes as this municipality has them. */
  readonly sectors: readonly string[];
  readonly answer: Answer | null;
  readonly isMarked: boolean;
  readonly isGap: boolean;
  readonly isDiffering: boolean;
  readonly note: string;
}

/** Ids of the statements that fit all three. Each word has to be found, in the code, the statement or the note. */
export function filterItems(facts: readonly ItemFacts[], filter: ItemFilter): ReadonlySet<string> {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (one: ItemFacts) => {
    const text = `${one.item.code} ${one.statement} ${one.note}`.toLowerCase();
    return (
      isShown(one, filter.shown) &&
      (filter.sector === '' || one.sectors.includes(filter.sector)) &&
      words.every((word) => text.includes(word))
    );
  };
  return new Set(facts.filter(fits).map(({ item }) => item.id));
}

function isShown({ answer, isMarked, isGap, isDiffering }: ItemFacts, shown: Shown): boolean {
  switch (shown) {
    case 'all':
      return true;
    case 'unanswered':
      return answer === null;
    case 'unknown':
      return answer?.kind === 'unknown';
    case 'marked':
      return isMarked;
    case 'gaps':
      return isGap;
    case 'differing':
      return isDiffering;
  }
}
