import { writerFor } from '#domain/exchange/sheet-writer.ts';
import type { Clock, Ids } from '#domain/ports.ts';
import type { Commit } from '#domain/round/commit.ts';
import type { Round } from '#domain/round/round.ts';

type Whose = Pick<Round, 'header'>;

export interface TabWriter {
  /** For the open round, or for one that isn't open: a sheet has writers of its own. */
  stamp(round?: Whose | null): Commit;
  /**
   * Each round that is opened gets a writer of its own. A round that was removed and opened again from an older file doesn't
   * know how far this tab had counted, and a copy of a sheet counts beside it: one number would stand for two writes (JN1).
   */
  renew(): void;
}

export function createTabWriter(clock: Clock, ids: Ids, current: () => Round | null): TabWriter {
  let writer = ids.create();
  let hasWritten = false;
  return {
    stamp(round = current()) {
      hasWritten = true;
      const isOpen = round?.header.id === current()?.header.id;
      return { writer: writerFor(round, isOpen ? writer : ids.create()), time: clock.now(), logId: ids.create() };
    },
    renew() {
      if (hasWritten) writer = ids.create();
      hasWritten = false;
    },
  };
}
