import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { modelUsesOf } from '#domain/round/read-plan.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { Row } from '#ui/Row.tsx';
import { useChecklistTexts, useRound } from './hooks.ts';
import { ModelUseDialog } from './ModelUseDialog.tsx';

interface ModelUseButtonProps {
  model: string;
  /** The model's name, for the dialog and for screen readers. */
  name: string;
}

/** Whether the municipality uses a model, since when and by which sector, and the way to change it (RE8). */
export function ModelUseButton({ model, name }: ModelUseButtonProps) {
  const { t } = useTranslation(['actions', 'common']);
  const round = useRound();
  const sectorNames = useChecklistTexts().sectors;
  const [isOpen, setOpen] = useState(false);
  const use = modelUsesOf(round).get(model);
  const details = use ? [use.since, use.sector && (sectorNames[use.sector] ?? use.sector)].filter(Boolean) : [];
  return (
    <Row align="center">
      {use && (
        <Badge tone={use.use === 'in-use' ? 'success' : 'neutral'} shape={use.use === 'in-use' ? 'full' : 'half'}>
          {[t(`common:use.${use.use}`), ...details].join(' · ')}
        </Badge>
      )}
      <Button
        size="s"
        kind="quiet"
        icon="edit"
        ariaLabel={`${t(use ? 'use.change' : 'use.mark')}: ${name}`}
        onClick={() => setOpen(true)}
      >
        {t(use ? 'use.change' : 'use.mark')}
      </Button>
      {isOpen && <ModelUseDialog model={model} name={name} use={use ?? null} onClose={() => setOpen(false)} />}
    </Row>
  );
}
