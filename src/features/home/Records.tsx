import { useTranslation } from 'react-i18next';
import { Prose } from '#ui/Prose.tsx';

/** That the answers are the municipality's documents (DA13). */
export function Records() {
  const { t } = useTranslation('home');
  return (
    <Prose as="div" size="s" tone="soft">
      <p>{t('records')}</p>
    </Prose>
  );
}
