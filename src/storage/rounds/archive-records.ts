import type { Checklist } from '#domain/checklist/checklist.ts';
import type { Result } from '#domain/result.ts';
import { isRecord, parseChecklist, parseTexts } from '#domain/round/header-schema.ts';
import type { ReadError } from '#domain/round/read-error.ts';
import type { ArchivedTexts, Round } from '#domain/round/round.ts';
import { putAside } from './put-aside.ts';
import type { RecordTransaction, StoredRecord } from './records.ts';

export const CHECKLIST_KEY = 'checklist';
export const TEXTS_KEY = 'texts';

/** The checklist or its words, apart from the header because they are large and never change. */
export interface ArchiveRecord extends StoredRecord {
  readonly content: unknown;
}

export function parseChecklistRecord(raw: unknown): Result<Checklist, ReadError> {
  return parseChecklist(isRecord(raw) ? raw.content : undefined);
}

export function parseTextsRecord(raw: unknown): Result<ArchivedTexts, ReadError> {
  return parseTexts(isRecord(raw) ? raw.content : undefined);
}

/** Stores what is missing or can't be read; what stands there and can be read stays (JN10). */
export async function saveArchive(records: RecordTransaction, round: Round): Promise<void> {
  await keep(CHECKLIST_KEY, round.checklist, parseChecklistRecord);
  if (round.texts) await keep(TEXTS_KEY, round.texts, parseTextsRecord);

  async function keep(key: string, content: unknown, parse: (raw: unknown) => Result<unknown, ReadError>) {
    const at = { round: round.header.id, key };
    const raw = await records.get('archives', at.round, key);
    if (raw !== undefined) {
      if (parse(raw).ok) return;
      await putAside(records, 'archives', at, raw);
    }
    const record: ArchiveRecord = { ...at, content };
    await records.put('archives', record);
  }
}
