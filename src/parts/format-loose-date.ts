import type { Language } from '#domain/checklist/checklist.ts';
import { formatDate, formatMonth } from './format-date.ts';

/** A date as precise as it is known: `2023`, `2023-11` or `2023-11-16`. */
export function formatLooseDate(date: string, language: Language): string {
  if (date.length <= 4) return date;
  return date.length <= 7 ? formatMonth(date, language) : formatDate(date, language);
}
