import { useTranslation } from 'react-i18next';
import { Notice } from '#ui/Notice.tsx';
import { useLanguage, useSession } from '../hooks.ts';

/** Rounds that a newer version has stored here: how many, whose, and what to do. They were not touched (DA4). */
export function NewerNotice() {
  const { t } = useTranslation(['keeping', 'common']);
  const language = useLanguage();
  const newer = useSession((state) => state.newer);
  if (newer.length === 0) return null;
  const named = newer.flatMap(({ id, municipality, year }) =>
    municipality ? [{ id, name: [language === 'sv' ? municipality.sv : municipality.fi, year].join(' ').trim() }] : [],
  );
  return (
    <Notice
      tone="warning"
      toneText={t('common:warning')}
      heading={t('keeping:newer.heading', { count: newer.length })}
      live="polite"
    >
      {named.length > 0 && (
        <ul>
          {named.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      )}
      <p>{t('keeping:newer.text', { count: newer.length })}</p>
    </Notice>
  );
}
