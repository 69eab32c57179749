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
  const none = { added: 0, changed: 0, cleared: 0, same: 0 };
  const counts = { answers: { ...none }, notes: { ...none }, evidence: { ...none } };
  let others = 0;
  const branch = valueKey.respondent(part.respondent);
  for (const key of part.data.values.keys()) {
    const [was, is] = [shownValue(before.data, key), shownValue(after.data, key)];
    const kind = KIND[key.slice(branch.length).split('/')[0] ?? ''];
    if (kind) {
      if (was === null && is === null) continue;
      counts[kind][isSameValue(was, is) ? 'same' : was === null ? 'added' : is === null ? 'cleared' : 'changed'] += 1;
    } else if (!isSameValue(was, is)) others += 1;
  }
  return { ...counts, others };
}
