import { valueKey } from '../round/value-keys.ts';

/**
 * What a closing freezes (YR5): answers, what the group agreed, texts, and what decides how they are counted. All else stays
 * open: plan, goals, models, handling, indicators, documents, drafts, translations, report choices, causes of changes, when
 * and where meetings are held, and how answers are asked for.
 */
const FROZEN = [
  'scope',
  'target',
  'agreed',
  'note',
  'mark',
  'evidence',
  'suggestion',
  'respondentField',
  'respondentSector',
  'ownAnswer',
  'ownNote',
  'ownMark',
  'ownEvidence',
  'ownSuggestion',
  'sector',
  'sectorHandled',
  'meetingOutcome',
] as const satisfies readonly (keyof typeof valueKey)[];

const ANY = '[^/]+';
type Make = (...ids: readonly string[]) => string;

const frozen = new RegExp(
  `^(?:${FROZEN.map((family) => {
    const make: string | Make = valueKey[family] as string | Make;
    return typeof make === 'string' ? make : make(ANY, ANY, ANY);
  }).join('|')})$`,
);

/** Whether the value under this key stands still while the round is closed. */
export function isFrozenKey(key: string): boolean {
  return frozen.test(key);
}
