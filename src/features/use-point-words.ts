import { useTranslation } from 'react-i18next';
import type { RestorePoint } from '#domain/ports.ts';
import { formatDay, formatTime } from './format-time.ts';
import { useLanguage } from './hooks.ts';
import { useCountsText } from './use-counts-text.ts';

interface PointWords {
  /** «21.11.2026 klo 14.32» */
  readonly time: string;
  /** «Ennen tiedoston yhdistämistä» */
  readonly reason: string;
  /** «31 vastausta, 4 huomiota, 2 toimenpidettä» */
  readonly content: string;
}

export function usePointWords(): (point: RestorePoint) => PointWords {
  const { t } = useTranslation(['keeping', 'home']);
  const countsText = useCountsText();
  const language = useLanguage();
  return ({ at, reason, counts }) => ({
    time: t('keeping:points.time', { day: formatDay(at, language), time: formatTime(at, language) }),
    reason: t(`keeping:points.reason.${reason}`),
    content: countsText(counts),
  });
}
