import { type Changes, shownValue } from '../join/replica.ts';
import type { Round } from '../round/round.ts';
import { valueKey } from '../round/value-keys.ts';
import type { DraftKind, RoundValue } from '../round/values.ts';

/** The municipality's languages first (PL6). */
export const DRAFT_LANGUAGES = ['fi', 'sv', 'en'] as const;
export type DraftLanguage = (typeof DRAFT_LANGUAGES)[number];

/** As long as a text may be to be kept. */
export const LONGEST_DRAFT = 20_000;

/** The text as it was edited; null: nobody has edited it, and it follows from the data (PL6). */
export function draftOf(round: Pick<Round, 'data'>, kind: DraftKind, lang: DraftLanguage): string | null {
  return shownValue(round.data, valueKey.draft(kind, lang)) as string | null;
}

/**
 * Keeps an edited text. An emptied one, or one that is `suggested` word for word, is no edit: the text goes on following
 * from the data.
 */
export function changeDraft(
  kind: DraftKind,
  lang: DraftLanguage,
  text: string,
  suggested: string,
): Changes<RoundValue> {
  const isEdited = text.trim() !== '' && text !== suggested;
  return new Map([[valueKey.draft(kind, lang), isEdited ? text : null]]);
}

/** Gives up the edits: the text follows from the data again. */
export function restoreDraft(kind: DraftKind, lang: DraftLanguage): Changes<RoundValue> {
  return new Map([[valueKey.draft(kind, lang), null]]);
}
