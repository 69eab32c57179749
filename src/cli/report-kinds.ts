import { loadChecklist, loadChecklistTexts } from '#content/checklist-loader.ts';
import { loadEditions } from '#content/editions-loader.ts';
import { loadModelTexts } from '#content/models-loader.ts';
import { loadTerms } from '#content/terms-loader.ts';
import type { Language, Place } from '#domain/checklist/checklist.ts';
import { meetingsOf } from '#domain/group/read-meetings.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Round } from '#domain/round/round.ts';
import { bilingualReport } from '#reports/model/bilingual.ts';
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
import type { Call, Refusal } from './command.ts';
import { reportWords } from './report-words.ts';

export const KINDS = ['plan', 'summary', 'full', 'comparison', 'minutes', 'blank', 'prefilled'] as const;
export type ReportKind = (typeof KINDS)[number];

/** What a report is made of; `round` may be missing for a blank form only. */
export interface ReportSources {
  readonly kind: ReportKind;
  readonly round: Round | null;
  /** Rounds of other years, for the comparison. */
  readonly others: readonly Round[];
  readonly call: Call;
  readonly isoDate: string;
}

/** A report in one language, or Finnish first and then Swedish (RP4). */
export async function makeReport(sources: ReportSources, lang: Language | 'fi+sv'): Promise<Result<Report, Refusal>> {
  if (lang !== 'fi+sv') return inLanguage(sources, lang);
  const finnish = await inLanguage(sources, 'fi');
  if (!finnish.ok) return finnish;
  const swedish = await inLanguage(sources, 'sv');
  return swedish.ok ? ok(bilingualReport(finnish.value, swedish.value)) : swedish;
}

async function inLanguage(sources: ReportSources, lang: Language): Promise<Result<Report, Refusal>> {
  const { kind, round, others, call, isoDate } = sources;
  const [texts, words] = await Promise.all([loadChecklistTexts(lang), reportWords(lang)]);
  const checklist = round?.checklist ?? loadChecklist();
  const leftOutAreas = leftOut(checklist.areas, call);
  if (!leftOutAreas.ok) return leftOutAreas;
  const ofForm = { texts, lang, isoDate, leftOutAreas: leftOutAreas.value };
  if (!round) {
    const place = (call.value('place') ?? 'mainland') as Place;
    return ok(formReport(checklistFormInput({ ...ofForm, checklist, place }), words));
  }
  const choice = {
    lang,
    notes: call.has('notes'),
    respondentNotes: call.has('respondent-notes'),
    names: call.has('names'),
    unanswered: true,
    leftOutAreas: leftOutAreas.value,
  };
  switch (kind) {
    case 'plan':
      return ok(
        planReport(planInput({ round, texts, modelTexts: await loadModelTexts(lang), choice, isoDate }), words),
      );
    case 'full':
      return ok(
        fullReport(
          fullInput({
            round,
            texts,
            modelTexts: await loadModelTexts(lang),
            concepts: (await loadTerms()).concepts,
            choice,
            isoDate,
          }),
          words,
        ),
      );
    case 'summary':
      return ok(
        summaryReport(summaryInput({ round, texts, modelTexts: await loadModelTexts(lang), lang, isoDate }), words),
      );
    case 'comparison': {
      const rounds = [round, ...others];
      const history = await loadEditions();
      const input = comparisonInput({ rounds, texts, words, history, choice, isoDate });
      return input ? ok(comparisonReport(input, words)) : err(NO_OTHER_YEAR);
    }
    case 'minutes': {
      const meeting = meetingOf(round, call);
      return meeting.ok
        ? ok(minutesReport(minutesInput({ round, meeting: meeting.value, texts, choice }), words))
        : meeting;
    }
    case 'blank':
      return ok(formReport(blankFormInput({ ...ofForm, round }), words));
    case 'prefilled': {
      const input = prefilledFormInput({ ...ofForm, round });
      return input ? ok(formReport(input, words)) : err(NO_ANSWERS);
    }
  }
}

const NO_OTHER_YEAR: Refusal = {
  kind: 'no-other-year',
  place: 'previous',
  message: 'There is only one year: the round brought no answers of the year before along.',
  remedy: 'Give the rounds of other years with --previous ROUND.',
};

const NO_ANSWERS: Refusal = {
  kind: 'no-answers',
  place: 'round',
  message: 'The round has no answers, and none of the year before.',
  remedy: 'Make a blank form: --kind blank.',
};

function leftOut(areas: Round['checklist']['areas'], call: Call): Result<string[], Refusal> {
  const wanted = call.values('leave-out');
  const unknown = wanted.find((one) => !areas.some(({ id, code }) => id === one || code === one));
  if (unknown !== undefined) {
    return err({
      kind: 'no-area',
      place: 'leave-out',
      message: `The checklist has no area «${unknown}».`,
      remedy: `Take of these: ${areas.map(({ id, code }) => `${code} (${id})`).join(', ')}.`,
    });
  }
  return ok(areas.filter(({ id, code }) => wanted.includes(id) || wanted.includes(code)).map(({ id }) => id));
}

function meetingOf(round: Round, call: Call) {
  const meetings = meetingsOf(round);
  const wanted = call.value('meeting');
  const meeting = wanted === undefined ? meetings.at(-1) : meetings.find(({ id }) => id === wanted);
  if (meeting) return ok(meeting);
  const ids = meetings.map(({ id, date }) => `${id} (${date})`).join(', ');
  return err({
    kind: 'no-meeting',
    place: 'meeting',
    message: wanted === undefined ? 'The round has no meeting.' : `The round has no meeting «${wanted}».`,
    remedy: meetings.length === 0 ? 'Plan a meeting in the app first.' : `Take one of these: ${ids}.`,
  });
}
