import type { Language } from '#domain/checklist/checklist.ts';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import { sectorNaming } from '#domain/group/sector-naming.ts';
import { roundInLanguage } from '#domain/parallel/round-in-language.ts';
import { firstPriority } from '#domain/plan/first-priority.ts';
import { isOpen } from '#domain/plan/plan-load.ts';
import { planActions } from '#domain/plan/review-state.ts';
import type { ModelCatalogue } from '#domain/recommend/model.ts';
import type { ModelCatalogueTexts } from '#domain/recommend/model-texts.ts';
import type { Action } from '#domain/round/action.ts';
import { actionsOf } from '#domain/round/read-plan.ts';
import { placeOfRound, type Round } from '#domain/round/round.ts';
import { planInput } from '../plan/plan-input.ts';
import type { PlanReportInput } from '../plan/plan-report-input.ts';

/** Ages as an impact assessment speaks of them. */
export const AGES = ['young', 'working', 'older'] as const;
export type Age = (typeof AGES)[number];

/** All that the draft texts tell, in their language (PL6). */
export interface DraftInput {
  /** What the action plan tells: the texts say nothing else of the results. */
  readonly plan: PlanReportInput;
  /** Open actions in the order of the plan. */
  readonly actions: readonly DraftAction[];
  /** The law of the mainland applies. */
  readonly isMainland: boolean;
}

/** Of what an action's statements and models tell, and nothing that they don't. */
export interface DraftAction {
  readonly title: string;
  /** As written; may be empty. */
  readonly resources: string;
  readonly sectors: readonly string[];
  readonly first: boolean;
  /** Empty: no age group is recorded, or all are. */
  readonly ages: readonly Age[];
  readonly isAboutEquality: boolean;
  readonly isAboutPersonnel: boolean;
}

export interface DraftSources {
  readonly round: Round;
  /** Texts in the language of the draft. */
  readonly texts: ChecklistTexts;
  readonly modelTexts: ModelCatalogueTexts;
  readonly models: ModelCatalogue;
  readonly lang: Language;
  /** Today, `YYYY-MM-DD`. */
  readonly isoDate: string;
}

export function draftInput({ round: given, texts, modelTexts, models, lang, isoDate }: DraftSources): DraftInput {
  const { round } = roundInLanguage(given, lang);
  const actions = actionsOf(round);
  const first = new Set(firstPriority(actions).actions.map(({ id }) => id));
  const nameOf = sectorNaming(round, texts);
  return {
    plan: planInput({ round, texts, modelTexts, isoDate, choice: { lang, notes: false, unanswered: false } }),
    isMainland: placeOfRound(round) !== 'aland',
    actions: planActions(actions)
      .filter(isOpen)
      .map((action) => ({
        title: action.title,
        resources: action.resources,
        sectors: action.sectors.map(nameOf),
        first: first.has(action.id),
        ...reachOf(action, round, models),
      })),
  };
}

/** Young adults of the checklist are of working age here: children and young people are those who may be in school. */
const AGE_OF: Readonly<Record<string, Age>> = {
  infancy: 'young',
  'early-childhood': 'young',
  'primary-school': 'young',
  'lower-secondary': 'young',
  'upper-secondary': 'young',
  'young-adults': 'working',
  'working-age': 'working',
  'older-people': 'older',
};
const EQUALITY = ['participation', 'migrant-inclusion', 'economic-hardship'];
const PERSONNEL = { sector: 'hr', phenomenon: 'staff-competence' };

function reachOf(action: Action, round: Round, { models }: ModelCatalogue) {
  const items = round.checklist.areas.flatMap((area) => area.items).filter(({ id }) => action.items.includes(id));
  const sources = [...items, ...models.filter(({ id }) => action.models.includes(id))];
  const phenomena = sources.flatMap((source) => source.phenomena);
  const isForStaff = phenomena.includes(PERSONNEL.phenomenon);
  // A model that trains staff names the ages of those it trains, not of the residents whom it is to help.
  const groups = (isForStaff ? items : sources).flatMap(({ ageGroups }) => ageGroups);
  const found = AGES.filter((age) => groups.some((group) => AGE_OF[group] === age));
  const isForAll = groups.includes('all') || found.length === AGES.length;
  return {
    ages: isForAll ? [] : found,
    isAboutEquality: EQUALITY.some((one) => phenomena.includes(one)),
    isAboutPersonnel: isForStaff || action.sectors.includes(PERSONNEL.sector),
  };
}
