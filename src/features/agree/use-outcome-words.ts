import { useTranslation } from 'react-i18next';
import type { RecordedMeeting } from '#domain/group/read-meetings.ts';
import { formatMonth } from '#parts/format-date.ts';
import { useLanguage } from '../hooks.ts';
import type { Group } from './use-group.ts';

/** What came of an item in a meeting, in words; empty while nothing has. */
export function useOutcomeWords({ outcomes }: RecordedMeeting, { agreed }: Group): (item: string) => string {
  const { t } = useTranslation('agree');
  const language = useLanguage();
  return (item) => {
    const outcome = outcomes.get(item);
    if (!outcome) return '';
    if (outcome.kind === 'carried') return t('outcome.carried');
    const settled = agreed.get(item);
    if (!settled) return '';
    if (outcome.kind === 'agreed') return t(settled.answer.kind === 'unknown' ? 'outcome.open' : 'outcome.agreed');
    const { who, by } = outcome;
    return by === '' ? t('outcome.findOut', { who }) : t('outcome.findOutBy', { who, by: formatMonth(by, language) });
  };
}
