import type { AgreedAnswer } from '#domain/round/answer.ts';

/** One thing that taking a file in would change, ready to be said in words. */
export type ChangeLine =
  | {
      readonly kind: 'answer';
      readonly item: string;
      readonly before: AgreedAnswer | null;
      readonly after: AgreedAnswer | null;
    }
  | { readonly kind: 'note' | 'mark' | 'evidence'; readonly item: string; readonly how: Direction }
  | { readonly kind: 'action'; readonly action: string; readonly how: Direction };

export type Direction = 'added' | 'changed' | 'removed';

export interface ChangeLines {
  readonly lines: readonly ChangeLine[];
  /** Changes that have no line of their own: settings, targets, suggestions, models, report choices. */
  readonly others: number;
}

interface ShownChange {
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Folds changed values into what a person sees as one change; an action's fields are one. */
export function changeLines(changes: readonly ShownChange[]): ChangeLines {
  const lines: ChangeLine[] = [];
  const actions = new Map<string, Direction>();
  let others = 0;
  for (const change of changes) {
    const [group = '', second = '', third = ''] = change.key.split('/');
    if (group === 'agreed') {
      const before = change.before as AgreedAnswer | null;
      lines.push({ kind: 'answer', item: second, before, after: change.after as AgreedAnswer | null });
    } else if (group === 'group' && (second === 'note' || second === 'mark' || second === 'evidence')) {
      lines.push({ kind: second, item: third, how: direction(change) });
    } else if (group === 'action') {
      const isRow = change.key === `action/${second}`;
      actions.set(second, isRow ? direction(change) : (actions.get(second) ?? 'changed'));
    } else others += 1;
  }
  for (const [action, how] of actions) lines.push({ kind: 'action', action, how });
  return { lines, others };
}

function direction({ before, after }: ShownChange): Direction {
  if (before === null) return 'added';
  return after === null ? 'removed' : 'changed';
}
