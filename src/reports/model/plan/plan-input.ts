import { assess } from '#domain/assessment.ts';
import type { Language } from '#domain/checklist/checklist.ts';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import { closingLine } from '#domain/closing/closing-line.ts';
import { effectiveAnswersOf } from '#domain/group/effective-answer.ts';
import { namingOf } from '#domain/group/group-settings.ts';
import { answeringRespondents } from '#domain/group/read-respondents.ts';
import { sectorNaming } from '#domain/group/sector-naming.ts';
import { sectorHere, sectorSettingsOf } from '#domain/group/sectors.ts';
import { roundInLanguage } from '#domain/parallel/round-in-language.ts';
import type { Findings } from '#domain/recommend/findings.ts';
import type { ModelCatalogueTexts } from '#domain/recommend/model-texts.ts';
import type { Round } from '#domain/round/round.ts';
import type { ReportChoice } from '#domain/round/values.ts';
import { areaToExplain } from '#domain/scoring/explain-area.ts';
import { extremeAreas } from '#domain/scoring/extreme-areas.ts';
import { displayedScore, type Score } from '#domain/scoring/score.ts';
import type { RoundScore } from '#domain/scoring/score-round.ts';
import { formatSectors } from '../../formats.ts';
import { municipalityName } from '../municipality-name.ts';
import { goalsInput } from '../sections/goals-section.ts';
import { handlingInput } from '../sections/handling-section.ts';
import { indicatorsInput } from '../sections/indicators-section.ts';
import { type ItemWords, itemWords } from './item-words.ts';
import { lastActionRows, planActionRows } from './plan-action-rows.ts';
import { type ChosenNotes, planNotes } from './plan-notes.ts';
import type { PlanBasis, PlanClosing, PlanExplanation, PlanReportInput } from './plan-report-input.ts';

export interface PlanSources {
  readonly round: Round;
  /** Texts in the language of the report. */
  readonly texts: ChecklistTexts;
  readonly modelTexts: ModelCatalogueTexts;
  readonly choice: PlanChoice;
  /** Today, `YYYY-MM-DD`. */
  readonly isoDate: string;
}

/** What was chosen for a report in one language (RP7). */
export type PlanChoice = Omit<ReportChoice, 'lang'> & { readonly lang: Language };

/** All that the action plan of a round tells, with the same scores and findings as on screen. */
export function planInput({ round: given, texts, modelTexts, choice, isoDate }: PlanSources): PlanReportInput {
  const { lang } = choice;
  const { round } = roundInLanguage(given, lang);
  const words = itemWords(round, texts, lang);
  const { scope, areas: allAreas, answers, score, findings: allFindings, lastYear } = assess(round);
  const leftOut = new Set(choice.leftOutAreas);
  const isShown = ({ areaId }: { readonly areaId: string }) => !leftOut.has(areaId);
  const areas = allAreas.filter(({ id }) => !leftOut.has(id));
  const items = areas.flatMap((area) => area.items);
  const itemsOfOthers = new Set(
    allAreas.flatMap((area) => (leftOut.has(area.id) ? area.items.map(({ id }) => id) : [])),
  );
  const isIn = (itemId: string) => !itemsOfOthers.has(itemId);
  const scoredAreas = score.areas.filter(isShown);
  const findings = {
    strengths: allFindings.strengths.filter(isShown),
    gaps: allFindings.gaps.filter(isShown),
    unjudged: allFindings.unjudged.filter(isShown),
  };
  const allItems = allAreas.flatMap((area) => area.items);
  const codeOf = new Map(areas.map((area) => [area.id, area.code]));
  const respondents = answeringRespondents(round).length;
  const effective = effectiveAnswersOf(round);
  const basisOf = (itemId: string): PlanBasis | null => {
    const found = respondents > 0 ? effective.get(itemId) : undefined;
    return found ? { isAgreed: found.isAgreed, n: found.n } : null;
  };
  const hasNotes = choice.notes || choice.respondentNotes === true;

  return {
    municipality: municipalityName(round.header.municipality, lang),
    year: round.header.year,
    isoDate,
    fileId: `${round.header.id}/plan/${lang}/${isoDate}`,
    example: round.header.example,
    scope,
    aboutChecklist: texts.about,
    coverage: score.coverage,
    total: {
      score: shown(score.total.score),
      band: score.total.band,
      leftOut: score.total.leftOutAreas.map(({ areaId }) => words.area(areaId)),
    },
    group:
      respondents === 0
        ? null
        : { respondents, agreed: allItems.filter(({ id }) => effective.get(id)?.isAgreed).length, of: allItems.length },
    areas: scoredAreas.map((area) => ({
      code: codeOf.get(area.areaId) ?? '',
      name: words.area(area.areaId),
      score: shown(area.score),
      band: area.band,
      partial: area.status === 'partial',
      coverage: area.coverage,
      previousScore: shown(lastYear?.score.areas.find(({ areaId }) => areaId === area.areaId)?.score ?? null),
    })),
    leftOutAreas: allAreas.filter(({ id }) => leftOut.has(id)).map(({ id }) => words.area(id)),
    closing: closingOf(round),
    extremes: extremesOf({ areas: scoredAreas }, words),
    previousYear: lastYear?.year ?? null,
    ...foundItems(findings, words, basisOf),
    unknowns: findings.unjudged
      .filter(({ why }) => why === 'cannot-say')
      .map(({ itemId }) => {
        const answer = answers.get(itemId);
        const { who = '', by = '' } = answer?.kind === 'unknown' ? answer : {};
        return { ...words.name(itemId), basis: basisOf(itemId), who, by };
      }),
    notApplicable: items.flatMap(({ id }) => {
      const answer = answers.get(id);
      return answer?.kind === 'not-applicable' ? [{ ...words.name(id), reason: answer.reason }] : [];
    }),
    unanswered: choice.unanswered
      ? findings.unjudged.filter(({ why }) => why === 'unanswered').map(({ itemId }) => words.name(itemId))
      : null,
    actions: planActionRows(round, words, texts, modelTexts, isIn),
    lastActions: lastActionRows(round, texts, isIn),
    goals: goalsInput(round),
    indicators: indicatorsInput(round, words),
    handling: handlingInput(round),
    notes: hasNotes ? planNotes(round, items, words, notesChosen(round, texts, choice)) : null,
    explanation: scope === 'short' ? null : explanationOf(areaToExplain(areas, answers), codeOf, words),
  };
}

