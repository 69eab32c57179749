import { useTranslation } from 'react-i18next';
import { sectorNaming } from '#domain/group/sector-naming.ts';
import { sectorsHere } from '#domain/group/sectors.ts';
import { Button } from '#ui/Button.tsx';
import { Columns } from '#ui/Columns.tsx';
import { FieldGroup } from '#ui/FieldGroup.tsx';
import { Row } from '#ui/Row.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useChecklistTexts, useRound } from '../hooks.ts';
import { type ItemFacts, type ItemFilter, NO_FILTER, SHOWN, type Shown } from './filter-items.ts';

interface ListFiltersProps {
  facts: readonly ItemFacts[];
  filter: ItemFilter;
  /** How many statements the list shows now. */
  found: number;
  onChange(filter: ItemFilter): void;
}

/** Narrows the list: what is open, whose it is, which words (AN6). */
export function ListFilters({ facts, filter, found, onChange }: ListFiltersProps) {
  const { t } = useTranslation('answering');
  const round = useRound();
  const texts = useChecklistTexts();
  const nameOf = sectorNaming(round, texts);
  const asked = new Set(facts.flatMap(({ sectors }) => sectors));
  const sectors = sectorsHere(round, Object.keys(texts.sectors)).filter((code) => asked.has(code));
  const isThere: Partial<Record<Shown, boolean>> = {
    gaps: facts.some(({ isGap }) => isGap),
    differing: facts.some(({ isDiffering }) => isDiffering),
  };
  // What is chosen stays in the list of choices, also when the last gap has just been closed.
  const shown = SHOWN.filter((one) => one === filter.shown || isThere[one] !== false);
  const isNarrowed = filter.shown !== 'all' || filter.sector !== '' || filter.words.trim() !== '';
  return (
    <FieldGroup legend={t('filter.legend')}>
      <Stack gap="s">
        <Columns min="s">
          <SelectField
            label={t('filter.shown')}
            choices={shown.map((value) => ({ value, label: t(`filter.${value}`) }))}
            value={filter.shown}
            onChange={(event) => onChange({ ...filter, shown: event.target.value as Shown })}
          />
          <SelectField
            label={t('filter.sector')}
            emptyText={t('filter.allSectors')}
            choices={sectors.map((code) => ({ value: code, label: nameOf(code) }))}
            value={filter.sector}
            onChange={(event) => onChange({ ...filter, sector: event.target.value })}
          />
          <TextField
            label={t('filter.words')}
            type="search"
            autoComplete="off"
            value={filter.words}
            onChange={(event) => onChange({ ...filter, words: event.target.value })}
          />
        </Columns>
        <Row justify="between">
          <p role="status">{isNarrowed ? t('filter.found', { count: found, of: facts.length }) : ''}</p>
          {isNarrowed ? (
            <Button kind="quiet" size="s" icon="close" onClick={() => onChange(NO_FILTER)}>
              {t('filter.clear')}
            </Button>
          ) : null}
        </Row>
        {found === 0 ? <p>{t('filter.nothing')}</p> : null}
      </Stack>
    </FieldGroup>
  );
}
