import type { Round } from '../round/round.ts';
import { closingsInForce, closingsOf, currentClosing } from './closings.ts';

/** What a screen or report says of how final its figures are, as data: «Kierros päätetty 3.4.2026, 2. päättäminen». */
export type ClosingLine =
  | {
      readonly kind: 'closed';
      readonly number: number;
      /** ISO day. */
      readonly date: string;
      /** Made side by side with another closing that is in force too: told until the round is opened again. */
      readonly isOneOfSeveral: boolean;
    }
  /** Opened again after its last closing: the figures may still move. */
  | { readonly kind: 'reopened'; readonly number: number; readonly date: string; readonly reason: string }
  | { readonly kind: 'never-closed' };

export function closingLine(round: Pick<Round, 'data'>): ClosingLine {
  const current = currentClosing(round);
  if (current) {
    const { number, date } = current;
    return { kind: 'closed', number, date, isOneOfSeveral: closingsInForce(round).length > 1 };
  }
  const last = closingsOf(round).at(-1);
  return last?.reopened ? { kind: 'reopened', number: last.number, ...last.reopened } : { kind: 'never-closed' };
}
