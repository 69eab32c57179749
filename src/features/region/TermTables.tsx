import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  COMPARED_DOCUMENTS,
  type ComparedDocument,
  type RegionConcept,
  type RegionTermsRow,
} from '#domain/region/region-terms.ts';
import { formatScore as formatOneDecimal } from '#reports/formats.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { Section } from '#ui/Section.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { Stack } from '#ui/Stack.tsx';
import type { RegionPartProps } from './region-props.ts';

/** Strategy and wellbeing plan side by side: over the region, then one concept by municipality (RG4). */
export function TermTables({ picture: { terms }, naming, words }: RegionPartProps) {
  const { t } = useTranslation('region');
  const { concepts, rows } = terms;
  const [chosen, setChosen] = useState<string | null>(null);
  const [first] = concepts;
  const concept = concepts.find((one) => one.concept === chosen) ?? first;
  if (!concept) {
    return (
      <Section heading={words.say('region.terms.title')}>
        <p>{words.say('region.terms.none')}</p>
      </Section>
    );
  }
  const share = (value: number) => words.say('region.terms.share', { share: formatOneDecimal(words.lang, value) });
  const spread = (kind: ComparedDocument, { documents }: RegionConcept) => {
    const { medianPerThousand, ...counts } = documents[kind];
    const mentions = words.say('region.terms.mentions', { ...counts });
    return medianPerThousand === null ? mentions : `${mentions}, ${share(medianPerThousand)}`;
  };
  const counted = (kind: ComparedDocument, { documents }: RegionTermsRow) => {
    const document = documents[kind];
    if (!document) return t('terms.noDocument');
    const { count = 0, perThousand = 0 } = document.concepts.get(concept.concept) ?? {};
    return t('terms.counted', { count, share: formatOneDecimal(words.lang, perThousand), year: document.year });
  };
  return (
    <Section heading={words.say('region.terms.title')} intro={words.say('region.terms.intro', { count: rows.length })}>
      <Stack gap="m">
        <DataTable<RegionConcept>
          caption={words.say('region.terms.caption')}
          hideCaption
          rows={concepts}
          rowKey={(row) => row.concept}
          columns={[
            { key: 'concept', header: words.say('region.terms.concept'), cell: (row) => naming.concept(row.concept) },
            ...COMPARED_DOCUMENTS.map((kind) => ({
              key: kind,
              header: words.say(`region.terms.${kind}`),
              cell: (row: RegionConcept) => spread(kind, row),
            })),
          ]}
        />
        <SelectField
          label={t('terms.choose')}
          choices={concepts.map((one) => ({ value: one.concept, label: naming.concept(one.concept) }))}
          value={concept.concept}
          onChange={({ target }) => setChosen(target.value)}
        />
        <DataTable<RegionTermsRow>
          caption={t('terms.byMunicipality', { concept: naming.concept(concept.concept) })}
          rows={naming.sorted(rows, ({ round }) => round)}
          rowKey={({ round }) => round}
          columns={[
            { key: 'name', header: words.say('tables.municipality'), cell: ({ round }) => naming.row(round) },
            ...COMPARED_DOCUMENTS.map((kind) => ({
              key: kind,
              header: words.say(`region.terms.${kind}`),
              cell: (row: RegionTermsRow) => counted(kind, row),
            })),
          ]}
        />
      </Stack>
    </Section>
  );
}
