import { useTranslation } from 'react-i18next';
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx';
import { Expander } from '#ui/Expander.tsx';
import { FieldGroup } from '#ui/FieldGroup.tsx';
import type { Choice } from '#ui/FieldText.ts';
import { Stack } from '#ui/Stack.tsx';

export interface PickGroup {
  readonly id: string;
  readonly name: string;
  readonly choices: readonly Choice[];
}

interface PickGroupsProps {
  readonly legend: string;
  readonly hint: string;
  readonly groups: readonly PickGroup[];
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
}

/** Many things to pick from, folded in by group; each group tells how many of it are chosen. */
export function PickGroups({ legend, hint, groups, values, onChange }: PickGroupsProps) {
  const { t } = useTranslation('plan');
  const label = values.length > 0 ? `${legend} · ${t('form.chosen', { count: values.length })}` : legend;
  return (
    <Expander kind="boxed" summary={label}>
      <FieldGroup legend={legend} hideLegend hint={hint}>
        <Stack gap="xs">
          {groups.map(({ id, name, choices }) => {
            const own = new Set(choices.map(({ value }) => value));
            const count = values.filter((value) => own.has(value)).length;
            return (
              <Expander key={id} kind="boxed" summary={count > 0 ? `${name} · ${t('form.chosen', { count })}` : name}>
                <CheckboxGroup
                  label={name}
                  hideLabel
                  choices={choices}
                  values={values.filter((value) => own.has(value))}
                  onChange={(chosen) => onChange([...values.filter((value) => !own.has(value)), ...chosen])}
                />
              </Expander>
            );
          })}
        </Stack>
      </FieldGroup>
    </Expander>
  );
}
