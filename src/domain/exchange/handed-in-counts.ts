import { isSameValue } from '../join/equal.ts';
import { shownValue } from '../join/replica.ts';
import type { Round } from '../round/round.ts';
import { valueKey } from '../round/value-keys.ts';
import type { AnswerPart } from './answer-part.ts';

export interface Handed {
  readonly added: number;
  readonly changed: number;
  /** Taken back by the respondent. */
  readonly cleared: number;
  /** Another content is shown, and this one is kept until somebody chooses (GR4). */
  readonly beside: number;
  readonly same: number;
}

/** What one respondent's part would change, counted (GR3). Marks and evidence are counted together. */
export interface HandedInCounts {
  readonly answers: Handed;
  readonly notes: Handed;
  readonly evidence: Handed;
  /** Role, sectors and the like. */
  readonly others: number;
}

const KIND: Readonly<Record<string, 'answers' | 'notes' | 'evidence'>> = {
  answer: 'answers',
  note: 'notes',
  mark: 'evidence',
  evidence: 'evidence',
};

export function handedInCounts(
  before: Pick<Round, 'data'>,
  after: Pick<Round, 'data'>,
  part: AnswerPart,
): HandedInCounts {
  const none = { added: 0, changed: 0, cleared: 0, beside: 0, same: 0 };
  const counts = { answers: { ...none }, notes: { ...none }, evidence: { ...none } };
  let others = 0;
  const branch = valueKey.respondent(part.respondent);
  for (const [key, versions] of part.data.values) {
    const [was, is] = [shownValue(before.data, key), shownValue(after.data, key)];
    const given = versions.at(-1);
    const kind = KIND[key.slice(branch.length).split('/')[0] ?? ''];
    if (kind) {
      if (was === null && is === null) continue;
      const held = after.data.values.get(key) ?? [];
      const isBeside =
        given !== undefined &&
        !isSameValue(given.value, is) &&
        held.some((one) => one.writer === given.writer && one.n === given.n);
      if (isBeside) counts[kind].beside += 1;
      else
        counts[kind][isSameValue(was, is) ? 'same' : was === null ? 'added' : is === null ? 'cleared' : 'changed'] += 1;
    } else if (!isSameValue(was, is)) others += 1;
  }
  return { ...counts, others };
}
