import { collect } from './collect.ts';
import { type CouncilTerm, councilTermOn } from './council-term.ts';
import type { DocumentHead } from './document-values.ts';
import { placeOfRound, type Round } from './round.ts';
import type { Suggestion } from './values.ts';

/** Whether last time's answer still holds by the calendar, or why it is asked anew (AN9). */
export type StillInForce =
  | { readonly kind: 'in-force'; readonly term: CouncilTerm }
  /** It was answered in a year of elections and nobody knows whether before or after the new council: the group knows. */
  | { readonly kind: 'unsure'; readonly term: CouncilTerm }
  /** A new council has begun since it was answered. */
  | { readonly kind: 'new-term'; readonly term: CouncilTerm }
  /** A strategy or wellbeing plan of a later year is among the round's documents. */
  | { readonly kind: 'new-document'; readonly term: CouncilTerm; readonly document: string };

/** Whether an answer of last time is still in force in the round (AN9). */
export function stillInForce(round: Round, suggestion: Suggestion): StillInForce {
  const place = placeOfRound(round);
  const term = councilTermOn(dayOfRound(round), place);
  const [first, last] = suggestion.date
    ? [suggestion.date, suggestion.date]
    : [`${suggestion.year}-01-01`, `${suggestion.year}-12-31`];
  if (councilTermOn(last, place).from !== term.from) return { kind: 'new-term', term };
  const documents = [...collect(round, 'document/', (value) => value as DocumentHead)].filter(
    ([id]) => !id.includes('/'),
  );
  const newer = documents
    .map(([, document]) => document)
    .find(({ kind, year }) => (kind === 'strategy' || kind === 'wellbeing-plan') && year > suggestion.year);
  if (newer) return { kind: 'new-document', term, document: newer.name };
  return { kind: councilTermOn(first, place).from === term.from ? 'in-force' : 'unsure', term };
}

/** The day the round began, kept within its year: one for next year may be made in December, one for last year in January. */
function dayOfRound({ header: { year, createdAt } }: Round): string {
  const made = new Date(createdAt).toISOString().slice(0, 10);
  if (made.slice(0, 4) === String(year)) return made;
  return made < String(year) ? `${year}-01-01` : `${year}-12-31`;
}
