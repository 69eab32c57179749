import type { OwnText } from './own-text-spots.ts';

/** Own texts of the same words, to be put into the other language once. */
export interface SameTexts {
  /** The first of them. */
  readonly text: OwnText;
  /** All of them. */
  readonly refs: readonly string[];
  /** In the other language; empty when there is none. */
  readonly version: string;
}

/** In the order in which each is met first. */
export function sameTextsOf(texts: readonly OwnText[], versions: ReadonlyMap<string, string>): SameTexts[] {
  const groups = new Map<string, { text: OwnText; refs: string[]; version: string }>();
  for (const text of texts) {
    const words = text.text.trim();
    const group = groups.get(words) ?? { text, refs: [], version: '' };
    group.refs.push(text.ref);
    if (group.version === '') group.version = versions.get(text.ref) ?? '';
    groups.set(words, group);
  }
  return [...groups.values()];
}
