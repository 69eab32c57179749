import { useTranslation } from 'react-i18next';
import { Expander } from '#ui/Expander.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Stack } from '#ui/Stack.tsx';
import type { Group } from './use-group.ts';

/** What respondents wrote to a statement and who wants to talk of it, with a word on who reads this. */
export function RespondentNotes({ item, group }: { readonly item: string; readonly group: Group }) {
  const { t } = useTranslation('agree');
  const { respondents, ownerOf } = group;
  const nameOf = ({ sectors, role }: Group['respondents'][number]) =>
    ownerOf ? [ownerOf(sectors).name, role].filter(Boolean).join(' · ') || t('notes.someone') : '';
  const written = respondents.flatMap((one) => [
    ...[one.notes.get(item) ?? ''].filter(Boolean).map((text) => ({ key: `${one.id} note`, by: nameOf(one), text })),
    ...(one.evidence.get(item) ?? []).map(({ id, text, url }) => ({
      key: `${one.id} ${id}`,
      by: nameOf(one),
      text: t('notes.evidence', { text: [text, url].filter(Boolean).join(' ') }),
    })),
  ]);
  const marked = respondents.filter(({ marks }) => marks.has(item));
  const wishes = marked.map(nameOf).filter(Boolean);
  return (
    <>
      {marked.length > 0 ? (
        <Prose size="s">
          {wishes.length > 0
            ? t('notes.marked', { names: wishes.join('; ') })
            : t('notes.markedCount', { count: marked.length })}
        </Prose>
      ) : null}
      {written.length > 0 ? (
        <Expander summary={t('notes.heading', { count: written.length })}>
          <Stack gap="s">
            <Prose size="s" tone="soft">
              {t('notes.readers')}
            </Prose>
            <Stack as="ul" gap="xs">
              {written.map(({ key, by, text }) => (
                <li key={key}>{by === '' ? text : t('notes.by', { by, text })}</li>
              ))}
            </Stack>
          </Stack>
        </Expander>
      ) : null}
    </>
  );
}
