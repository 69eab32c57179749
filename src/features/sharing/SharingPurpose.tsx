import { useTranslation } from 'react-i18next';
import { Prose } from '#ui/Prose.tsx';
import { Section } from '#ui/Section.tsx';

/** What the file is for, who can read it, and what it never holds. */
export function SharingPurpose() {
  const { t } = useTranslation('sharing');
  return (
    <Section heading={t('purpose.heading')}>
      <Prose>
        <p>{t('purpose.use')}</p>
        <p>{t('purpose.readers')}</p>
        <p>{t('purpose.never')}</p>
        <p>{t('purpose.backup')}</p>
      </Prose>
    </Section>
  );
}
