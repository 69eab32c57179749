import type { RoundStore } from '#domain/ports.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Round } from '#domain/round/round.ts';
import { RECORD_KINDS, type RecordKind, type RecordSpace, type StoredRecord } from '#storage/rounds/records.ts';
import type { FixedClock } from '#tests/support/fixed-clock.ts';

/** One computer's storage, empty at first, as several tabs of a test share it. */
export interface StorageForTest {
  readonly clock: FixedClock;
  readonly space: RecordSpace;
  tab(): RoundStore;
  /** From now on the disk is full; returns how to make room again. */
  fillDisk(): () => void;
}

/** Puts a record there as another version of the tool, or a fault, may have left it. */
export async function plant(storage: StorageForTest, kind: RecordKind, record: StoredRecord & object): Promise<void> {
  must(
    await storage.space.write(async (records) => {
      await records.put(kind, record);
      return ok(null);
    }),
  );
}

export async function recordsOf(storage: StorageForTest, kind: RecordKind): Promise<readonly unknown[]> {
  return must(await storage.space.read(async (records) => ok(await records.all(kind))));
}

/** Everything stored, as one text. */
export async function wholeStorage(storage: StorageForTest): Promise<string> {
  const parts: unknown[] = [];
  for (const kind of RECORD_KINDS) parts.push([kind, await recordsOf(storage, kind)]);
  return JSON.stringify(parts, null, 1);
}

export function must<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

export function errorOf<T, E>(result: Result<T, E>): E {
  if (result.ok) throw new Error('expected a refusal');
  return result.error;
}

/** Contents of a round in one order, so that two rounds compare as a whole. */
export function contentOf({ header, checklist, texts, data, log }: Round): unknown {
  const byKey = (a: readonly [string, unknown], b: readonly [string, unknown]) => (a[0] < b[0] ? -1 : 1);
  return {
    header,
    checklist,
    texts,
    seen: [...data.seen].sort(byKey),
    values: [...data.values].sort(byKey),
    removed: [...data.removed].sort(),
    log: [...log].sort(byKey),
  };
}
