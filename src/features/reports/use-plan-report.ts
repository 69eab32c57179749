import { useMemo } from 'react';
import type { ReportChoice } from '#domain/round/values.ts';
import type { Report } from '#reports/model/blocks.ts';
import { planInput } from '#reports/model/plan/plan-input.ts';
import { planReport } from '#reports/model/plan/plan-report.ts';
import { useRound } from '../hooks.ts';
import { useServices } from '../services.ts';
import type { ReportTexts } from './load-report-texts.ts';

interface PlanParts {
  readonly choice: ReportChoice;
  readonly texts: ReportTexts | null;
}

/** The open round as an action plan: the blocks that screen and paper draw alike (RP1). Null until its parts are there. */
export function usePlanReport({ choice, texts: loaded }: PlanParts): Report | null {
  const { session } = useServices();
  const round = useRound();
  const isoDate = session.today();
  return useMemo(() => {
    if (!loaded) return null;
    const { words, texts, modelTexts } = loaded;
    const input = planInput({ round, texts, modelTexts, choice: { ...choice, lang: words.lang }, isoDate });
    return planReport(input, words);
  }, [round, loaded, choice, isoDate]);
}
