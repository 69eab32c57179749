import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Round, RoundHeader } from '#domain/round/round.ts';
import { countRound } from '#domain/round/round-counts.ts';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { Stack } from '#ui/Stack.tsx';
import { formatDay } from '../format-time.ts';
import { useLanguage } from '../hooks.ts';
import { roundName } from '../round-name.ts';
import { useServices } from '../services.ts';
import { useRoundHere } from '../use-round-here.ts';
import { EMPTY_START } from './use-create-round.ts';

// Asked for only where the checklist has a new edition.
const EditionChanges = lazy(async () => ({ default: (await import('../EditionChanges.tsx')).EditionChanges }));

interface StartFromProps {
  /** Of the new round: a round of a former municipality says whose it is. */
  code: string | null;
  /** Newest first. */
  earlier: readonly RoundHeader[];
  value: string;
  onChange(value: string): void;
  /** The round to start from has been read. */
  onRead(last: Round): void;
}

/**
 * Whether to start from an earlier round of the municipality, and what that brings (PL3, YR4). On a new edition the
 * changes tell how many of the answers come along (JN10).
 */
export function StartFrom({ code, earlier, value, onChange, onRead }: StartFromProps) {
  const { t } = useTranslation('home');
  const { content } = useServices();
  const language = useLanguage();
  const last = useRoundHere(value === EMPTY_START ? null : value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each round that was read
  useEffect(() => {
    if (last?.ok) onRead(last.value);
  }, [last]);
  const label = (header: RoundHeader) => {
    if (header.municipality.code !== code) return t('newRound.from.roundOf', { round: roundName(header, language) });
    const isAlone = earlier.filter(({ year }) => year === header.year).length === 1;
    if (isAlone) return t('newRound.from.round', { year: header.year });
    return t('newRound.from.roundBegun', { year: header.year, date: formatDay(header.createdAt, language) });
  };
  const checklistRef = content.checklistRef();
  const isNewEdition = last?.ok && last.value.header.checklist.edition !== checklistRef.edition;
  const counts = last?.ok ? countRound(last.value) : null;
  return (
    <Stack gap={isNewEdition ? 'l' : 's'}>
      <RadioGroup
        label={t('newRound.from.label')}
        choices={[
          ...earlier.map((header, index) => ({
            value: header.id,
            label: label(header),
            hint: index === 0 ? t('newRound.from.roundHint') : undefined,
          })),
          { value: EMPTY_START, label: t('newRound.from.empty'), hint: t('newRound.from.emptyHint') },
        ].map(({ hint, ...choice }) => (hint === undefined ? choice : { ...choice, hint }))}
        value={value}
        onChange={onChange}
      />
      {counts && (
        <p role="status">
          {t(isNewEdition ? 'newRound.from.bringsActions' : 'newRound.from.brings', {
            actions: t('counts.actions', { count: counts.actions }),
            answers: t('counts.answers', { count: counts.answers }),
          })}
        </p>
      )}
      {isNewEdition && (
        <Suspense fallback={null}>
          <EditionChanges last={last.value} checklist={content.checklist()} checklistRef={checklistRef} />
        </Suspense>
      )}
      {last && !last.ok && <ErrorNotice error={last.error} level={3} />}
    </Stack>
  );
}
