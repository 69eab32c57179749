import { useTranslation } from 'react-i18next';
import type { YearAnswers } from '#domain/compare/compare-rounds.ts';
import { formatDay } from '../format-time.ts';
import { useLanguage } from '../hooks.ts';

export interface RoundLabels {
  /** «2025»; «2025 (1)» and «2025 (2)» where the year has two rounds. */
  short(year: YearAnswers): string;
  /** «2025, aloitettu 12.3.2025» where the year alone doesn't tell which. */
  long(year: YearAnswers): string;
}

/** What each of the years is called; `all` oldest first. */
export function useRoundLabels(all: readonly YearAnswers[]): RoundLabels {
  const { t } = useTranslation('years');
  const language = useLanguage();
  const inYear = (year: number) => all.filter((other) => other.year === year);
  const short = (year: YearAnswers) => {
    const same = inYear(year.year);
    if (same.length < 2) return String(year.year);
    return `${year.year} (${same.findIndex((other) => other.round === year.round) + 1})`;
  };
  return {
    short,
    long: (year) =>
      inYear(year.year).length > 1 && year.madeAt !== undefined
        ? t('choice.begun', { round: short(year), date: formatDay(year.madeAt, language) })
        : short(year),
  };
}
