import type { TermConcept, TermLanguage } from './concept.ts';
import { beginningOf, fitsWord, parsePattern, type TermPattern } from './term-pattern.ts';

/** Words of a concept somewhere in a text. */
export interface TermMatch {
  readonly concept: string;
  readonly from: number;
  readonly to: number;
}

export interface TermMatcher {
  /** All matches in one sentence of normalised text, by place. They may overlap, also those of one concept. */
  readonly matchesIn: (sentence: string, language: TermLanguage) => TermMatch[];
}

interface Word {
  /** In small letters. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

interface ConceptPattern extends TermPattern {
  readonly concept: string;
  readonly exception: boolean;
}

/** Reads the patterns of all concepts once, for any number of texts. */
export function compileTerms(concepts: readonly TermConcept[]): TermMatcher {
  const candidates = { fi: candidatesByWord(concepts, 'fi'), sv: candidatesByWord(concepts, 'sv') };
  return { matchesIn: (sentence, language) => matchesIn(sentence, candidates[language]) };
}

function matchesIn(sentence: string, candidatesOf: (word: string) => readonly ConceptPattern[]): TermMatch[] {
  const words = [...sentence.matchAll(/[\p{L}\p{M}]+/gu)].map(
    (word): Word => ({
      text: word[0].toLowerCase(),
      from: word.index,
      to: word.index + word[0].length,
    }),
  );
  const found: (TermMatch & { exception: boolean })[] = [];
  for (const [i, word] of words.entries()) {
    for (const pattern of candidatesOf(word.text)) {
      const last = lastWordFrom(pattern, sentence, words, i);
      if (!last) continue;
      const { concept, exception } = pattern;
      found.push({ concept, exception, from: word.from, to: endOfWord(sentence, last.to) });
    }
  }
  const exceptions = found.filter((match) => match.exception);
  return found
    .filter(
      (match) =>
        !match.exception && !exceptions.some((other) => other.concept === match.concept && overlap(match, other)),
    )
    .map(({ concept, from, to }) => ({ concept, from, to }));
}

/** Up to how many words `...` stands for. */
const WIDEST_GAP = 3;

/** The word of the text that the pattern's last one fits, when its first one fits the word at `start`; null when it doesn't. */
function lastWordFrom(pattern: TermPattern, sentence: string, words: readonly Word[], start: number): Word | null {
  const fits = (j: number, at: number): Word | null => {
    const word = words[at];
    const wordPattern = pattern.words[j];
    if (!word || !wordPattern || !fitsWord(wordPattern, word.text)) return null;
    if (j === pattern.words.length - 1) return word;
    const between = pattern.between[j];
    if (typeof between === 'string') return isBetween(sentence, words, at, between) ? fits(j + 1, at + 1) : null;
    for (let next = at + 1; next <= at + 1 + WIDEST_GAP && isInClause(sentence, words, next - 1); next++) {
      const last = fits(j + 1, next);
      if (last) return last;
    }
    return null;
  };
  return fits(0, start);
}

/** What stands between a word and the next one; long enough to tell. */
function signsAfter(sentence: string, words: readonly Word[], at: number): string {
  const [word, next] = [words[at], words[at + 1]];
  return word && next ? sentence.slice(word.to, Math.min(next.from, word.to + 20)) : '.';
}

function isBetween(sentence: string, words: readonly Word[], at: number, between: string): boolean {
  return signsAfter(sentence, words, at).replace(/\s+/g, ' ') === between;
}

function isInClause(sentence: string, words: readonly Word[], at: number): boolean {
  return /^(?:-|-?\s+)$/.test(signsAfter(sentence, words, at));
}

/** A compound with hyphens is one word: «mielenterveys-barometri». */
function endOfWord(sentence: string, from: number): number {
  const rest = /[\p{L}\p{M}-]*/uy;
  rest.lastIndex = from;
  rest.test(sentence);
  return Math.max(from, rest.lastIndex);
}

/** Which patterns begin with a word. Words of a text come again and again, so the answer is kept. */
function candidatesByWord(
  concepts: readonly TermConcept[],
  language: TermLanguage,
): (word: string) => readonly ConceptPattern[] {
  const patterns = concepts.flatMap(({ id, patterns, exceptions }): ConceptPattern[] => [
    ...patterns[language].map((pattern) => ({ ...parsePattern(pattern), concept: id, exception: false })),
    ...(exceptions?.[language] ?? []).map((pattern) => ({ ...parsePattern(pattern), concept: id, exception: true })),
  ]);
  const byBeginning = new Map<string, ConceptPattern[]>();
  for (const pattern of patterns) {
    const beginning = beginningOf(pattern).slice(0, 2);
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), pattern]);
  }
  const kept = new Map<string, readonly ConceptPattern[]>();
  return (word) => {
    const known = kept.get(word);
    if (known) return known;
    const candidates = ['', word.slice(0, 1), word.slice(0, 2)]
      .filter((beginning, i, all) => all.indexOf(beginning) === i)
      .flatMap((beginning) => byBeginning.get(beginning) ?? [])
      .filter((pattern) => pattern.words[0] && fitsWord(pattern.words[0], word));
    // Hostile text may have millions of different words.
    if (kept.size < 50_000) kept.set(word, candidates);
    return candidates;
  };
}

function overlap(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return a.from < b.to && b.from < a.to;
}
