import { loadChecklist, loadChecklistTexts } from '#content/checklist-loader.ts';
import { loadEditions } from '#content/editions-loader.ts';
import { loadModelTexts } from '#content/models-loader.ts';
import { loadTerms } from '#content/terms-loader.ts';
import type { Language, Place } from '#domain/checklist/checklist.ts';
import { meetingsOf } from '#domain/group/read-meetings.ts';
import type { Round } from '#domain/round/round.ts';
import type { ReportChoice } from '#domain/round/values.ts';
import type { Report } from '#reports/model/blocks.ts';
import { comparisonInput } from '#reports/model/comparison/comparison-input.ts';
import { comparisonReport } from '#reports/model/comparison/comparison-report.ts';
import { blankFormInput, checklistFormInput, prefilledFormInput } from '#reports/model/forms/form-input.ts';
import { formReport } from '#reports/model/forms/form-report.ts';
import { fullInput } from '#reports/model/full/full-input.ts';
import { fullReport } from '#reports/model/full/full-report.ts';
import { minutesInput } from '#reports/model/minutes/minutes-input.ts';
import { minutesReport } from '#reports/model/minutes/minutes-report.ts';
import { planInput } from '#reports/model/plan/plan-input.ts';
import { planReport } from '#reports/model/plan/plan-report.ts';
import { summaryInput } from '#reports/model/summary/summary-input.ts';
import { summaryReport } from '#reports/model/summary/summary-report.ts';
import { createWords, type Dictionary } from '#reports/words.ts';
import { exampleMeetingRound } from './example-meeting.ts';

// Not read from the disk: tests of screens have none.
const dictionaries = import.meta.glob<Dictionary>('../../../locales/*/report.json', { eager: true, import: 'default' });

function wordsIn(lang: Language) {
  return createWords(lang, dictionaries[`../../../locales/${lang}/report.json`] ?? {});
}

export const REPORT_KINDS = ['plan', 'summary', 'full', 'comparison', 'minutes', 'blank', 'prefilled'] as const;
export type Kind = (typeof REPORT_KINDS)[number];
export const DAY = '2026-11-21';

interface Wanted {
  readonly lang?: Language;
  /** Rounds of other years, for the comparison. */
  readonly others?: readonly Round[];
  readonly choice?: Partial<ReportChoice>;
  readonly day?: string;
}

/** One kind of report of a round, with notes unless told; the minutes are of the example's meeting where the round has none. */
export async function reportOfKind(kind: Kind, round: Round, wanted: Wanted = {}): Promise<Report> {
  const { lang = 'fi', others = [], day: isoDate = DAY } = wanted;
  const texts = await loadChecklistTexts(lang);
  const modelTexts = await loadModelTexts(lang);
  const words = wordsIn(lang);
  const choice = { notes: true, respondentNotes: true, names: true, unanswered: true, ...wanted.choice, lang };
  const { concepts } = await loadTerms();
  const sources = { round, texts, modelTexts, concepts, choice, isoDate };
  const form = { round, texts, lang, isoDate, leftOutAreas: choice.leftOutAreas };
  switch (kind) {
    case 'plan':
      return planReport(planInput(sources), words);
    case 'full':
      return fullReport(fullInput(sources), words);
    case 'summary':
      return summaryReport(summaryInput({ round, texts, modelTexts, lang, isoDate }), words);
    case 'comparison': {
      const history = await loadEditions();
      const input = comparisonInput({ rounds: [round, ...others], texts, words, history, choice, isoDate });
      if (!input) throw new Error('There are no two years');
      return comparisonReport(input, words);
    }
    case 'minutes': {
      const met = meetingsOf(round).length > 0 ? round : exampleMeetingRound();
      const [meeting] = meetingsOf(met);
      if (!meeting) throw new Error('The round has no meeting');
      return minutesReport(minutesInput({ round: met, meeting, texts, choice }), words);
    }
    case 'blank':
      return formReport(blankFormInput(form), words);
    case 'prefilled': {
      const input = prefilledFormInput(form);
      if (!input) throw new Error('The round has no answers');
      return formReport(input, words);
    }
  }
}

/** The blank form that needs no round (AN4). */
export async function formOfChecklist(place: Place, lang: Language = 'fi'): Promise<Report> {
  const texts = await loadChecklistTexts(lang);
  return formReport(
    checklistFormInput({ checklist: loadChecklist(), place, texts, lang, isoDate: DAY }),
    wordsIn(lang),
  );
}
