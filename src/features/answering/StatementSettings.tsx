import { useTranslation } from 'react-i18next';
import type { ChecklistItem } from '#domain/checklist/checklist.ts';
import { Checkbox } from '#ui/Checkbox.tsx';
import { FieldGroup } from '#ui/FieldGroup.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useChecklistTexts, useRound } from '../hooks.ts';
import { useAnswerer } from './answerer.ts';

interface StatementSettingsProps {
  item: ChecklistItem;
  statutory: boolean;
  hasShortcuts: boolean;
  onShortcuts: (on: boolean) => void;
  isLastYearAfter: boolean;
  onLastYearAfter: (after: boolean) => void;
}

/** The keys, and what this computer remembers of how one likes to answer. */
export function StatementSettings(props: StatementSettingsProps) {
  const { item, statutory, hasShortcuts, onShortcuts, isLastYearAfter, onLastYearAfter } = props;
  const { t } = useTranslation('answering');
  const { scale } = useChecklistTexts();
  const round = useRound();
  const answerer = useAnswerer();
  const hasChoice = answerer.offersWait(round) === null && answerer.offerFor(round, item.id) !== null;
  const labels = { notApplicable: scale.notApplicable.label, unknown: scale.unknown.label };
  return (
    <FieldGroup legend={t('shortcuts.heading')}>
      <Stack gap="xs">
        {hasShortcuts ? (
          <Prose size="s" tone="soft">
            <p>{t(statutory ? 'shortcuts.helpStatutory' : 'shortcuts.help', labels)}</p>
            <p>{t('shortcuts.where')}</p>
          </Prose>
        ) : null}
        <Checkbox
          label={t('shortcuts.use')}
          checked={hasShortcuts}
          onChange={(event) => onShortcuts(event.target.checked)}
        />
        {hasChoice ? (
          <Checkbox
            label={t('lastYear.after')}
            checked={isLastYearAfter}
            onChange={(event) => onLastYearAfter(event.target.checked)}
          />
        ) : null}
      </Stack>
    </FieldGroup>
  );
}
