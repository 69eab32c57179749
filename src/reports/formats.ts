import type { Language } from '#domain/checklist/checklist.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-11-21` → 21.11.2026, in English 21 November 2026; anything else stays as it is. */
export function formatDate(lang: Language, isoDate: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate) ?? [];
  if (!year || !month || !day) return isoDate;
  if (lang === 'en') return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
  return `${Number(day)}.${Number(month)}.${year}`;
}

/** `2026-05` → 5/2026, in English May 2026. */
export function formatMonth(lang: Language, isoMonth: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(isoMonth) ?? [];
  if (!year || !month) return isoMonth;
  return lang === 'en' ? `${MONTHS[Number(month) - 1] ?? month} ${year}` : `${Number(month)}/${year}`;
}

/** From and to as months; either may be empty. */
export function formatPeriod(lang: Language, start: string, due: string): string {
  if (start === due || start === '') return formatMonth(lang, due);
  return `${formatMonth(lang, start)}–${formatMonth(lang, due)}`;
}

/** One decimal, with a comma in Finnish and Swedish: 66,7 and 50,0. Figures below each other keep their columns. */
export function formatScore(lang: Language, score: number): string {
  const text = (Math.round(score * 10) / 10).toFixed(1);
  return lang === 'en' ? text : text.replace('.', ',');
}

/** «a», «b» ja «c» in the language's own way. */
export function formatNames(lang: Language, names: readonly string[]): string {
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(names.map((name) => `«${name}»`));
}

/** Names of sectors side by side. Semicolons, for many a name has commas of its own. */
export function formatSectors(names: readonly string[]): string {
  return names.join('; ');
}

/** A figure as it was counted or given: 8 412 words, 1 234,5 €. The sign of a negative one is a real minus. */
export function formatMeasured(lang: Language, value: number): string {
  return new Intl.NumberFormat(lang === 'en' ? 'en-GB' : `${lang}-FI`, { maximumFractionDigits: 6 }).format(value);
}
