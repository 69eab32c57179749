import type { StoreError } from '#domain/ports.ts';
import type { Result } from '#domain/result.ts';
import type { Round } from '#domain/round/round.ts';
import type { SaveState } from './save-state.ts';

interface SaveQueuePorts {
  readonly current: () => Round | null;
  readonly save: (round: Round, keys?: ReadonlySet<string>) => Promise<Result<Round, StoreError>>;
  readonly onState: (state: SaveState) => void;
  readonly onSaved: (stored: Round) => void;
  readonly now: () => number;
}

export interface SaveQueue {
  add(keys: Iterable<string>): void;
  /** Everything of the round, as for a round that is new here. */
  addAll(): void;
  retry(): Promise<void>;
  settled(): Promise<void>;
  /** Drops what could not be stored; for leaving a round, after the user has been asked. */
  forget(): void;
}

/**
 * Stores changes one transaction after the other. What could not be stored stays in the queue and goes with the next
 * try, so no later success can hide an earlier failure (DA2).
 */
export function createSaveQueue({ current, save, onState, onSaved, now }: SaveQueuePorts): SaveQueue {
  let keys = new Set<string>();
  let isWhole = false;
  let isWaiting = false;
  let running: Promise<void> | null = null;

  async function run(): Promise<void> {
    while (isWaiting) {
      const round = current();
      if (!round) {
        isWaiting = false;
        return;
      }
      const taken = { keys, isWhole };
      keys = new Set();
      isWhole = false;
      isWaiting = false;
      onState({ kind: 'saving' });
      const stored = await save(round, taken.isWhole ? undefined : taken.keys);
      if (!stored.ok) {
        keys = new Set([...taken.keys, ...keys]);
        isWhole = taken.isWhole || isWhole;
        onState({ kind: 'failed', error: stored.error });
        continue;
      }
      onSaved(stored.value);
      if (!isWaiting) onState({ kind: 'saved', at: now() });
    }
  }

  function start(): Promise<void> {
    isWaiting = true;
    running ??= run().finally(() => {
      running = null;
      // A change may have come in after the loop had ended and before this.
      if (isWaiting) void start();
    });
    return running;
  }

  async function settled(): Promise<void> {
    while (running) await running;
  }

  return {
    add(more) {
      for (const key of more) keys.add(key);
      void start();
    },
    addAll() {
      isWhole = true;
      void start();
    },
    retry: start,
    settled,
    forget() {
      keys = new Set();
      isWhole = false;
      isWaiting = false;
    },
  };
}
