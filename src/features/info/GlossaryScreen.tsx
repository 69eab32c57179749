import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DefinitionList } from '#ui/DefinitionList.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useGlossary, useLanguage } from '../hooks.ts';
import { findTerms } from './find-terms.ts';

/** The words of the tool, searchable. */
export function GlossaryScreen() {
  const { t } = useTranslation('info');
  const language = useLanguage();
  const glossary = useGlossary();
  const [query, setQuery] = useState('');
  const found = findTerms(glossary, query, language);
  const names = new Map(glossary.map(({ id, term }) => [id, term]));
  return (
    <Stack gap="l">
      <PageTitle documentTitle={t('glossary.title')} lead={t('glossary.lead')}>
        {t('glossary.title')}
      </PageTitle>
      <TextField
        label={t('glossary.search')}
        type="search"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <p role="status">{t('glossary.count', { count: found.length })}</p>
      {found.length === 0 ? (
        <EmptyState>
          <p>{t('glossary.none', { query })}</p>
        </EmptyState>
      ) : (
        <DefinitionList
          items={found.map(({ term, definition, related }) => ({
            term,
            text: (
              <>
                <p>{definition}</p>
                {related.length > 0 && (
                  <p>{t('glossary.related', { terms: related.map((id) => names.get(id) ?? id).join(', ') })}</p>
                )}
              </>
            ),
          }))}
        />
      )}
    </Stack>
  );
}
