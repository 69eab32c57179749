import { useTranslation } from 'react-i18next';
import { actionsOf } from '#domain/round/read-plan.ts';
import { isShareable, type SharingChoice } from '#domain/sharing/sharing-of-round.ts';
import { Button } from '#ui/Button.tsx';
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { Row } from '#ui/Row.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useRound } from '../hooks.ts';

interface SharingChoicesProps {
  readonly choice: SharingChoice;
  readonly onChange: (part: Partial<SharingChoice>) => void;
}

/** Whether the municipality may be named, and which actions may be told. */
export function SharingChoices({ choice, onChange }: SharingChoicesProps) {
  const { t } = useTranslation('sharing');
  const actions = actionsOf(useRound()).filter(isShareable);
  const choose = (ids: readonly string[]) => onChange({ actions: new Set(ids) });
  return (
    <Section heading={t('choice.heading')}>
      <Stack gap="l">
        <RadioGroup
          label={t('choice.named')}
          choices={(['no', 'yes'] as const).map((value) => ({
            value,
            label: t(`choice.${value}`),
            hint: t(`choice.${value}Hint`),
          }))}
          value={choice.mayBeNamed ? 'yes' : 'no'}
          onChange={(value) => onChange({ mayBeNamed: value === 'yes' })}
        />
        {actions.length === 0 ? (
          <p>{t('choice.noActions')}</p>
        ) : (
          <Stack gap="s">
            <CheckboxGroup
              label={t('choice.actions')}
              hint={choice.mayBeNamed ? t('choice.actionsHint') : t('choice.actionsHintUnnamed')}
              choices={actions.map(({ id, title }) => ({ value: id, label: title }))}
              values={actions.map(({ id }) => id).filter((id) => choice.actions.has(id))}
              onChange={choose}
            />
            <Row>
              <Button kind="quiet" size="s" onClick={() => choose(actions.map(({ id }) => id))}>
                {t('choice.all')}
              </Button>
              <Button kind="quiet" size="s" onClick={() => choose([])}>
                {t('choice.none')}
              </Button>
            </Row>
          </Stack>
        )}
      </Stack>
    </Section>
  );
}
