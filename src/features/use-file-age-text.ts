import { useTranslation } from 'react-i18next';
import { fileAge } from './file-age.ts';
import { useServices } from './services.ts';

/** «tiedosto 12 pv vanha», «ei vielä tiedostona», or that the computer's date may be wrong. */
export function useFileAgeText(): (savedAt: number | null) => string {
  const { t } = useTranslation('home');
  const { now } = useServices();
  return (savedAt) => {
    const age = fileAge(savedAt, now());
    return age.kind === 'days' ? t('fileAge.days', { count: age.days }) : t(`fileAge.${age.kind}`);
  };
}
