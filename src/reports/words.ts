import type { Language } from '#domain/checklist/checklist.ts';
import type report from '../../locales/fi/report.json';

type Leaf<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Leaf<T[K], `${Prefix}${K}.`>;
}[keyof T & string];
type WithoutCount<K extends string> = K extends `${infer Stem}_${'one' | 'other'}` ? Stem : K;

/** Every word and sentence of the reports; `locales/<lang>/report.json` holds them. */
export type WordKey = WithoutCount<Leaf<typeof report>>;
export type WordParams = Readonly<Record<string, string | number>>;
/** The words of one language as read from their file. */
export type Dictionary = { readonly [key: string]: string | Dictionary };

/** Gives reports their words: the core knows no language. */
export interface Words {
  readonly lang: Language;
  /** `count` among the params chooses between one and many. */
  say(key: WordKey, params?: WordParams): string;
}

/** Words from a dictionary file. A missing word is a bug: the locale tests find it before a user does. */
export function createWords(lang: Language, dictionary: Dictionary): Words {
  const plurals = new Intl.PluralRules(lang);
  return {
    lang,
    say(key, params = {}) {
      const { count } = params;
      const form = typeof count === 'number' ? lookUp(dictionary, `${key}_${plurals.select(count)}`) : undefined;
      const text = form ?? lookUp(dictionary, key);
      if (text === undefined) throw new Error(`report.json (${lang}) has no «${key}»`);
      return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
    },
  };
}

function lookUp(dictionary: Dictionary, key: string): string | undefined {
  let found: string | Dictionary | undefined = dictionary;
  for (const part of key.split('.')) {
    if (typeof found !== 'object' || !Object.hasOwn(found, part)) return undefined;
    found = found[part];
  }
  return typeof found === 'string' ? found : undefined;
}
