import type { Language } from '#domain/checklist/checklist.ts';
import { type Fraction, roundFraction } from '#domain/scoring/fraction.ts';
import { displayedScore, type Score } from '#domain/scoring/score.ts';

const LOCALES: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** A score with one decimal in the language's own way: «66,7». */
export function formatScore(score: Score, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(displayedScore(score));
}

/** A change with its sign: «+4,2», «−1,5», «0,0». */
export function formatChange(change: Fraction, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  }).format(roundFraction(change));
}

/** A number with one decimal: «2,4». */
export function formatDecimal(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
}

/** A whole number, with its thousands apart: «12 345». */
export function formatCount(count: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 0 }).format(count);
}
