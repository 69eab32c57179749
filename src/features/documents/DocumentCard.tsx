import { useId } from 'react';
import type { RoundDocument } from '#domain/terms/read-documents.ts';
import { pictureOfDocument } from '#domain/terms/read-documents.ts';
import { Card } from '#ui/Card.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { DocumentFacts } from './DocumentFacts.tsx';
import { DocumentFields } from './DocumentFields.tsx';
import { UncountedPages } from './UncountedPages.tsx';
import { useTerms } from './use-terms.ts';

/** A document that was read, with its main figures; its own page is behind its name. */
export function DocumentCard({ document }: { readonly document: RoundDocument }) {
  const round = useRound();
  const headingId = useId();
  const picture = pictureOfDocument(round, document, useTerms().concepts);
  return (
    <Card as="li" labelledBy={headingId}>
      <Stack gap="s">
        <h3 id={headingId}>
          <TextLink href={href(paths.document(round.header.id, document.id))}>{document.name}</TextLink>
        </h3>
        <Prose tone="soft">
          <DocumentFacts document={document} picture={picture} />
        </Prose>
        <UncountedPages pages={document.uncountedPages ?? []} />
        <DocumentFields document={document} amongOthers />
      </Stack>
    </Card>
  );
}
