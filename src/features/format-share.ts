import type { Language } from '#domain/checklist/checklist.ts';
import { type Fraction, roundFraction } from '#domain/scoring/fraction.ts';

const LOCALES: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** A share of a whole in full per cent, in the language's own way: «34 %», “34%”. */
export function formatShare(share: Fraction, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 0 }).format(
    roundFraction(share, 2),
  );
}
