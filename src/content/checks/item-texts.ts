import type { Language, Place } from '#domain/checklist/checklist.ts';
import type { ItemTexts } from '#domain/checklist/checklist-texts.ts';
import type { Pack } from '../pack.ts';

export const PLACES: readonly Place[] = ['mainland', 'helsinki', 'aland'];

/** The item texts of a language by id, as the domain types them. */
export function itemTextsOf(pack: Pack, lang: Language): Readonly<Record<string, ItemTexts>> {
  return pack.texts[lang].checklist.items as Readonly<Record<string, ItemTexts>>;
}
