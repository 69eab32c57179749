import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx';
import { Columns } from '#ui/Columns.tsx';
import { Expander } from '#ui/Expander.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useChecklistTexts } from '../hooks.ts';
import type { FormProps } from './form-props.ts';
import { MonthField } from './MonthField.tsx';

const LONGEST_LINE = 500;

/** What, who, when, and whether it is among the first. */
export function BasicFields({ control, register, errorOf }: FormProps) {
  const { t } = useTranslation(['plan', 'common']);
  const { sectors } = useChecklistTexts();
  return (
    <Stack gap="m">
      <TextField
        {...register('title')}
        label={t('form.title')}
        hint={t('form.titleHint')}
        maxLength={LONGEST_LINE}
        required
        error={errorOf('title')}
      />
      <Controller
        control={control}
        name="sectors"
        render={({ field }) => (
          <Expander
            kind="boxed"
            summary={
              field.value.length > 0
                ? t('form.sectorsChosen', { sectors: field.value.map((code) => sectors[code] ?? code).join(', ') })
                : t('form.sectors')
            }
          >
            <CheckboxGroup
              label={t('form.sectors')}
              hideLabel
              choices={sectorChoices(sectors, field.value)}
              values={field.value}
              onChange={field.onChange}
            />
          </Expander>
        )}
      />
      <TextField
        {...register('role')}
        label={t('form.role')}
        optionalText={t('common:optional')}
        hint={t('form.roleHint')}
        maxLength={LONGEST_LINE}
        error={errorOf('role')}
      />
      <Columns min="m">
        {(['start', 'due'] as const).map((name) => (
          <Controller
            key={name}
            control={control}
            name={name}
            render={({ field }) => (
              <MonthField
                legend={t(`form.${name}`)}
                error={errorOf(name)}
                value={field.value}
                onChange={field.onChange}
                onBlur={field.onBlur}
                inputRef={field.ref}
              />
            )}
          />
        ))}
      </Columns>
      <Controller
        control={control}
        name="priority"
        render={({ field }) => (
          <RadioGroup
            label={t('form.priority')}
            choices={(['first', 'later'] as const).map((value) => ({
              value,
              label: t(`form.priorities.${value}`),
              hint: t(`form.priorities.${value}Hint`),
            }))}
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            ref={field.ref}
          />
        )}
      />
    </Stack>
  );
}

/** Those of the checklist, and any that the action already has from elsewhere. */
function sectorChoices(sectors: Readonly<Record<string, string>>, chosen: readonly string[]) {
  const unknown = chosen.filter((code) => !(code in sectors)).map((code) => [code, code] as const);
  return [...Object.entries(sectors), ...unknown].map(([value, label]) => ({ value, label }));
}
