import { formatDate } from '../../formats.ts';
import type { Words } from '../../words.ts';
import type { Report } from '../blocks.ts';
import { goalsSection } from '../sections/goals-section.ts';
import { handlingSection } from '../sections/handling-section.ts';
import { indicatorsSection } from '../sections/indicators-section.ts';
import { leftOutSection } from '../sections/left-out-section.ts';
import { aboutSection } from './about-section.ts';
import { actionsSection } from './actions-section.ts';
import { areasSection } from './areas-section.ts';
import { findingsSection } from './findings-section.ts';
import { lastYearSection } from './last-year-section.ts';
import { notesSection } from './notes-section.ts';
import type { PlanReportInput } from './plan-report-input.ts';
import { summarySection } from './summary-section.ts';

/** The action plan that goes to the board, as blocks, in the language of the words. */
export function planReport(input: PlanReportInput, words: Words): Report {
  return {
    kind: 'plan',
    lang: words.lang,
    title: words.say('plan.title', { year: input.year }),
    subtitle: words.say('plan.subtitle', { municipality: input.municipality }),
    sender: input.municipality,
    documentType: words.say('plan.documentType'),
    date: formatDate(words.lang, input.isoDate),
    isoDate: input.isoDate,
    fileId: input.fileId,
    exampleMark: input.example ? words.say('exampleMark') : null,
    blocks: [
      ...summarySection(input, words),
      ...leftOutSection(input.leftOutAreas, words),
      ...areasSection(input, words),
      // What is to be done comes before the long lists it rests on: a board reads the first pages.
      ...actionsSection(input, words),
      ...goalsSection(input.goals, words),
      ...lastYearSection(input, words),
      ...findingsSection(input, words),
      ...notesSection(input, words),
      ...indicatorsSection(input.indicators, words),
      ...handlingSection(input.handling, words),
      ...aboutSection(input, words),
    ],
  };
}
