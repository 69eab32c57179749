import type { SharedUse } from '../sharing/sharing-schema.ts';
import type { RegionRow } from './gather-region.ts';

/** A practice model over the region: ids of the rounds that use, plan and want it (RG3). */
export interface RegionModel {
  readonly model: string;
  readonly inUse: readonly string[];
  readonly planned: readonly string[];
  readonly wanted: readonly string[];
}

const FIELD = { 'in-use': 'inUse', planned: 'planned', wanted: 'wanted' } as const satisfies Record<SharedUse, string>;

/** Most wanted first, then most planned, then most used; each model that somebody has named. */
export function regionModels(rows: readonly RegionRow[]): RegionModel[] {
  const models = new Map<string, { inUse: string[]; planned: string[]; wanted: string[] }>();
  for (const { member } of rows) {
    for (const { model, use } of member.models) {
      const found = models.get(model) ?? { inUse: [], planned: [], wanted: [] };
      found[FIELD[use]].push(member.round);
      models.set(model, found);
    }
  }
  return [...models]
    .map(([model, uses]) => ({ model, ...uses }))
    .sort(
      (a, b) =>
        b.wanted.length - a.wanted.length ||
        b.planned.length - a.planned.length ||
        b.inUse.length - a.inUse.length ||
        (a.model < b.model ? -1 : 1),
    );
}

/** Models that at least two municipalities want or plan, and one wants: worth one training together (RG3). */
export function jointTrainings(models: readonly RegionModel[]): RegionModel[] {
  return models.filter(({ planned, wanted }) => wanted.length > 0 && wanted.length + planned.length >= 2);
}
