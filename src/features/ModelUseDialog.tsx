import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { changeModelUse } from '#domain/round/change-plan.ts';
import type { ModelUse } from '#domain/round/values.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { FormDialog } from '#ui/FormDialog.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useChecklistTexts } from './hooks.ts';
import { type ModelUseForm, modelUseFormSchema, NOT_USED, USES } from './model-use-schema.ts';
import { useServices } from './services.ts';

interface ModelUseDialogProps {
  model: string;
  name: string;
  /** Null: not used. */
  use: ModelUse | null;
  onClose: () => void;
}

const LONGEST_SINCE = 100;
const LONGEST_REASON = 2_000;

/** Not used, wanted, planned, in use, ended or dismissed; since when, by which sector, why not (RE4, RE8). */
export function ModelUseDialog({ model, name, use, onClose }: ModelUseDialogProps) {
  const { t } = useTranslation(['actions', 'common']);
  const { session } = useServices();
  const { sectors } = useChecklistTexts();
  const announce = useAnnounce();
  const { control, register, handleSubmit, formState } = useForm<ModelUseForm>({
    resolver: standardSchemaResolver(modelUseFormSchema),
    defaultValues: use ?? NOT_USED,
  });
  const chosen = useWatch({ control, name: 'use' });
  const asksReason = chosen === 'dismissed' || chosen === 'ended';
  const submit = handleSubmit(({ use: now, since, sector, reason }) => {
    const kept = { since: since.trim(), sector, reason: asksReason ? reason.trim() : '' };
    session.change(changeModelUse(model, now === 'none' ? null : { use: now, ...kept }));
    announce(t('use.saved', { name, use: t(`common:use.${now}`) }));
    onClose();
  });
  return (
    <FormDialog
      heading={t('use.heading', { name })}
      submitText={t('common:save')}
      cancelText={t('common:cancel')}
      closeText={t('common:close')}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      <Controller
        control={control}
        name="use"
        render={({ field }) => (
          <RadioGroup
            label={t('use.label')}
            choices={USES.map((value) => ({
              value,
              label: t(`common:use.${value}`),
              hint: t(`use.hint.${value}`),
            }))}
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            ref={field.ref}
          />
        )}
      />
      {asksReason && (
        <TextArea
          {...register('reason')}
          label={t('use.reason')}
          hint={t(`use.reasonHint.${chosen}`)}
          optionalText={chosen === 'ended' ? t('common:optional') : undefined}
          required={chosen === 'dismissed'}
          maxLength={LONGEST_REASON}
          error={formState.errors.reason ? t('use.reasonMissing') : undefined}
        />
      )}
      {chosen !== 'none' && (
        <>
          <TextField
            {...register('since')}
            label={t('use.since')}
            hint={t('use.sinceHint')}
            optionalText={t('common:optional')}
            autoComplete="off"
            width="short"
            maxLength={LONGEST_SINCE}
          />
          <SelectField
            {...register('sector')}
            label={t('use.sector')}
            optionalText={t('common:optional')}
            emptyText={t('use.noSector')}
            choices={Object.entries(sectors).map(([value, label]) => ({ value, label }))}
          />
        </>
      )}
    </FormDialog>
  );
}
