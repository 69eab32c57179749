import { use } from 'react';
import { useTranslation } from 'react-i18next';
import type { SharedTerms } from '#domain/sharing/sharing-schema.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { Expander } from '#ui/Expander.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useLanguage } from '../hooks.ts';
import { useServices } from '../services.ts';

/** What the documents say, counted: kind and year of the document, never its name or a sentence (DA11). */
export function SharedTermTable({ terms }: { readonly terms: readonly SharedTerms[] }) {
  const { t } = useTranslation('sharing');
  const language = useLanguage();
  const { concepts } = use(useServices().content.terms());
  const names = new Map(concepts.map(({ id, names: of }) => [id, of[language]]));
  const share = new Intl.NumberFormat(language === 'en' ? 'en-GB' : `${language}-FI`, { maximumFractionDigits: 2 });
  return (
    <Section heading={t('preview.terms')} level={3}>
      {terms.length === 0 ? (
        <p>{t('preview.noTerms')}</p>
      ) : (
        <Stack gap="s">
          {terms.map(({ document, year, concepts: counted }, index) => {
            const name = t('preview.document', { kind: t(`preview.documents.${document}`), year });
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: two documents may be of one kind and year
              <Expander key={index} kind="boxed" summary={name}>
                <DataTable
                  caption={name}
                  hideCaption
                  rows={counted}
                  rowKey={({ concept }) => concept}
                  columns={[
                    {
                      key: 'concept',
                      header: t('preview.concept'),
                      cell: ({ concept }) => names.get(concept) ?? concept,
                      width: 'wide',
                    },
                    { key: 'count', header: t('preview.count'), cell: ({ count }) => count, align: 'end' },
                    {
                      key: 'share',
                      header: t('preview.perThousand'),
                      cell: ({ perThousand }) => share.format(perThousand),
                      align: 'end',
                    },
                  ]}
                />
              </Expander>
            );
          })}
        </Stack>
      )}
    </Section>
  );
}
