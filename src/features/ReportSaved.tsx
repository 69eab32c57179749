import { useTranslation } from 'react-i18next';
import { Notice } from '#ui/Notice.tsx';
import { Stack } from '#ui/Stack.tsx';
import { formatKilobytes } from './format-kilobytes.ts';
import { useLanguage } from './hooks.ts';
import type { SavedReport } from './use-save-report.ts';

/** Where the report went, how long and large it is, and which characters it could not draw. */
export function ReportSaved({ saved }: { readonly saved: SavedReport }) {
  const { t } = useTranslation(['reports', 'common']);
  const language = useLanguage();
  const { file, pages, bytes, missing, shortened } = saved;
  return (
    <Stack gap="m">
      <Notice tone="success" heading={t('reports:saved.heading')} level={3}>
        <p>{t(`reports:saved.${file.kind}`, { name: file.name })}</p>
        <p>
          {pages === null ? '' : `${t('reports:saved.pages', { count: pages })}, `}
          {formatKilobytes(bytes, language)}
        </p>
        {shortened > 0 && <p>{t('reports:saved.shortened', { count: shortened })}</p>}
      </Notice>
      {missing.length > 0 && (
        <Notice
          tone="warning"
          toneText={t('common:warning')}
          heading={t('reports:characters.heading')}
          level={3}
          live="polite"
        >
          <p>{t('reports:characters.text', { count: missing.length, characters: missing.join(' ') })}</p>
          <p>{t('reports:characters.remedy')}</p>
        </Notice>
      )}
    </Stack>
  );
}
