import type { ChecklistItem } from '../checklist/checklist.ts';
import type { StepLevel } from '../checklist/checklist-texts.ts';
import type { Gap } from './findings.ts';
import type { ModelCatalogue, PracticeModel } from './model.ts';
import { ageReach, fitOf, type ModelFit } from './model-fit.ts';
import { compareRanks, easeRank, isRecommendable, type RecommendContext } from './models-for-item.ts';
import { type FitReason, limitsOf, type ModelLimit, reasonsOf } from './reasons.ts';

/** A gap is covered in whole 120ths of it, so that sums stay exact. */
export const WHOLE_GAP = 120;

/** What a candidate does for one gap, and why. `part` is in 120ths of the gap. */
export interface Cover {
  readonly itemId: string;
  readonly part: number;
  readonly reasons: readonly FitReason[];
}

/** An action that could be put first: the first step of a gap, or a practice model (RE5). */
export type ActionCandidate =
  | { readonly kind: 'step'; readonly itemId: string; readonly level: StepLevel; readonly covers: readonly Cover[] }
  | {
      readonly kind: 'model';
      readonly modelId: string;
      readonly model: PracticeModel;
      readonly limits: readonly ModelLimit[];
      readonly covers: readonly Cover[];
    };

/** A gap that no model can help with: only its first step counts for it (RE5). */
export function isStructural(item: ChecklistItem): boolean {
  return item.phenomena.length === 0 && item.models.length === 0;
}

/**
 * Steps in the order of the gaps, then models: led by the municipality and light ones first, then in the order of the
 * catalogue. Where two candidates do equally much, the earlier one is chosen.
 */
export function candidatesFor(gaps: readonly Gap[], context: RecommendContext): ActionCandidate[] {
  const steps = gaps.map(
    ({ itemId, level }): ActionCandidate => ({
      kind: 'step',
      itemId,
      level,
      covers: [{ itemId, part: WHOLE_GAP, reasons: [] }],
    }),
  );
  const models = [...context.catalogue.models]
    .sort((a, b) => compareRanks(easeRank(a), easeRank(b)))
    .flatMap((model) => modelCandidate(model, gaps, context) ?? []);
  return [...steps, ...models];
}

function modelCandidate(
  model: PracticeModel,
  gaps: readonly Gap[],
  { catalogue, uses, languages }: RecommendContext,
): ActionCandidate | null {
  const use = uses.get(model.id) ?? null;
  if (!isRecommendable(model, use)) return null;
  const covers = gaps.flatMap(({ item }): Cover[] => {
    const fit = isStructural(item) ? null : fitOf(model, item, catalogue);
    const part = fit ? partCovered(fit, model, item, catalogue) : 0;
    return fit && part > 0 ? [{ itemId: item.id, part, reasons: reasonsOf(fit, item.id, use) }] : [];
  });
  if (covers.length === 0) return null;
  return { kind: 'model', modelId: model.id, model, limits: limitsOf(model, languages, use), covers };
}

/**
 * A step is made for its gap and counts whole; a model the content links to the item for three quarters. By phenomenon a
 * model counts for at most half, in proportion to the phenomena and age groups of the item it reaches, and only if one of
 * them is its main phenomenon: what a model does besides is a reason to look at it, not to put it first.
 */
function partCovered(fit: ModelFit, model: PracticeModel, item: ChecklistItem, catalogue: ModelCatalogue): number {
  if (fit.strength === 'direct') return (WHOLE_GAP * 3) / 4;
  if (fit.strength === 'secondary' || model.preventionLevel === 'indicated') return 0;
  const ages = ageReach(fit, item, catalogue);
  return Math.floor((WHOLE_GAP * fit.phenomena.length * ages.reached) / (2 * item.phenomena.length * ages.of));
}
