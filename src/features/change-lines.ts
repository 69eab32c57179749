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
  | { readonly kind: 'action' | 'meeting' | 'sector'; readonly id: string; readonly how: Direction }
  /** The round is closed, or opened again (YR5). */
  | { readonly kind: 'closing'; readonly id: string; readonly how: 'closed' | 'reopened' }
  /** What one respondent gave; `answers` counts the answers among it. */
  | { readonly kind: 'respondent'; readonly id: string; readonly how: Direction; readonly answers: number };

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

/** Folds changed values into what a person sees as one change: the fields of an action are one, so is what a respondent gave. */
export function changeLines(changes: readonly ShownChange[]): ChangeLines {
  const lines: ChangeLine[] = [];
  const rows = new Map<string, Exclude<Extract<ChangeLine, { readonly id: string }>, { readonly kind: 'closing' }>>();
  let others = 0;
  for (const change of changes) {
    const [group = '', second = '', third = ''] = change.key.split('/');
    // What a closing keeps of a respondent is part of the closing.
    if (third === 'closed') continue;
    if (group === 'closing') {
      if (change.after !== null) lines.push({ kind: 'closing', id: second, how: third === '' ? 'closed' : 'reopened' });
    } else if (group === 'agreed') {
      const before = change.before as AgreedAnswer | null;
      lines.push({ kind: 'answer', item: second, before, after: change.after as AgreedAnswer | null });
    } else if (group === 'group' && (second === 'note' || second === 'mark' || second === 'evidence')) {
      lines.push({ kind: second, item: third, how: direction(change) });
    } else if (ROW[group]) {
      const kind = ROW[group];
      const name = `${kind} ${second}`;
      const before = rows.get(name);
      const isRow = change.key === `${group}/${second}` || (kind === 'respondent' && third === 'origin');
      const how = isRow ? direction(change) : (before?.how ?? 'changed');
      if (kind === 'respondent') {
        const answers = (before?.kind === 'respondent' ? before.answers : 0) + (third === 'answer' ? 1 : 0);
        rows.set(name, { kind, id: second, how, answers });
      } else rows.set(name, { kind, id: second, how: group === 'sector-handled' ? 'changed' : how });
    } else others += 1;
  }
  return { lines: [...lines, ...rows.values()], others };
}

/** Groups of keys that are rows to a person: all changes within one are one line. */
const ROW: Readonly<Record<string, 'action' | 'meeting' | 'sector' | 'respondent'>> = {
  action: 'action',
  meeting: 'meeting',
  sector: 'sector',
  'sector-handled': 'sector',
  respondent: 'respondent',
};

function direction({ before, after }: ShownChange): Direction {
  if (before === null) return 'added';
  return after === null ? 'removed' : 'changed';
}
