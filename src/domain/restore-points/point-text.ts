import { ok, type Result } from '../result.ts';
import type { ReadError } from '../round/read-error.ts';
import type { ArchivedTexts, Round } from '../round/round.ts';
import { parseRoundFile, roundToFile } from '../round/round-file.ts';

const none = { title: '', areas: {}, items: {} };
/** Stands in a point of a round that had no words yet; the words of an edition are never without a title. */
const NO_TEXTS: ArchivedTexts = { fi: none, sv: none, en: none };

/** A restore point holds the round as its file would: it stands by itself, also when the round has been removed. */
export function pointText(round: Round): string {
  return roundToFile(round, NO_TEXTS);
}

/** Any text is read or refused with its place, as a file is (DA8). */
export function parsePointText(text: string): Result<Round, ReadError> {
  const parsed = parseRoundFile(text);
  if (!parsed.ok) return parsed;
  const { texts } = parsed.value;
  return ok(texts?.fi.title === '' ? { ...parsed.value, texts: null } : parsed.value);
}
