import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ACTION_STATUSES } from '#domain/round/action.ts';
import { Section } from '#ui/Section.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { needsReason } from './action-form-schema.ts';
import type { FormProps } from './form-props.ts';

const LONGEST_TEXT = 20_000;

/** How it stands; dropping and moving ask for a reason. */
export function ProgressFields({ control, register, errorOf }: FormProps) {
  const { t } = useTranslation(['plan', 'common']);
  const status = useWatch({ control, name: 'status' });
  return (
    <Section heading={t('form.progress')} level={3}>
      <SelectField
        {...register('status')}
        label={t('form.status')}
        choices={ACTION_STATUSES.map((value) => ({ value, label: t(`common:status.${value}`) }))}
        error={errorOf('status')}
      />
      {needsReason(status) && (
        <TextArea
          {...register('statusReason')}
          label={t('form.reason')}
          hint={t('form.reasonHint')}
          rows={2}
          maxLength={LONGEST_TEXT}
          required
          error={errorOf('statusReason')}
        />
      )}
      <TextArea
        {...register('followUp')}
        label={t('form.followUp')}
        optionalText={t('common:optional')}
        hint={t('form.followUpHint')}
        rows={2}
        maxLength={LONGEST_TEXT}
        error={errorOf('followUp')}
      />
    </Section>
  );
}
