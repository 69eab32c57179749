import type { ChecklistItem } from '../checklist/checklist.ts';
import type { Municipality } from '../checklist/municipality.ts';
import type { ModelUse } from '../round/values.ts';
import type { ModelCatalogue, PracticeModel } from './model.ts';
import { ageReach, type FitStrength, fitOf, type ModelFit } from './model-fit.ts';
import { type FitReason, limitsOf, type ModelLimit, reasonsOf } from './reasons.ts';

export interface FittingModel {
  readonly model: PracticeModel;
  readonly fit: ModelFit;
  readonly reasons: readonly FitReason[];
  readonly limits: readonly ModelLimit[];
  /** What the municipality has said of it, or null. */
  readonly use: ModelUse | null;
}

/** What recommending needs to know beside the gap. */
export interface RecommendContext {
  readonly catalogue: ModelCatalogue;
  readonly uses: ReadonlyMap<string, ModelUse>;
  readonly languages: Municipality['languages'];
}

export const MODELS_PER_ITEM = 3;

/**
 * The models to offer for an item, at most three, best first (RE2, RE3). What is already in use or dismissed is left out,
 * and what has ended according to the catalogue (RE4). Evidence takes no part in the order (RE6).
 */
export function modelsForItem(item: ChecklistItem, context: RecommendContext, most = MODELS_PER_ITEM): FittingModel[] {
  return fittingModels(item, context)
    .filter(({ model, use }) => isRecommendable(model, use))
    .slice(0, most);
}

/** Models that the municipality already uses and that fit the item: the work can lean on them. */
export function modelsInUseForItem(item: ChecklistItem, context: RecommendContext): FittingModel[] {
  return fittingModels(item, context).filter(({ use }) => use?.use === 'in-use');
}

export function isRecommendable(model: PracticeModel, use: ModelUse | null): boolean {
  return use?.use !== 'in-use' && use?.use !== 'dismissed' && model.status !== 'ended';
}

/**
 * Every model that fits, best first: direct links, then by main phenomenon, then by a lesser one; within these by shared
 * phenomena, not only for those with symptoms, age groups reached, shared sectors, led by the municipality, light effort;
 * last by the order of the catalogue.
 */
export function fittingModels(item: ChecklistItem, { catalogue, uses, languages }: RecommendContext): FittingModel[] {
  const fitting = catalogue.models.flatMap((model): FittingModel[] => {
    const fit = fitOf(model, item, catalogue);
    if (!fit) return [];
    const use = uses.get(model.id) ?? null;
    return [{ model, fit, use, reasons: reasonsOf(fit, item.id, use), limits: limitsOf(model, languages, use) }];
  });
  const rank = ({ model, fit }: FittingModel): number[] => [
    STRENGTH_RANK[fit.strength],
    -fit.phenomena.length,
    model.preventionLevel === 'indicated' ? 1 : 0,
    -ageReach(fit, item, catalogue).reached,
    -fit.sectors.length,
    ...easeRank(model),
  ];
  return fitting.sort((a, b) => compareRanks(rank(a), rank(b)));
}

const STRENGTH_RANK: Readonly<Record<FitStrength, number>> = { direct: 0, main: 1, secondary: 2 };
const EFFORT_RANK: Readonly<Record<PracticeModel['effort'], number>> = { light: 0, medium: 1, heavy: 2 };

/** What a municipality can begin by itself and with little comes first. */
export function easeRank(model: PracticeModel): number[] {
  return [model.countyLed ? 1 : 0, EFFORT_RANK[model.effort]];
}

export function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
