import { asClosed } from '../closing/as-closed.ts';
import { shownValue } from '../join/replica.ts';
import { collect, readValue } from '../round/collect.ts';
import { actionsOf } from '../round/read-plan.ts';
import type { Round } from '../round/round.ts';
import { valueKey } from '../round/value-keys.ts';
import type { RoundValue } from '../round/values.ts';
import type { OwnLanguage } from './language-marks.ts';
import { inOrder } from './own-text-order.ts';
import { type OwnText, ownTextsIn } from './own-text-spots.ts';

type RoundChanges = ReadonlyMap<string, RoundValue>;

/** In which language the municipality writes: what was chosen, else its first language. */
export function ownLanguageOf(round: Pick<Round, 'data' | 'header'>): OwnLanguage {
  const chosen = readValue<OwnLanguage>(round, valueKey.ownLanguage);
  return chosen ?? (round.header.municipality.languages.startsWith('sv') ? 'sv' : 'fi');
}

/** Finnish where it writes in Swedish, and the other way round. */
export function otherLanguageOf(round: Pick<Round, 'data' | 'header'>): OwnLanguage {
  return ownLanguageOf(round) === 'fi' ? 'sv' : 'fi';
}

export function changeOwnLanguage(lang: OwnLanguage): RoundChanges {
  return new Map([[valueKey.ownLanguage, lang]]);
}

/** Every own text of the round that a report may show, in the order of plan and checklist; of removed actions none. */
export function ownTextsOf(round: Round): OwnText[] {
  const data = asClosed(round.data);
  const actions = new Set(actionsOf(round).map(({ id }) => id));
  const texts = [...data.values.keys()].sort().flatMap((key) => {
    const value = shownValue(data, key);
    return value === null ? [] : ownTextsIn(key, value);
  });
  return inOrder(
    round,
    texts.filter(({ family, id }) => family !== 'action' || actions.has(id)),
  );
}

/**
 * Versions of own texts in another language, by ref. A text that has none takes the one of the same words elsewhere: a role
 * is written once, however many actions it is responsible for.
 */
export function parallelTextsOf(round: Round, lang: OwnLanguage): ReadonlyMap<string, string> {
  const written = collect(round, `parallel/${lang}/`, (value) => value as string);
  const texts = ownTextsOf(round);
  const sameWords = new Map<string, string>();
  for (const { ref, text } of texts) {
    const version = written.get(ref);
    if (version !== undefined && !sameWords.has(text.trim())) sameWords.set(text.trim(), version);
  }
  return new Map(
    texts.flatMap(({ ref, text }) => {
      const version = written.get(ref) ?? sameWords.get(text.trim());
      return version === undefined ? [] : [[ref, version] as const];
    }),
  );
}

/** The own texts without a version in that language. None are missing in the language they are written in. */
export function missingIn(round: Round, lang: OwnLanguage): OwnText[] {
  if (lang === ownLanguageOf(round)) return [];
  const versions = parallelTextsOf(round, lang);
  return ownTextsOf(round).filter(({ ref }) => !versions.has(ref));
}

/** Writes the version of one or more texts of the same words; an emptied one is absent. */
export function changeParallel(lang: OwnLanguage, refs: readonly string[], text: string): RoundChanges {
  return new Map(refs.map((ref) => [valueKey.parallel(lang, ref), text.trim() === '' ? null : text]));
}
