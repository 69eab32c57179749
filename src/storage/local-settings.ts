import type { LocalSettings } from '#domain/ports.ts';

/** Prefixed: files opened from a disk share their storage with other local pages. */
const PREFIX = 'mielikunta-';

/**
 * Small settings of this computer. Where the browser blocks its storage they hold for this tab, and `write` says false.
 * `storage` is a function because some browsers throw when storage is only looked at.
 */
export function createLocalSettings(storage: () => Storage = () => globalThis.localStorage): LocalSettings {
  const inThisTab = new Map<string, string>();
  return {
    read(key) {
      const own = inThisTab.get(key);
      if (own !== undefined) return own;
      try {
        return storage().getItem(PREFIX + key);
      } catch {
        return null;
      }
    },
    write(key, value) {
      try {
        storage().setItem(PREFIX + key, value);
        inThisTab.delete(key);
        return true;
      } catch {
        inThisTab.set(key, value);
        return false;
      }
    },
    clear() {
      inThisTab.clear();
      try {
        const kept = storage();
        const own = Array.from({ length: kept.length }, (_, i) => kept.key(i)).filter((key) => key?.startsWith(PREFIX));
        for (const key of own) if (key !== null) kept.removeItem(key);
        return true;
      } catch {
        return false;
      }
    },
  };
}
