import type { AsideRecord } from '#domain/ports.ts';
import { isRecord } from '#domain/round/header-schema.ts';
import { recordText } from './record-text.ts';
import type { RecordKind, RecordTransaction, StoredRecord } from './records.ts';

/** What could not be read, as it was. */
interface AsideEntry extends StoredRecord {
  readonly kind: RecordKind;
  readonly of: string;
  readonly raw: unknown;
}

/**
 * Keeps a copy of what can't be read (DA3). The record itself stays where it is until a new value takes its place: a later
 * version of the tool may be able to read it. The same content is kept once.
 */
export async function putAside(
  records: RecordTransaction,
  kind: RecordKind,
  at: StoredRecord,
  raw: unknown,
): Promise<void> {
  const text = recordText(raw);
  for (let copy = 1; ; copy++) {
    const key = `${kind}/${at.key}#${copy}`;
    const kept = await records.get('aside', at.round, key);
    if (kept === undefined) {
      const entry: AsideEntry = { round: at.round, key, kind, of: at.key, raw };
      return records.put('aside', entry);
    }
    if (isRecord(kept) && recordText(kept.raw) === text) return;
  }
}

export function asideRecordOf(entry: unknown): AsideRecord {
  const { round, key, kind, of, raw } = isRecord(entry) ? entry : {};
  return {
    id: `${String(round)}/${String(key)}`,
    roundId: typeof round === 'string' ? round : null,
    key: kind === 'values' && typeof of === 'string' ? of : null,
    text: recordText(isRecord(entry) && 'raw' in entry ? raw : entry),
  };
}
