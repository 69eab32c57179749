import { useTranslation } from 'react-i18next';
import type { CalendarWords } from '#domain/plan/plan-calendar.ts';
import { formatMonth } from '#parts/format-date.ts';
import { useLanguage, useRound } from '../hooks.ts';
import { roundName } from '../round-name.ts';
import { useActionWords } from './use-action-words.ts';

/** What the events of the plan's calendar file say, in the language of the interface. */
export function useCalendarWords(): CalendarWords {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const words = useActionWords();
  const round = roundName(useRound().header, language);
  return {
    language,
    name: t('calendar.name', { round }),
    due(action) {
      const title = words.title(action);
      const who = words.responsible(action) || t('row.nobody');
      const indicator = action.indicator.trim();
      const target = action.target.trim();
      return {
        summary: t('calendar.dueSummary', { title }),
        description: [
          t('calendar.dueMonth', { month: formatMonth(action.due, language) }),
          t('calendar.responsible', { who }),
          ...(indicator === '' ? [] : [t('calendar.indicator', { indicator })]),
          ...(target === '' ? [] : [t('calendar.target', { target })]),
        ].join('\n'),
      };
    },
    nextRound: { summary: t('calendar.nextSummary'), description: t('calendar.nextDescription', { round }) },
  };
}
