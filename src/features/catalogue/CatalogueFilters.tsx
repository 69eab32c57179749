import { useTranslation } from 'react-i18next';
import { ALL_AGES } from '#domain/recommend/model-fit.ts';
import { Button } from '#ui/Button.tsx';
import { Columns } from '#ui/Columns.tsx';
import { FieldGroup } from '#ui/FieldGroup.tsx';
import type { Choice } from '#ui/FieldText.ts';
import { Row } from '#ui/Row.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextField } from '#ui/TextField.tsx';
import { type Catalogue, FILTERS, type ModelFilter } from './filter-models.ts';

interface CatalogueFiltersProps {
  content: Catalogue;
  filter: ModelFilter;
  onChange: (filter: ModelFilter) => void;
  onClear: () => void;
}

export function CatalogueFilters({ content, filter, onChange, onClear }: CatalogueFiltersProps) {
  const { t } = useTranslation('actions');
  const { catalogue, texts } = content;
  const ageGroups = catalogue.ageGroups.map(({ code }) => code).filter((code) => code !== ALL_AGES);
  const sectors = Object.keys(texts.sectors).filter((code) => catalogue.models.some((m) => m.sectors.includes(code)));
  const choices: Record<'phenomenon' | 'ageGroup' | 'sector', readonly Choice[]> = {
    phenomenon: catalogue.phenomena.map((value) => ({ value, label: texts.phenomena[value]?.name ?? value })),
    ageGroup: ageGroups.map((value) => ({ value, label: texts.ageGroups[value] ?? value })),
    sector: sectors.map((value) => ({ value, label: texts.sectors[value] ?? value })),
  };
  return (
    <FieldGroup legend={t('filter.legend')}>
      <Stack gap="m">
        <Columns min="s">
          <TextField
            label={t('filter.query')}
            type="search"
            value={filter.query}
            onChange={(event) => onChange({ ...filter, query: event.target.value })}
          />
          {(['phenomenon', 'ageGroup', 'sector'] as const).map((name) => (
            <SelectField
              key={name}
              label={t(`filter.${name}`)}
              emptyText={t('filter.all')}
              choices={choices[name]}
              value={filter[name]}
              onChange={(event) => onChange({ ...filter, [name]: event.target.value })}
            />
          ))}
        </Columns>
        {FILTERS.some((name) => filter[name] !== '') && (
          <Row>
            <Button kind="quiet" size="s" icon="close" onClick={onClear}>
              {t('filter.clear')}
            </Button>
          </Row>
        )}
      </Stack>
    </FieldGroup>
  );
}
