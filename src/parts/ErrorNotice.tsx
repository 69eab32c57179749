import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeadingLevel } from '#ui/HeadingLevel.ts';
import { Notice } from '#ui/Notice.tsx';
import { errorWords, type ShownError } from './error-words.ts';

interface ErrorNoticeProps {
  error: ShownError;
  level?: HeadingLevel | undefined;
  /** Read out at once unless the notice was there from the start. */
  live?: 'off' | 'polite' | 'assertive' | undefined;
  actions?: ReactNode;
}

/** An expected failure in words: what happened, whether anything was lost, and what to do. */
export function ErrorNotice({ error, level = 2, live = 'assertive', actions }: ErrorNoticeProps) {
  const { t } = useTranslation(['errors', 'common']);
  const { key, values } = errorWords(error);
  return (
    <Notice
      tone="error"
      toneText={t('common:error')}
      heading={t(`errors:${key}.title`, values)}
      level={level}
      live={live}
      actions={actions}
    >
      <p>{t(`errors:${key}.text`, values)}</p>
      <p>{t(`errors:${key}.remedy`, values)}</p>
    </Notice>
  );
}
