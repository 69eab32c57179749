import { useState } from 'react';
import { approveUnanimous } from '#domain/group/approve-unanimous.ts';
import type { RecordedMeeting } from '#domain/group/read-meetings.ts';
import { shownValue } from '#domain/join/replica.ts';
import type { RoundValue } from '#domain/round/values.ts';
import { useIsClosed } from '../use-is-closed.ts';
import { useWrite } from '../use-write.ts';
import type { Group } from './use-group.ts';

export interface Approval {
  /** Items of the block that are still unanimous and not agreed. */
  readonly open: readonly string[];
  readonly isUndoable: boolean;
  approve(): void;
  /** Puts back what stood there before; nothing else is touched. */
  undo(): void;
}

/** «Approve all unanimous» and taking it back (GR7). */
export function useApproval({ id, date, agenda }: RecordedMeeting, { spreads, agreed }: Group): Approval {
  const write = useWrite();
  const isClosed = useIsClosed();
  const [before, setBefore] = useState<ReadonlyMap<string, RoundValue> | null>(null);
  const open = spreads.filter(
    ({ item, kind }) => kind === 'unanimous' && agenda?.block.includes(item) && !agreed.has(item),
  );
  return {
    open: open.map(({ item }) => item),
    isUndoable: before !== null,
    approve() {
      if (open.length === 0 || isClosed) return;
      const changes = approveUnanimous(id, open, date);
      write(({ data }) => {
        setBefore(new Map([...changes.keys()].map((key) => [key, shownValue(data, key)])));
        return changes;
      });
    },
    undo() {
      if (before) write(() => before);
      setBefore(null);
    },
  };
}
