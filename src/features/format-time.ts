import type { Language } from '#domain/checklist/checklist.ts';

/** «21.11.2026», in English «21 November 2026»; local time. */
export function formatDay(milliseconds: number, language: Language): string {
  const date = new Date(milliseconds);
  if (language === 'en') return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  return `${date.getDate()}.${date.getMonth() + 1}.${date.getFullYear()}`;
}

/** «14.32», in English «14:32»; local time. */
export function formatTime(milliseconds: number, language: Language): string {
  const date = new Date(milliseconds);
  const minutes = String(date.getMinutes()).padStart(2, '0');
  return language === 'en' ? `${String(date.getHours()).padStart(2, '0')}:${minutes}` : `${date.getHours()}.${minutes}`;
}

/** The time alone for today, the day for everything else. */
export function formatMoment(milliseconds: number, now: number, language: Language): string {
  const isToday = formatDay(milliseconds, language) === formatDay(now, language);
  return isToday ? formatTime(milliseconds, language) : formatDay(milliseconds, language);
}
