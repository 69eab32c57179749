import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoreError } from '#domain/ports.ts';
import type { Result } from '#domain/result.ts';
import type { Round, RoundHeader } from '#domain/round/round.ts';
import { countRound } from '#domain/round/round-counts.ts';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useServices } from '../services.ts';
import { EMPTY_START } from './use-create-round.ts';

interface StartFromProps {
  /** Newest first. */
  earlier: readonly RoundHeader[];
  value: string;
  onChange(value: string): void;
}

/** Whether to start from an earlier round of the municipality, and what that brings (PL3, YR4). */
export function StartFrom({ earlier, value, onChange }: StartFromProps) {
  const { t } = useTranslation('home');
  const { session } = useServices();
  const [last, setLast] = useState<Result<Round, StoreError> | null>(null);
  useEffect(() => {
    setLast(null);
    if (value === EMPTY_START) return;
    let isCurrent = true;
    void session.peek(value).then((found) => {
      if (isCurrent) setLast(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [session, value]);
  const counts = last?.ok ? countRound(last.value) : null;
  return (
    <Stack gap="s">
      <RadioGroup
        label={t('newRound.from.label')}
        choices={[
          ...earlier.map(({ id, year }, index) => ({
            value: id,
            label: t('newRound.from.round', { year }),
            hint: index === 0 ? t('newRound.from.roundHint') : undefined,
          })),
          { value: EMPTY_START, label: t('newRound.from.empty'), hint: t('newRound.from.emptyHint') },
        ].map(({ hint, ...choice }) => (hint === undefined ? choice : { ...choice, hint }))}
        value={value}
        onChange={onChange}
      />
      {counts && (
        <p role="status">
          {t('newRound.from.brings', {
            actions: t('counts.actions', { count: counts.actions }),
            answers: t('counts.answers', { count: counts.answers }),
          })}
        </p>
      )}
      {last && !last.ok && <ErrorNotice error={last.error} level={3} />}
    </Stack>
  );
}
