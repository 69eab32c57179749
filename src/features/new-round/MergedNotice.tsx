import { useTranslation } from 'react-i18next';
import type { Municipality } from '#domain/checklist/municipality.ts';
import { Notice } from '#ui/Notice.tsx';
import { useLanguage } from '../hooks.ts';
import { municipalityName } from '../round-name.ts';

interface MergedNoticeProps {
  readonly before: Municipality;
  readonly now: Municipality;
}

/** The municipality has become part of another: the new round is the other one's. */
export function MergedNotice({ before, now }: MergedNoticeProps) {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const names = { before: municipalityName(before, language), now: municipalityName(now, language) };
  return (
    <Notice tone="info" live="polite">
      <p>{t('newRound.merged', names)}</p>
    </Notice>
  );
}
