import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import { Expander } from '#ui/Expander.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Stack } from '#ui/Stack.tsx';

const GOALS = ['wellbeing', 'competence', 'systematic', 'effect'] as const;

/** The goals of one municipality to start from. Nothing is written before the group has saved it as its own (PL5). */
export function GoalExample({ onUse }: { readonly onUse: (title: string) => void }) {
  const { t } = useTranslation('plan');
  return (
    <Expander kind="boxed" summary={t('goals.example.summary')}>
      <Stack gap="m">
        <Prose>{t('goals.example.source')}</Prose>
        <Stack as="ol" gap="m">
          {GOALS.map((key) => {
            const title = t(`goals.example.goals.${key}`);
            return (
              <li key={key}>
                <Stack gap="xs">
                  <p>{title}</p>
                  <div>
                    <Button
                      kind="quiet"
                      size="s"
                      ariaLabel={t('goals.example.useNamed', { title })}
                      onClick={() => onUse(title)}
                    >
                      {t('goals.example.use')}
                    </Button>
                  </div>
                </Stack>
              </li>
            );
          })}
        </Stack>
        <Prose tone="soft">{t('goals.example.hint')}</Prose>
      </Stack>
    </Expander>
  );
}
