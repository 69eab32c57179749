import { useTranslation } from 'react-i18next';
import type { Comparison } from '#domain/compare/compare-rounds.ts';
import { formatChange } from '../format-number.ts';
import { useLanguage } from '../hooks.ts';

/** The change in one sentence, and how much of the checklist it rests on: «43 of 46» (YR2). */
export function WholeChange({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation('years');
  const language = useLanguage();
  const { whole, olderYear, newerYear, improved, declined } = comparison;
  if (whole.change === null) return <>{t('whole.nothing', { older: olderYear, newer: newerYear })}</>;
  return (
    <>
      {t('whole.change', {
        older: olderYear,
        newer: newerYear,
        improved: improved.length,
        declined: declined.length,
        change: formatChange(whole.change, language),
      })}{' '}
      {t('whole.compared', { compared: whole.compared, of: whole.of })}
    </>
  );
}
