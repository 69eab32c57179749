import type { DocumentKind } from '#domain/round/document-values.ts';

/** What the kinds call themselves, in Finnish and in Swedish. */
const KINDS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/hyvinvointikertomu|välfärdsberättels/, 'wellbeing-report'],
  [/hyvinvointi(?:suunnitelma|ohjelma|strategia)|välfärds(?:plan|program|strategi)/, 'wellbeing-plan'],
  [/talousarvio|taloussuunnitelma|(?<!\p{L})budget/u, 'budget'],
  [/strategi/, 'strategy'],
];

interface Guess {
  readonly kind: DocumentKind;
  readonly year: number;
}

/** Kind and year by the file's name, else by what the document begins with; the group puts it right where it is wrong. */
export function guessDocument(fileName: string, opening: string, otherwise: number): Guess {
  const name = plain(fileName);
  const text = plain(opening);
  return {
    kind: kindIn(name) ?? kindIn(text) ?? 'other',
    year: yearIn(name, otherwise) ?? yearIn(text, otherwise) ?? otherwise,
  };
}

/** The name that comes first: «hyvinvointikertomus ja -suunnitelma» is a report. */
function kindIn(text: string): DocumentKind | null {
  const found = KINDS.flatMap(([pattern, kind]) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [{ at, kind }];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.kind ?? null;
}

/** The first year of «2026–2029», not one of long ago or far ahead. */
function yearIn(text: string, around: number): number | null {
  const years = [...text.matchAll(/(?<!\d)(?:19|20|21)\d\d(?!\d)/g)].map(([year]) => Number(year));
  return years.find((year) => Math.abs(year - around) <= 15) ?? null;
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('_', ' ');
}
