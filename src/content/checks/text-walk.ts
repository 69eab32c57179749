import { LANGUAGES, type Language } from '#domain/checklist/checklist.ts';
import { type Pack, type TextsKind, textsFile } from '../pack.ts';

/** A text of the pack in its languages, wherever it lies. A language without it is missing from `byLanguage`. */
export interface LocalisedText {
  readonly kind: TextsKind | 'example' | 'terms';
  /** `items/strategy-includes-mental-health/levels/2` */
  readonly path: string;
  /** The id that an author looks for. */
  readonly id: string;
  readonly fileOf: (lang: Language) => string;
  readonly byLanguage: Readonly<Partial<Record<Language, string>>>;
}

export const TEXT_KINDS: readonly TextsKind[] = ['checklist', 'models', 'glossary'];

/** Every text that exists in several languages: the texts files, the example and the names of terms. */
export function localisedTexts(pack: Pack): readonly LocalisedText[] {
  const known = walked.get(pack);
  if (known) return known;
  const found = [
    ...TEXT_KINDS.flatMap((kind) => textsByPath(pack, kind)),
    ...localTexts(pack.example, 'example', 'example.json'),
    ...localTexts(pack.terms, 'terms', 'terms.json'),
  ];
  walked.set(pack, found);
  return found;
}

/** Several checks read the same texts. */
const walked = new WeakMap<Pack, readonly LocalisedText[]>();

function textsByPath(pack: Pack, kind: TextsKind): LocalisedText[] {
  const byPath = new Map<string, Partial<Record<Language, string>>>();
  for (const lang of LANGUAGES) {
    for (const [path, text] of stringsIn(pack.texts[lang][kind])) {
      if (path !== '$schema') byPath.set(path, { ...byPath.get(path), [lang]: text });
    }
  }
  return [...byPath].map(([path, byLanguage]) => ({
    kind,
    path,
    id: idOfPath(path),
    fileOf: (lang) => textsFile(kind, lang),
    byLanguage,
  }));
}

/** `items/<id>/…`, `models/<id>/…`; a text that stands alone is its own id. */
export function idOfPath(path: string): string {
  const [first, second] = path.split('/');
  return second ?? first ?? path;
}

function localTexts(content: unknown, kind: 'example' | 'terms', file: string): LocalisedText[] {
  const found: LocalisedText[] = [];
  const walk = (value: unknown, path: readonly string[], id: string) => {
    if (typeof value !== 'object' || value === null) return;
    const named = 'id' in value && typeof value.id === 'string' ? value.id : id;
    if (LANGUAGES.every((lang) => lang in value && typeof (value as Record<string, unknown>)[lang] === 'string')) {
      const byLanguage = value as Record<Language, string>;
      found.push({ kind, path: path.join('/'), id: named || path.join('/'), fileOf: () => file, byLanguage });
      return;
    }
    for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key], named);
  };
  walk(content, [], '');
  return found;
}

export function* stringsIn(value: unknown, path = ''): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* stringsIn(inner, path ? `${path}/${key}` : key);
  }
}
