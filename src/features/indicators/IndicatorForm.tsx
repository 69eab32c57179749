import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { IndicatorParts } from '#domain/indicators/change-indicators.ts';
import type { Indicator } from '#domain/indicators/read-indicators.ts';
import { formatMeasured } from '#reports/formats.ts';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { FormDialog } from '#ui/FormDialog.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useLanguage } from '../hooks.ts';
import { useKeepDraft } from '../use-keep-draft.ts';
import {
  type FormError,
  filledIn,
  formValuesOf,
  type IndicatorFormValues,
  indicatorFormSchema,
} from './indicator-form-schema.ts';
import { LinkFields } from './LinkFields.tsx';
import { YearFields } from './YearFields.tsx';

interface IndicatorFormProps {
  /** Null: a new one. */
  readonly indicator: Indicator | null;
  readonly onSave: (parts: Omit<IndicatorParts, 'order'>) => void;
  readonly onClose: () => void;
}

const LONGEST = 500;
const SHORT_FIELDS = ['unit', 'group', 'source'] as const;

/** One indicator with its values by year. Closing asks first when something would be lost. */
export function IndicatorForm({ indicator: given, onSave, onClose }: IndicatorFormProps) {
  const { t } = useTranslation(['indicators', 'plan', 'common']);
  const language = useLanguage();
  // As it was when the form was opened: what others change meanwhile is not ours to write.
  const [indicator] = useState(given);
  const [isAsking, setAsking] = useState(false);
  const figure = (value: number) => formatMeasured(language, value);
  const { control, register, handleSubmit, getValues, formState } = useForm<IndicatorFormValues>({
    resolver: standardSchemaResolver(indicatorFormSchema),
    defaultValues: formValuesOf(indicator, figure),
  });
  const { errors, isDirty } = formState;
  const { settle } = useKeepDraft(isDirty, () => {
    const values = indicatorFormSchema.safeParse(getValues());
    if (values.success) onSave(filledIn(values.data, indicator, figure));
  });
  const errorOf = (field: 'name' | (typeof SHORT_FIELDS)[number]) => {
    const message = errors[field]?.message as FormError | undefined;
    return message && t(`errors.${message}`);
  };
  const submit = handleSubmit((values) => {
    settle();
    onSave(filledIn(values, indicator, figure));
  });
  return (
    <>
      <FormDialog
        size="l"
        heading={t(indicator ? 'form.edit' : 'form.new')}
        submitText={t('form.save')}
        cancelText={t('common:cancel')}
        closeText={t('common:close')}
        onSubmit={(event) => void submit(event)}
        onClose={() => (isDirty ? setAsking(true) : onClose())}
      >
        <TextField
          {...register('name')}
          label={t('form.name')}
          hint={t('form.nameHint')}
          required
          autoComplete="off"
          maxLength={LONGEST}
          error={errorOf('name')}
        />
        {SHORT_FIELDS.map((field) => (
          <TextField
            key={field}
            {...register(field)}
            label={t(`form.${field}`)}
            hint={t(`form.${field}Hint`)}
            optionalText={t('common:optional')}
            autoComplete="off"
            maxLength={LONGEST}
            error={errorOf(field)}
          />
        ))}
        <Controller
          control={control}
          name="of"
          render={({ field }) => (
            <RadioGroup
              label={t('form.of')}
              hint={t('form.ofHint')}
              inline
              choices={(['municipality', 'county'] as const).map((value) => ({
                value,
                label: t(`form.ofChoice.${value}`),
              }))}
              value={field.value}
              onChange={field.onChange}
              onBlur={field.onBlur}
              ref={field.ref}
            />
          )}
        />
        <YearFields control={control} register={register} errors={errors} />
        <LinkFields control={control} before={{ items: indicator?.items ?? [] }} />
      </FormDialog>
      <ConfirmDialog
        heading={t('plan:unsaved.heading')}
        open={isAsking}
        confirmText={t('plan:unsaved.discard')}
        cancelText={t('plan:unsaved.stay')}
        closeText={t('common:close')}
        danger
        onConfirm={() => {
          settle();
          onClose();
        }}
        onCancel={() => setAsking(false)}
      >
        <p>{t('plan:unsaved.text')}</p>
      </ConfirmDialog>
    </>
  );
}
