import { useMemo } from 'react';
import type { Language } from '#domain/checklist/checklist.ts';
import type { Municipality } from '#domain/checklist/municipality.ts';
import { shownValue } from '#domain/join/replica.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import type { ReportChoice } from '#domain/round/values.ts';
import type { Report } from '#reports/model/blocks.ts';
import { useLanguage, useRound } from '../hooks.ts';
import { useServices } from '../services.ts';

/** What goes into a kind of report, remembered with the round (RP7), and how to change a part of it. */
export function useReportChoice(kind: Report['kind']): [ReportChoice, (part: Partial<ReportChoice>) => void] {
  const key = valueKey.reportChoice(kind);
  const { session } = useServices();
  const round = useRound();
  const language = useLanguage();
  const remembered = shownValue(round.data, key) as ReportChoice | null;
  const choice = useMemo(
    () => remembered ?? firstChoice(round.header.municipality, language),
    [remembered, round.header.municipality, language],
  );
  return [choice, (part) => session.change(new Map([[key, { ...choice, ...part }]]))];
}

/**
 * Notes stay out until somebody takes them in: that is what the note field promises those who write. What is unanswered is
 * told, so that nobody takes the picture for whole.
 */
function firstChoice({ languages }: Municipality, language: Language): ReportChoice {
  const own = languages.split('-') as Language[];
  const lang = own.includes(language) ? language : (own[0] ?? 'fi');
  return { lang, notes: false, unanswered: true };
}
