import { type Control, Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { planActions } from '#domain/plan/review-state.ts';
import { actionsOf } from '#domain/round/read-plan.ts';
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx';
import { Section } from '#ui/Section.tsx';
import { useRound } from '../hooks.ts';
import { PickGroups } from '../PickGroups.tsx';
import { useItemGroups } from '../use-pick-groups.ts';
import type { IndicatorFormValues } from './indicator-form-schema.ts';

interface LinkFieldsProps {
  readonly control: Control<IndicatorFormValues>;
  /** What the indicator had when the form was opened; what is unknown among it can still be taken away. */
  readonly before: { readonly items: readonly string[] };
}

/** The statements an indicator is evidence for and the actions it measures (IN2). */
export function LinkFields({ control, before }: LinkFieldsProps) {
  const { t } = useTranslation('indicators');
  const groups = useItemGroups(before.items);
  const actions = planActions(actionsOf(useRound()));
  return (
    <Section heading={t('form.links')} level={3}>
      <Controller
        control={control}
        name="items"
        render={({ field }) => (
          <PickGroups
            legend={t('form.items')}
            hint={t('form.itemsHint')}
            groups={groups}
            values={field.value}
            onChange={field.onChange}
          />
        )}
      />
      {actions.length > 0 && (
        <Controller
          control={control}
          name="actions"
          render={({ field }) => {
            const own = new Set(actions.map(({ id }) => id));
            return (
              <CheckboxGroup
                label={t('form.actions')}
                hint={t('form.actionsHint')}
                choices={actions.map(({ id, title }) => ({ value: id, label: title.trim() || t('form.untitled') }))}
                values={field.value.filter((id) => own.has(id))}
                onChange={(chosen) => field.onChange([...field.value.filter((id) => !own.has(id)), ...chosen])}
              />
            );
          }}
        />
      )}
    </Section>
  );
}
