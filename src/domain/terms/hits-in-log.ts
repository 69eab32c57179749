import type { Changes } from '../join/replica.ts';
import type { RoundValue } from '../round/values.ts';

/**
 * What the log tells of a document: that it was searched, not every sentence found. Each reading again, undo and return would
 * else put thousands of sentences into the round once more, until its file could not be opened (DA8).
 */
export function hitsInLog(changes: Changes<RoundValue>): Changes<RoundValue> {
  return new Map([...changes].filter(([key, value]) => value === null || !/^document\/[^/]+\/hits$/.test(key)));
}
