import { useTranslation } from 'react-i18next';
import { documentsOf, pictureOfDocument } from '#domain/terms/read-documents.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { Balance } from './Balance.tsx';
import { ConceptTable } from './ConceptTable.tsx';
import { DocumentFacts } from './DocumentFacts.tsx';
import { DocumentFields } from './DocumentFields.tsx';
import { HitList } from './HitList.tsx';
import { RemoveDocument } from './RemoveDocument.tsx';
import { UncountedPages } from './UncountedPages.tsx';
import { useTerms } from './use-terms.ts';

/** What one document speaks of: figures, balance, and every hit in its sentence (TS2–TS4). */
export function DocumentScreen({ id }: { readonly id: string }) {
  const { t } = useTranslation('documents');
  const round = useRound();
  const terms = useTerms();
  const document = documentsOf(round).find((one) => one.id === id);
  const all = href(paths.documents(round.header.id));
  if (!document) {
    return (
      <Stack gap="l">
        <PageTitle documentTitle={t('document.missing.heading')}>{t('document.missing.heading')}</PageTitle>
        <EmptyState actions={<ButtonLink href={all}>{t('document.back')}</ButtonLink>}>
          {t('document.missing.text')}
        </EmptyState>
      </Stack>
    );
  }
  const picture = pictureOfDocument(round, document, terms.concepts);
  const uncounted = document.uncountedPages ?? [];
  return (
    <Stack gap="xl">
      <PageTitle
        documentTitle={document.name}
        eyebrow={<TextLink href={all}>{t('document.back')}</TextLink>}
        lead={<DocumentFacts document={document} picture={picture} />}
      >
        {document.name}
      </PageTitle>
      <Stack gap="s">
        <Notice tone="info">{t('notAction')}</Notice>
        {uncounted.length > 0 && (
          <Notice tone="warning">
            <UncountedPages pages={uncounted} />
          </Notice>
        )}
        {document.terms !== terms.edition && <Notice tone="warning">{t('document.oldTerms')}</Notice>}
      </Stack>
      <Balance picture={picture} />
      <ConceptTable picture={picture} />
      <HitList key={id} document={document} />
      <Section heading={t('document.edit')}>
        <Stack gap="m">
          <DocumentFields document={document} />
          <RemoveDocument document={document} />
        </Stack>
      </Section>
    </Stack>
  );
}
