import { useTranslation } from 'react-i18next';
import type { Comparison } from '#domain/compare/compare-rounds.ts';
import { EDITION_REASONS } from '#domain/compare/item-fates.ts';
import { formatChange } from '../format-number.ts';
import { useLanguage } from '../hooks.ts';

/** The change in one sentence, and how much of the checklist it rests on: «43 of 46» (YR2). */
export function WholeChange({ comparison, years }: WholeChangeProps) {
  const { t } = useTranslation('years');
  const language = useLanguage();
  const { whole, improved, declined } = comparison;
  const [older, newer] = years;
  if (whole.change === null) {
    // Both years may well have been judged: it is the checklist that changed.
    const isOfEdition = comparison.items.some(({ why }) => EDITION_REASONS.some((reason) => reason === why));
    return <>{t(isOfEdition ? 'whole.incomparable' : 'whole.nothing', { older, newer })}</>;
  }
  return (
    <>
      {t('whole.change', {
        older,
        newer,
        improved: improved.length,
        declined: declined.length,
        change: formatChange(whole.change, language),
      })}{' '}
      {t('whole.compared', { compared: whole.compared, of: whole.of })}
    </>
  );
}

interface WholeChangeProps {
  readonly comparison: Comparison;
  /** What the older and the newer round are called. */
  readonly years: readonly [string, string];
}
