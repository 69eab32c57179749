import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';

interface EmptyPlanProps {
  readonly addRef: Ref<HTMLButtonElement>;
  readonly onAdd: () => void;
}

export function EmptyPlan({ addRef, onAdd }: EmptyPlanProps) {
  const { t } = useTranslation('plan');
  const { id } = useRound().header;
  return (
    <EmptyState
      level={2}
      heading={t('empty.heading')}
      actions={
        <>
          <ButtonLink href={href(paths.actions(id))} iconRight="arrow-right">
            {t('empty.toActions')}
          </ButtonLink>
          <Button kind="secondary" icon="add" ref={addRef} onClick={onAdd}>
            {t('add')}
          </Button>
        </>
      }
    >
      {t('empty.text')}
    </EmptyState>
  );
}
