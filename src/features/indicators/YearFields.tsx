import { useRef } from 'react';
import { type Control, type FieldErrors, type UseFormRegister, useFieldArray, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import { FieldGroup } from '#ui/FieldGroup.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextField } from '#ui/TextField.tsx';
import { BLANK_YEAR, type FormError, type IndicatorFormValues, type YearRow } from './indicator-form-schema.ts';
import styles from './indicators.module.css';

interface YearFieldsProps {
  readonly control: Control<IndicatorFormValues>;
  readonly register: UseFormRegister<IndicatorFormValues>;
  readonly errors: FieldErrors<IndicatorFormValues>;
}

/** A row for each year: a value, or that it was not published. */
export function YearFields({ control, register, errors }: YearFieldsProps) {
  const { t } = useTranslation(['indicators', 'common']);
  const { fields, append, remove } = useFieldArray({ control, name: 'years' });
  const rows = useWatch({ control, name: 'years' });
  const addButton = useRef<HTMLButtonElement>(null);
  const errorOf = (i: number, part: keyof YearRow) => {
    const message = errors.years?.[i]?.[part]?.message as FormError | undefined;
    return message && t(`errors.${message}`);
  };
  return (
    <FieldGroup legend={t('form.years')}>
      <Stack gap="s">
        {fields.map(({ id }, i) => {
          const row = i + 1;
          const year = rows[i]?.year.trim() ?? '';
          return (
            <FieldGroup key={id} legend={year === '' ? t('form.yearOf', { row }) : year} hideLegend>
              <div className={styles.year}>
                <TextField
                  {...register(`years.${i}.year`)}
                  label={t('form.year')}
                  inputMode="numeric"
                  autoComplete="off"
                  maxLength={4}
                  error={errorOf(i, 'year')}
                />
                <SelectField
                  {...register(`years.${i}.state`)}
                  label={t('form.state')}
                  choices={(['value', 'not-published'] as const).map((value) => ({
                    value,
                    label: t(`form.states.${value}`),
                  }))}
                />
                {rows[i]?.state !== 'not-published' && (
                  <TextField
                    {...register(`years.${i}.value`)}
                    label={t('form.value')}
                    inputMode="decimal"
                    autoComplete="off"
                    maxLength={40}
                    error={errorOf(i, 'value')}
                  />
                )}
                <div>
                  <Button
                    kind="quiet"
                    size="s"
                    icon="remove"
                    ariaLabel={year === '' ? t('form.removeRow', { row }) : t('form.removeYear', { year })}
                    onClick={() => {
                      remove(i);
                      addButton.current?.focus();
                    }}
                  >
                    {t('common:remove')}
                  </Button>
                </div>
              </div>
            </FieldGroup>
          );
        })}
        <div>
          <Button kind="secondary" size="s" icon="add" ref={addButton} onClick={() => append(BLANK_YEAR)}>
            {t('form.addYear')}
          </Button>
        </div>
      </Stack>
    </FieldGroup>
  );
}
