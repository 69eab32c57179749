import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#domain/checklist/checklist.ts';

const folder = new URL('../../locales/', import.meta.url);
const namespaces = readdirSync(new URL('fi/', folder)).map((file) => file.replace('.json', ''));

/** Texts by dotted key. */
function wordsOf(language: Language, namespace: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') words.set(path, value);
    else for (const [key, inner] of Object.entries(value as object)) walk(inner, path ? `${path}.${key}` : key);
  };
  walk(JSON.parse(readFileSync(new URL(`${language}/${namespace}.json`, folder), 'utf8')), '');
  return words;
}

/** What the program fills in; a translation that loses one would show a hole. */
const placeholders = (text: string) => [...text.matchAll(/\{\{\s*([\w.]+)[^}]*\}\}/g)].map((match) => match[1]).sort();

/** Words that are rightly the same in two languages: names, signs, loans. */
const SAME_IN_TWO =
  /^(Mielikunta|Helsinki|FI|SV|EN|PDF|[–×○]|[\d\s–().,:%/·{}\w-]{0,3}|\{\{\w+\}\}.*|Version \{\{version\}\}|JSON)$/;

describe.each(namespaces)('words of «%s»', (namespace) => {
  it('[EV1] every language has the same keys, none missing and none left over', () => {
    const keys = LANGUAGES.map((language) => [...wordsOf(language, namespace).keys()].sort());
    expect(keys[1]).toEqual(keys[0]);
    expect(keys[2]).toEqual(keys[0]);
  });

  it('[EV1] no text is empty or has stray spaces, and all fill in the same values', () => {
    const finnish = wordsOf('fi', namespace);
    for (const language of LANGUAGES) {
      for (const [key, text] of wordsOf(language, namespace)) {
        expect(text.trim(), `${language}/${namespace}.json ${key}`).toBe(text);
        expect(text, `${language}/${namespace}.json ${key}`).not.toBe('');
        expect(placeholders(text), `${language}/${namespace}.json ${key}`).toEqual(
          placeholders(finnish.get(key) ?? ''),
        );
      }
    }
  });

  it('[EV1] no text is the same in two languages unless it is a name or a sign', () => {
    const [fi, sv, en] = LANGUAGES.map((language) => wordsOf(language, namespace));
    const same = [...(fi ?? [])].filter(
      ([key, text]) => !SAME_IN_TWO.test(text) && (text === sv?.get(key) || text === en?.get(key)),
    );
    const swedish = [...(sv ?? [])].filter(
      ([key, text]) => text.length > 12 && !SAME_IN_TWO.test(text) && text === en?.get(key),
    );
    expect([...same, ...swedish]).toEqual([]);
  });
});