/** Which notes were chosen, and the sectors' names unless the round is without names (RP7, GR10). */
export function notesChosen(round: Round, texts: ChecklistTexts, choice: PlanChoice): ChosenNotes {
  return {
    ofGroup: choice.notes,
    ofRespondents: choice.respondentNotes === true,
    sectorNames: namingOf(round) === 'nameless' ? null : sectorNames(round, texts),
  };
}

function closingOf(round: Round): PlanClosing | null {
  const line = closingLine(round);
  return line.kind === 'never-closed' ? null : { kind: line.kind, number: line.number, date: line.date };
}

function extremesOf({ areas }: Pick<RoundScore, 'areas'>, words: ItemWords): PlanReportInput['extremes'] {
  const { strongest, weakest } = extremeAreas(areas);
  const told = (ids: readonly string[]) => {
    const score = areas.find(({ areaId }) => areaId === ids[0])?.score;
    return score ? { names: ids.map((id) => words.area(id)), score: displayedScore(score) } : null;
  };
  const [first, last] = [told(strongest), told(weakest)];
  return first && last && { strongest: first, weakest: last };
}

function shown(score: Score | null): number | null {
  return score && displayedScore(score);
}

/** «Perusopetus; Nuorisopalvelut», as the municipality calls its sectors (AN10). */
function sectorNames(round: Round, texts: ChecklistTexts): (codes: readonly string[]) => string {
  const settings = sectorSettingsOf(round);
  const nameOf = sectorNaming(round, texts);
  return (codes) => formatSectors([...new Set(codes.map((code) => sectorHere(settings, code)))].map(nameOf));
}

function foundItems(
  { strengths, gaps }: Findings,
  words: ItemWords,
  basisOf: (itemId: string) => PlanBasis | null,
): Pick<PlanReportInput, 'strengths' | 'gaps'> {
  return {
    strengths: strengths.map(({ itemId, level }) => ({
      ...words.name(itemId),
      level: words.level(level),
      basis: basisOf(itemId),
    })),
    gaps: gaps.map(({ itemId, level, target, statutory }) => ({
      ...words.name(itemId),
      level: words.level(level),
      basis: basisOf(itemId),
      target: words.level(target),
      statutory,
      firstStep: words.firstStep(itemId, level),
    })),
  };
}

function explanationOf(
  area: ReturnType<typeof areaToExplain>,
  codeOf: ReadonlyMap<string, string>,
  words: ItemWords,
): PlanExplanation | null {
  if (!area?.score) return null;
  return {
    code: codeOf.get(area.areaId) ?? '',
    name: words.area(area.areaId),
    levels: area.levels.map(({ level }) => level),
    sum: area.tally.sumOfLevels,
    highest: area.highestSum,
    score: displayedScore(area.score),
    coverage: area.coverage,
  };
}
