import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ownTextsOf } from '#domain/parallel/own-texts.ts';
import type { ReportLanguage } from '#domain/round/values.ts';
import { Prose } from '#ui/Prose.tsx';
import { useRound } from '../hooks.ts';

/** What the group has written has no English version (RP4): it stays as it was written. The other language has its own notice. */
export function OwnTextsNote({ lang }: { readonly lang: ReportLanguage }) {
  const { t } = useTranslation('reports');
  const round = useRound();
  const hasTexts = useMemo(() => ownTextsOf(round).length > 0, [round]);
  return (
    <div role="status">
      {lang === 'en' && hasTexts && (
        <Prose as="p" size="s" tone="soft">
          {t('language.ownTexts')}
        </Prose>
      )}
    </div>
  );
}
