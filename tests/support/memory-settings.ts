import type { LocalSettings } from '#domain/ports.ts';

/** Settings of one test. `keeps: false` behaves like a browser that blocks storage. */
export function memorySettings(
  initial: Readonly<Record<string, string>> = {},
  { keeps = true }: { readonly keeps?: boolean } = {},
): LocalSettings {
  const values = new Map(Object.entries(initial));
  return {
    read: (key) => values.get(key) ?? null,
    write(key, value) {
      if (keeps) values.set(key, value);
      return keeps;
    },
    clear() {
      if (keeps) values.clear();
      return keeps;
    },
  };
}
