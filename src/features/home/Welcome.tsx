import { useTranslation } from 'react-i18next';
import { Prose } from '#ui/Prose.tsx';
import { useServices } from '../services.ts';

/** What it takes and where the answers stay, for those who have no round yet. Where nothing can be stored, no more is said. */
export function Welcome({ isStoring }: { isStoring: boolean }) {
  const { t } = useTranslation('home');
  const { content } = useServices();
  const items = content.checklist().areas.flatMap((area) => area.items);
  return (
    <Prose as="div">
      <p>{t('welcome.time', { full: items.length, short: items.filter((item) => item.screening).length })}</p>
      {isStoring && <p>{t('welcome.place')}</p>}
      {isStoring && <p>{t('welcome.missing')}</p>}
    </Prose>
  );
}
