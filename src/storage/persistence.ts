/** What the browser said when asked not to clear our data by itself. Never relied on: the round file is the record (DA1). */
export type PersistenceAnswer = 'granted' | 'denied' | 'unavailable';

export interface StorageEstimate {
  /** Bytes, as far as the browser tells. */
  readonly used: number;
  readonly quota: number;
}

export interface Persistence {
  /** Asks at the first call, to be made at the first save; later calls give the same answer without asking again. */
  ask(): Promise<PersistenceAnswer>;
  /** Null where the browser doesn't tell. */
  estimate(): Promise<StorageEstimate | null>;
}

/** `manager` is missing over plain http and in some locked-down browsers. */
export function createPersistence(
  manager: Partial<StorageManager> | undefined = globalThis.navigator?.storage,
): Persistence {
  let answer: Promise<PersistenceAnswer> | null = null;

  async function askBrowser(): Promise<PersistenceAnswer> {
    if (!manager?.persist) return 'unavailable';
    try {
      if (await manager.persisted?.()) return 'granted';
      return (await manager.persist()) ? 'granted' : 'denied';
    } catch {
      return 'unavailable';
    }
  }

  return {
    ask() {
      answer ??= askBrowser();
      return answer;
    },
    async estimate() {
      try {
        const { usage, quota } = (await manager?.estimate?.()) ?? {};
        return usage === undefined || quota === undefined ? null : { used: usage, quota };
      } catch {
        return null;
      }
    },
  };
}
