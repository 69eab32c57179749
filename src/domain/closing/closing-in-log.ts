import type { Changes } from '../join/replica.ts';
import type { Closing } from '../round/closing-values.ts';
import type { RoundValue } from '../round/values.ts';

/**
 * What the log tells of a closing: its number and day. The snapshot itself stands in the round for good; a second one in the
 * log would let the file of a large group grow past what can be opened (DA8).
 */
export function closingInLog(changes: Changes<RoundValue>): Changes<RoundValue> {
  const told = new Map<string, RoundValue | null>();
  for (const [key, value] of changes) {
    if (/^respondent\/[^/]+\/closed\//.test(key)) continue;
    const isClosing = /^closing\/[^/]+$/.test(key) && value !== null;
    told.set(key, isClosing ? { number: (value as Closing).number, date: (value as Closing).date } : value);
  }
  return told;
}
