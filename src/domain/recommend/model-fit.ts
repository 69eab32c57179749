import type { ChecklistItem } from '../checklist/checklist.ts';
import type { AgeGroup, ModelCatalogue, PracticeModel } from './model.ts';

/**
 * How a model fits an item (RE2): the content links them; or the model is mainly about a phenomenon of the item; or that
 * phenomenon is one of its lesser ones.
 */
export type FitStrength = 'direct' | 'main' | 'secondary';

export interface ModelFit {
  readonly strength: FitStrength;
  /** Phenomena of the item that the model is about, in the model's order. */
  readonly phenomena: readonly string[];
  /** Age groups of the item that the model is for, in the catalogue's order. `all` alone: everybody. */
  readonly ageGroups: readonly string[];
  /** Sectors of the item that carry out the model. */
  readonly sectors: readonly string[];
}

export const ALL_AGES = 'all';

/**
 * Null when the model does not fit. Besides phenomenon and age group a sector in common is asked for: without one, nobody
 * who answers for the item could carry the model out, and the fits were far-fetched (support for farmers offered for the
 * wellbeing of the municipality's own staff).
 */
export function fitOf(model: PracticeModel, item: ChecklistItem, catalogue: ModelCatalogue): ModelFit | null {
  const phenomena = model.phenomena.filter((code) => item.phenomena.includes(code));
  const ageGroups = sharedAgeGroups(model, item, catalogue.ageGroups);
  const sectors = model.sectors.filter((code) => item.sectors.includes(code));
  if (item.models.includes(model.id)) return { strength: 'direct', phenomena, ageGroups, sectors };
  const main = model.phenomena[0];
  if (main === undefined || phenomena.length === 0 || ageGroups.length === 0 || sectors.length === 0) return null;
  return { strength: item.phenomena.includes(main) ? 'main' : 'secondary', phenomena, ageGroups, sectors };
}

/** How many age groups of the item the model reaches, and how many there are. */
export function ageReach(
  fit: ModelFit,
  item: ChecklistItem,
  catalogue: ModelCatalogue,
): { reached: number; of: number } {
  const of = item.ageGroups.length || catalogue.ageGroups.filter((group) => group.code !== ALL_AGES).length;
  return { reached: fit.ageGroups.includes(ALL_AGES) ? of : fit.ageGroups.length, of };
}

function sharedAgeGroups(model: PracticeModel, item: ChecklistItem, ageGroups: readonly AgeGroup[]): string[] {
  if (model.ageGroups.includes(ALL_AGES)) return item.ageGroups.length === 0 ? [ALL_AGES] : [...item.ageGroups];
  return ageGroups
    .map((group) => group.code)
    .filter((code) => model.ageGroups.includes(code) && (item.ageGroups.length === 0 || item.ageGroups.includes(code)));
}
