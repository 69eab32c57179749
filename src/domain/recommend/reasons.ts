import type { Language } from '../checklist/checklist.ts';
import type { Municipality } from '../checklist/municipality.ts';
import type { ModelUse } from '../round/values.ts';
import type { PracticeModel } from './model.ts';
import type { ModelFit } from './model-fit.ts';

/** Why a model is recommended for an item (RE3). The words are the caller's. */
export type FitReason =
  | { readonly kind: 'direct-item'; readonly itemId: string }
  /** `main`: the model is above all about one of them. */
  | {
      readonly kind: 'phenomenon';
      readonly itemId: string;
      readonly phenomena: readonly string[];
      readonly main: boolean;
    }
  | { readonly kind: 'age-group'; readonly ageGroups: readonly string[] }
  | { readonly kind: 'sector'; readonly sectors: readonly string[] }
  /** The municipality has said so itself. */
  | { readonly kind: 'wanted' }
  | { readonly kind: 'planned' };

/** What to know before choosing a model (RE3). */
export type ModelLimit =
  /** No materials in these languages of the municipality. */
  | { readonly kind: 'language'; readonly missing: readonly Language[] }
  | { readonly kind: 'county-led' }
  /** Meant for people who already have symptoms or a grave situation. */
  | { readonly kind: 'for-those-with-symptoms' }
  | { readonly kind: 'status-unknown' }
  | { readonly kind: 'status-ended' }
  | { readonly kind: 'no-address' }
  /** The municipality has used it and stopped. */
  | { readonly kind: 'ended-here'; readonly since: string };

export function reasonsOf(fit: ModelFit, itemId: string, use: ModelUse | null): FitReason[] {
  const reasons: FitReason[] = [];
  if (fit.strength === 'direct') reasons.push({ kind: 'direct-item', itemId });
  if (fit.phenomena.length > 0) {
    reasons.push({ kind: 'phenomenon', itemId, phenomena: fit.phenomena, main: fit.strength === 'main' });
  }
  if (fit.ageGroups.length > 0) reasons.push({ kind: 'age-group', ageGroups: fit.ageGroups });
  if (fit.sectors.length > 0) reasons.push({ kind: 'sector', sectors: fit.sectors });
  if (use?.use === 'wanted' || use?.use === 'planned') reasons.push({ kind: use.use });
  return reasons;
}

export function limitsOf(
  model: PracticeModel,
  languages: Municipality['languages'],
  use: ModelUse | null,
): ModelLimit[] {
  const limits: ModelLimit[] = [];
  const missing = languagesOf(languages).filter((language) => !model.materialsLanguages.includes(language));
  if (missing.length > 0) limits.push({ kind: 'language', missing });
  if (model.countyLed) limits.push({ kind: 'county-led' });
  if (model.preventionLevel === 'indicated') limits.push({ kind: 'for-those-with-symptoms' });
  if (model.status === 'unknown') limits.push({ kind: 'status-unknown' });
  if (model.status === 'ended') limits.push({ kind: 'status-ended' });
  if (model.url === null && model.innokylaUrl === null) limits.push({ kind: 'no-address' });
  if (use?.use === 'ended') limits.push({ kind: 'ended-here', since: use.since });
  return limits;
}

function languagesOf(languages: Municipality['languages']): Language[] {
  return languages.split('-') as Language[];
}
