import { useTranslation } from 'react-i18next';
import { useLanguage } from '../hooks.ts';
import { pageRanges } from './page-ranges.ts';

/** Pages whose text isn't in the figures (TS6); nothing where there are none. */
export function UncountedPages({ pages }: { readonly pages: readonly number[] }) {
  const { t } = useTranslation('documents');
  const language = useLanguage();
  if (pages.length === 0) return null;
  return <p>{t('uncounted', { count: pages.length, pages: pageRanges(pages, language) })}</p>;
}
