import type { Persistence, PersistenceAnswer } from '#domain/ports.ts';

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
    async known() {
      if (answer) return answer;
      if (!manager?.persist) return 'unavailable';
      try {
        return (await manager.persisted?.()) ? 'granted' : 'unknown';
      } catch {
        return 'unknown';
      }
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
