import type { Language } from '#domain/checklist/checklist.ts';
import { termPattern } from './term-forms.ts';

export interface ExplainedTerm {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
}

/** A piece of a sentence; with `term` where it is explained. */
export interface TextPiece {
  readonly text: string;
  readonly term: ExplainedTerm | null;
}

/** The texts of one page in reading order, cut where a glossary term stands for the first time on that page. */
export function explainTerms(
  texts: readonly string[],
  terms: readonly ExplainedTerm[],
  language: Language,
): ReadonlyMap<string, readonly TextPiece[]> {
  const explained = new Set<string>();
  const pieces = new Map<string, readonly TextPiece[]>();
  for (const text of texts) {
    if (!pieces.has(text)) pieces.set(text, cut(text, firstOnes(findTerms(text, terms, language), explained)));
  }
  return pieces;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly term: ExplainedTerm;
}

/** All places where a term stands; of two that overlap, the one that begins first and is longer. */
function findTerms(text: string, terms: readonly ExplainedTerm[], language: Language): Found[] {
  const all = terms.flatMap((term) =>
    [...text.matchAll(patternOf(term, language))].map(
      (match): Found => ({ start: match.index, end: match.index + match[0].length, term }),
    ),
  );
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Found[] = [];
  for (const found of all) if (found.start >= (apart.at(-1)?.end ?? 0)) apart.push(found);
  return apart;
}

function firstOnes(found: readonly Found[], explained: Set<string>): Found[] {
  return found.filter(({ term }) => {
    if (explained.has(term.id)) return false;
    explained.add(term.id);
    return true;
  });
}

function cut(text: string, found: readonly Found[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const { start, end, term } of found) {
    if (start > from) pieces.push({ text: text.slice(from, start), term: null });
    pieces.push({ text: text.slice(start, end), term });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), term: null });
  return pieces;
}

const patterns = new WeakMap<ExplainedTerm, RegExp>();

function patternOf(term: ExplainedTerm, language: Language): RegExp {
  const pattern = patterns.get(term) ?? termPattern(term.term, language);
  patterns.set(term, pattern);
  return pattern;
}
