import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Row } from '#ui/Row.tsx';
import { type Catalogue, filtersToRemove, type ModelFilter, NO_FILTER } from './filter-models.ts';

interface NoModelsProps {
  content: Catalogue;
  filter: ModelFilter;
  onChange: (filter: ModelFilter) => void;
}

/** Nothing fits: which filter to take away, and how many there would be then. */
export function NoModels({ content, filter, onChange }: NoModelsProps) {
  const { t } = useTranslation('actions');
  const [best, ...others] = filtersToRemove(content, filter);
  return (
    <EmptyState
      heading={t('noModels.heading')}
      actions={
        <Row>
          {[best, ...others].map(
            (one) =>
              one && (
                <Button
                  key={one.name}
                  kind={one === best ? 'primary' : 'secondary'}
                  onClick={() => onChange({ ...filter, [one.name]: '' })}
                >
                  {t(`noModels.remove.${one.name}`, { number: one.count })}
                </Button>
              ),
          )}
          {!best && <Button onClick={() => onChange(NO_FILTER)}>{t('filter.clear')}</Button>}
        </Row>
      }
    >
      {best ? t(`noModels.text.${best.name}`, { count: best.count }) : t('noModels.several')}
    </EmptyState>
  );
}
