import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Section } from '#ui/Section.tsx';
import { PickGroups } from '../PickGroups.tsx';
import { useItemGroups, useModelGroups } from '../use-pick-groups.ts';
import type { ActionFormValues } from './action-form-schema.ts';
import type { FormProps } from './form-props.ts';
import { GoalField } from './GoalField.tsx';

interface ServesFieldsProps extends Pick<FormProps, 'control' | 'register'> {
  /** What the action had when the form was opened; what is unknown among it can still be taken away. */
  readonly before: Pick<ActionFormValues, 'goal' | 'items' | 'models'>;
}

/** The goal, statements and models an action serves (PL1, PL5). */
export function ServesFields({ control, register, before }: ServesFieldsProps) {
  const { t } = useTranslation('plan');
  const items = useItemGroups(before.items);
  const models = useModelGroups(before.models);
  return (
    <Section heading={t('form.serves')} level={3}>
      <GoalField register={register} before={before.goal} />
      <Controller
        control={control}
        name="items"
        render={({ field }) => (
          <PickGroups
            legend={t('form.items')}
            hint={t('form.itemsHint')}
            groups={items}
            values={field.value}
            onChange={field.onChange}
          />
        )}
      />
      <Controller
        control={control}
        name="models"
        render={({ field }) => (
          <PickGroups
            legend={t('form.models')}
            hint={t('form.modelsHint')}
            groups={models}
            values={field.value}
            onChange={field.onChange}
          />
        )}
      />
    </Section>
  );
}
