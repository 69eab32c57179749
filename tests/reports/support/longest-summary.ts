import { loadMunicipalities } from '#content/municipalities-loader.ts';
import type { Language } from '#domain/checklist/checklist.ts';
import type { PlanAction, PlanLastAction } from '#reports/model/plan/plan-report-input.ts';
import type { SummaryReportInput } from '#reports/model/summary/summary-report-input.ts';
import { filledPlan } from './plan-input.ts';

/** The longest title, role or body that a round may hold. */
export const LONGEST = 500;

export function upTo(most: number, sentence: string): string {
  return sentence
    .repeat(Math.ceil(most / sentence.length))
    .slice(0, most)
    .trim()
    .padEnd(most, '!');
}

export async function longestName(lang: Language): Promise<string> {
  const { municipalities } = await loadMunicipalities();
  const names = municipalities.map(({ fi, sv }) => (lang === 'sv' ? sv : fi));
  return names.sort((a, b) => b.length - a.length)[0] ?? '';
}

/** A summary in which each text that the group writes is as long as it may be, made of `sentence`. */
export async function longestSummary(
  lang: Language,
  sentence: string,
  { first = 5, last = 5 } = {},
): Promise<SummaryReportInput> {
  const plan = filledPlan(lang, { municipality: await longestName(lang) });
  const text = upTo(LONGEST, sentence);
  const actions = Array.from({ length: first }, (): PlanAction => {
    const [some] = plan.actions;
    if (!some) throw new Error('The plan has actions');
    return {
      ...some,
      first: true,
      title: text,
      role: text,
      sectors: [text, text],
      start: '2026-11',
      due: '2027-11',
    };
  });
  const lastActions = Array.from(
    { length: last },
    (_, index): PlanLastAction => ({
      title: text,
      sectors: [text],
      role: text,
      due: '2026-05',
      status: index % 2 === 0 ? 'done' : 'dropped',
      reason: upTo(4_000, sentence),
    }),
  );
  const decision = { body: text, date: '2026-11-23', section: upTo(LONGEST, '123') };
  return {
    plan: { ...plan, actions, lastActions },
    decisions: { committee: decision, board: decision, council: decision },
  };
}
