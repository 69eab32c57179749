import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldGroup } from '#ui/FieldGroup.tsx';
import { Row } from '#ui/Row.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { useLanguage, useRound } from '../hooks.ts';
import { monthChoices, yearChoices } from './month-choices.ts';

interface MonthFieldProps {
  readonly legend: string;
  readonly error: string | undefined;
  /** `YYYY-MM`, empty, or while only one of the two is chosen `YYYY-` or `-MM`. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
  readonly inputRef: Ref<HTMLSelectElement>;
}

/** Month and year as two lists: the browsers' own month field is missing in some. */
export function MonthField({ legend, error, value, onChange, onBlur, inputRef }: MonthFieldProps) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const roundYear = useRound().header.year;
  const [year = '', month = ''] = value.split('-');
  // The round's year is the likely one; without a month there is nothing to say.
  const chooseMonth = (chosen: string) => onChange(chosen ? `${year || roundYear}-${chosen}` : '');
  const chooseYear = (chosen: string) => onChange(chosen || month ? `${chosen}-${month}` : '');
  return (
    <FieldGroup legend={legend} error={error}>
      <Row gap="s" align="end">
        <SelectField
          label={t('form.month')}
          hideLabel
          choices={monthChoices(language)}
          emptyText={t('form.month')}
          value={month}
          ref={inputRef}
          onBlur={onBlur}
          onChange={(event) => chooseMonth(event.target.value)}
        />
        <SelectField
          label={t('form.year')}
          hideLabel
          choices={yearChoices(roundYear, year)}
          emptyText={t('form.year')}
          value={year}
          onBlur={onBlur}
          onChange={(event) => chooseYear(event.target.value)}
        />
      </Row>
    </FieldGroup>
  );
}
