import { useTranslation } from 'react-i18next';
import type { Comparison } from '#domain/compare/compare-rounds.ts';
import { EDITION_REASONS } from '#domain/compare/item-fates.ts';
import { formatChange } from '../format-number.ts';
import { useLanguage } from '../hooks.ts';

/** The change of the total, how much of the checklist it rests on, and what isn't in it (YR2, SC1). */
export function WholeChange({ comparison, years, areaName }: WholeChangeProps) {
  const { t } = useTranslation('years');
  const language = useLanguage();
  const { share, total, improved, declined } = comparison;
  const [older, newer] = years;
  if (share.compared === 0) {
    // Both years may well have been judged: it is the checklist that changed.
    const isOfEdition = comparison.items.some(({ why }) => EDITION_REASONS.some((reason) => reason === why));
    return <>{t(isOfEdition ? 'whole.incomparable' : 'whole.nothing', { older, newer })}</>;
  }
  const counts = { older, newer, improved: improved.length, declined: declined.length };
  const told =
    total.change === null
      ? t(total.over === 'areas' ? 'whole.fewAreas' : 'whole.fewItems', counts)
      : t('whole.change', { ...counts, change: formatChange(total.change, language) });
  const leftOut = total.leftOutAreas.map(areaName).join('; ');
  return (
    <>
      {told} {t('whole.compared', share)}
      {total.change && leftOut !== '' && <> {t('whole.leftOut', { areas: leftOut })}</>}
    </>
  );
}

interface WholeChangeProps {
  readonly comparison: Comparison;
  /** What the older and the newer round are called. */
  readonly years: readonly [string, string];
  readonly areaName: (areaId: string) => string;
}
