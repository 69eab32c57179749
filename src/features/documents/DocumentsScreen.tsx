import { useTranslation } from 'react-i18next';
import { DOCUMENT_KINDS } from '#domain/round/document-values.ts';
import { byKindAndYear } from '#domain/terms/compare-documents.ts';
import { documentsOf } from '#domain/terms/read-documents.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useRound } from '../hooks.ts';
import { AddDocuments } from './AddDocuments.tsx';
import { CompareDocuments } from './CompareDocuments.tsx';
import { DocumentCard } from './DocumentCard.tsx';
import { DocumentYears } from './DocumentYears.tsx';

/** What the municipality's documents speak of: bring them in, see them side by side and over the years (TS1, TS5). */
export function DocumentsScreen() {
  const { t } = useTranslation('documents');
  const documents = documentsOf(useRound()).sort(byKindAndYear(DOCUMENT_KINDS));
  return (
    <Stack gap="xl">
      <PageTitle documentTitle={t('title')} lead={t('lead')}>
        {t('title')}
      </PageTitle>
      {documents.length === 0 && (
        <EmptyState heading={t('empty.heading')} level={2}>
          <Stack gap="s">
            <p>{t('empty.text')}</p>
            <p>{t('empty.stays')}</p>
          </Stack>
        </EmptyState>
      )}
      <AddDocuments />
      {documents.length > 0 && (
        <Section heading={t('list.heading')}>
          <Stack as="ul" gap="m">
            {documents.map((document) => (
              <DocumentCard key={document.id} document={document} />
            ))}
          </Stack>
        </Section>
      )}
      {documents.length > 1 && <CompareDocuments />}
      <DocumentYears />
    </Stack>
  );
}
