import { formatDate } from '../../formats.ts';
import type { Words } from '../../words.ts';
import type { Report } from '../blocks.ts';
import { aboutSection } from '../plan/about-section.ts';
import { actionsSection } from '../plan/actions-section.ts';
import { areasSection } from '../plan/areas-section.ts';
import { findingsSection } from '../plan/findings-section.ts';
import { lastYearSection } from '../plan/last-year-section.ts';
import { summarySection } from '../plan/summary-section.ts';
import { documentsSection } from '../sections/documents-section.ts';
import { goalsSection } from '../sections/goals-section.ts';
import { handlingSection } from '../sections/handling-section.ts';
import { indicatorsSection } from '../sections/indicators-section.ts';
import { leftOutSection } from '../sections/left-out-section.ts';
import type { FullReportInput } from './full-report-input.ts';
import { modelsSection } from './models-section.ts';
import { statementsSection } from './statements-section.ts';

/** Everything the round holds and that was chosen, as blocks: first what the plan tells, then what it rests on (RP3). */
export function fullReport(input: FullReportInput, words: Words): Report {
  const { plan } = input;
  return {
    kind: 'full',
    lang: words.lang,
    title: words.say('full.title', { year: plan.year }),
    subtitle: words.say('full.subtitle', { municipality: plan.municipality }),
    sender: plan.municipality,
    documentType: words.say('full.documentType'),
    date: formatDate(words.lang, plan.isoDate),
    isoDate: plan.isoDate,
    fileId: plan.fileId,
    exampleMark: plan.example ? words.say('exampleMark') : null,
    blocks: [
      ...summarySection(plan, words),
      ...leftOutSection(plan.leftOutAreas, words),
      ...areasSection(plan, words),
      ...actionsSection(plan, words),
      ...goalsSection(plan.goals, words),
      ...lastYearSection(plan, words),
      ...findingsSection(plan, words),
      ...statementsSection(input, words),
      ...modelsSection(input.models, words),
      ...indicatorsSection(plan.indicators, words),
      ...documentsSection(input.documents, words),
      ...handlingSection(plan.handling, words),
      ...aboutSection(plan, words, 'full.made'),
    ],
  };
}
