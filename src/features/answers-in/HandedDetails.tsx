import { useTranslation } from 'react-i18next';
import { shownValue } from '#domain/join/replica.ts';
import { Expander } from '#ui/Expander.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useValueWords } from '../use-value-words.ts';
import type { Joinable } from './use-answers-in.ts';

/** What isn't said by a number: changed values one by one, items the checklist doesn't know, values side by side. */
export function HandedDetails({ outcome }: { outcome: Joinable }) {
  const { t } = useTranslation(['handed', 'common']);
  const { before, joined } = outcome;
  const words = useValueWords(joined.round);
  const changed = joined.changed.filter((key) => shownValue(before.data, key) !== null);
  return (
    <>
      {joined.unknownItems.length > 0 && (
        <Notice tone="info" level={4} heading={t('handed:preview.unknown', { count: joined.unknownItems.length })}>
          <p>{t('handed:preview.unknownText', { items: joined.unknownItems.join(', ') })}</p>
        </Notice>
      )}
      {joined.conflicts.length > 0 && (
        <Notice
          tone="warning"
          toneText={t('common:warning')}
          level={4}
          heading={t('handed:preview.conflicts', { count: joined.conflicts.length })}
        >
          <p>{t('handed:preview.conflictsText')}</p>
        </Notice>
      )}
      {changed.length > 0 && (
        <Expander summary={t('handed:preview.show', { count: changed.length })}>
          <ul>
            {changed.map((key) => (
              <li key={key}>
                {t('handed:preview.line', {
                  what: words.within(key),
                  before: words.content(key, shownValue(before.data, key)),
                  after: words.content(key, shownValue(joined.round.data, key)),
                })}
              </li>
            ))}
          </ul>
        </Expander>
      )}
    </>
  );
}
