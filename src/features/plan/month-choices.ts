import type { Language } from '#domain/checklist/checklist.ts';
import { formatMonth } from '#parts/format-date.ts';

const YEARS_BEFORE = 2;
const YEARS_AFTER = 6;

/** `01`–`12` with their names. */
export function monthChoices(language: Language): readonly { readonly value: string; readonly label: string }[] {
  return Array.from({ length: 12 }, (_, index) => {
    const value = String(index + 1).padStart(2, '0');
    return { value, label: formatMonth(`2026-${value}`, language).replace(/\s*2026\s*/, '') };
  });
}

/** Years around the round's own, and `chosen` when it lies elsewhere. */
export function yearChoices(
  year: number,
  chosen: string,
): readonly { readonly value: string; readonly label: string }[] {
  const years = Array.from({ length: YEARS_BEFORE + YEARS_AFTER + 1 }, (_, index) =>
    String(year - YEARS_BEFORE + index),
  );
  const all = chosen === '' || years.includes(chosen) ? years : [...years, chosen].sort();
  return all.map((value) => ({ value, label: value }));
}
