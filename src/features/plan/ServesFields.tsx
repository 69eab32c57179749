import { type Control, Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Section } from '#ui/Section.tsx';
import type { ActionFormValues } from './action-form-schema.ts';
import { PickGroups } from './PickGroups.tsx';
import { useItemGroups, useModelGroups } from './use-pick-groups.ts';

interface ServesFieldsProps {
  readonly control: Control<ActionFormValues>;
  /** What the action had when the form was opened; what is unknown among it can still be taken away. */
  readonly before: Pick<ActionFormValues, 'items' | 'models'>;
}

/** The statements and models an action serves (PL1). */
export function ServesFields({ control, before }: ServesFieldsProps) {
  const { t } = useTranslation('plan');
  const items = useItemGroups(before.items);
  const models = useModelGroups(before.models);
  return (
    <Section heading={t('form.serves')} level={3}>
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
