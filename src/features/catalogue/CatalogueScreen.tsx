import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useFocusLater } from '#ui/useFocusLater.ts';
import { useLanguage, useModels, useModelTexts, useSession } from '../hooks.ts';
import { CatalogueFilters } from './CatalogueFilters.tsx';
import { CatalogueMatrix } from './CatalogueMatrix.tsx';
import styles from './catalogue.module.css';
import { filterModels, type ModelFilter, NO_FILTER } from './filter-models.ts';
import { ModelList } from './ModelList.tsx';
import { NoModels } from './NoModels.tsx';
import { OpenRoundLine } from './OpenRoundLine.tsx';

/** The practice models to browse, with or without a round (RE7). */
export function CatalogueScreen() {
  const { t } = useTranslation('actions');
  const content = { catalogue: useModels(), texts: useModelTexts(), language: useLanguage() };
  const round = useSession((state) => (state.round?.header.sheet ? null : state.round));
  const [filter, setFilter] = useState<ModelFilter>(NO_FILTER);
  const found = filterModels(content, filter);
  const result = useRef<HTMLParagraphElement>(null);
  const focusResult = useFocusLater(result);
  // A count of the matrix stands far above its models; a button that takes a filter away goes with it.
  const showResult = (next: ModelFilter) => {
    setFilter(next);
    focusResult();
  };
  return (
    <Stack gap="l">
      <PageTitle
        documentTitle={t('catalogue.title')}
        lead={t('catalogue.lead', { count: content.catalogue.models.length })}
      >
        {t('catalogue.title')}
      </PageTitle>
      {round && <OpenRoundLine header={round.header} />}
      <CatalogueMatrix
        round={round}
        onChoose={(ageGroup, phenomenon) => showResult({ ...NO_FILTER, ageGroup, phenomenon })}
      />
      <CatalogueFilters content={content} filter={filter} onChange={setFilter} onClear={() => showResult(NO_FILTER)} />
      <p role="status" ref={result} tabIndex={-1} className={styles.result}>
        {t('catalogue.count', { count: found.length })}
      </p>
      {found.length > 0 ? (
        <ModelList key={JSON.stringify(filter)} models={found} round={round} />
      ) : (
        <NoModels content={content} filter={filter} onChange={showResult} />
      )}
    </Stack>
  );
}
