import type { AsideRecord, Clock, RoundStore, StoreError } from '#domain/ports.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Announcer } from './announcer.ts';
import { HEADER_KEY, type HeaderRecord, parseHeaderRecord, storeErrorOf } from './header-record.ts';
import { listRounds } from './list-rounds.ts';
import { openRound, type Unreadable } from './open-round.ts';
import { asideRecordOf, putAside } from './put-aside.ts';
import { RECORD_KINDS, type RecordSpace, type RecordTransaction } from './records.ts';
import { saveRound } from './save-round.ts';

/** The round store over any space of records: IndexedDB in the browser, memory in tests. */
export function createRoundStore(space: RecordSpace, clock: Clock, announcer: Announcer): RoundStore {
  async function announced<T>(roundId: string, result: Promise<Result<T, StoreError>>): Promise<Result<T, StoreError>> {
    const done = await result;
    if (done.ok) announcer.announce(roundId);
    return done;
  }

  return {
    async list() {
      const listed = await space.read(async (records) => ok(await listRounds(records)));
      if (!listed.ok) return listed;
      await keepAside(space, listed.value.unreadable);
      return ok(listed.value.rounds);
    },

    async open(roundId) {
      const opened = await space.read((records) => openRound(records, roundId));
      if (!opened.ok) return opened;
      await keepAside(space, opened.value.unreadable);
      return opened.value.round;
    },

    save(round, keys) {
      return announced(
        round.header.id,
        space.write((records) => saveRound(records, round, keys, clock.now())),
      );
    },

    noteFileSaved(roundId, at) {
      return announced(
        roundId,
        space.write(async (records) => {
          const header = await readHeader(records, roundId);
          if (!header.ok) return header;
          const record: HeaderRecord = { ...header.value, fileSavedAt: at };
          await records.put('rounds', record);
          return ok(null);
        }),
      );
    },

    remove(roundId) {
      return announced(
        roundId,
        space.write(async (records) => {
          const header = await readHeader(records, roundId);
          if (!header.ok) return header;
          for (const kind of RECORD_KINDS) await records.deleteBranch(kind, roundId, '');
          return ok(null);
        }),
      );
    },

    aside() {
      return space.read<readonly AsideRecord[]>(async (records) => ok((await records.all('aside')).map(asideRecordOf)));
    },

    watch(onChange) {
      return announcer.listen(onChange);
    },
  };
}

async function readHeader(records: RecordTransaction, roundId: string): Promise<Result<HeaderRecord, StoreError>> {
  const raw = await records.get('rounds', roundId, HEADER_KEY);
  if (raw === undefined) return err({ kind: 'not-found' });
  const header = parseHeaderRecord(raw);
  return header.ok ? header : err(storeErrorOf(header.error));
}

/**
 * Copies what couldn't be read. It stays in its place as well, so nothing is lost when the copy can't be made (a full disk)
 * and reading goes on.
 */
async function keepAside(space: RecordSpace, unreadable: readonly Unreadable[]): Promise<void> {
  if (unreadable.length === 0) return;
  await space.write(async (records) => {
    for (const { kind, round, key, raw } of unreadable) await putAside(records, kind, { round, key }, raw);
    return ok(null);
  });
}
