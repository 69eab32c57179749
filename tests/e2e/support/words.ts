import { readFileSync } from 'node:fs';
import type { Language } from '#domain/checklist/checklist.ts';

/** The words of the interface by dotted key, so that a journey says what the user reads. An unknown key is a mistake here. */
export function wordsOf(language: Language, namespace: string): (key: string) => string {
  const file = new URL(`../../../locales/${language}/${namespace}.json`, import.meta.url);
  const words: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return (key) => {
    let found: unknown = words;
    for (const part of key.split('.')) found = (found as Record<string, unknown> | undefined)?.[part];
    if (typeof found !== 'string') throw new Error(`${language}/${namespace}.json has no «${key}»`);
    return found;
  };
}
