import type { ModelUse } from '../round/values.ts';
import type { ModelCatalogue } from './model.ts';
import { ALL_AGES } from './model-fit.ts';

/** `none-in-use`: the catalogue offers something, the municipality uses none of it. `none-offered`: the catalogue is empty here. */
export type CellState = 'in-use' | 'none-in-use' | 'none-offered';

export interface MatrixCell {
  readonly ageGroup: string;
  readonly phenomenon: string;
  readonly state: CellState;
  /** In the order of the catalogue; a model for all ages stands in every age group. */
  readonly models: readonly string[];
  readonly inUse: readonly string[];
}

export interface CatalogueMatrix {
  /** Rows, without «all». */
  readonly ageGroups: readonly string[];
  /** Columns. */
  readonly phenomena: readonly string[];
  /** Row by row. */
  readonly rows: readonly (readonly MatrixCell[])[];
  /** Cells where the municipality uses nothing although the catalogue has something: where to look (RE7). */
  readonly blindSpots: readonly MatrixCell[];
}

/** Age group × phenomenon with the municipality's blind spots (RE7). */
export function catalogueMatrix(catalogue: ModelCatalogue, uses: ReadonlyMap<string, ModelUse>): CatalogueMatrix {
  const ageGroups = catalogue.ageGroups.map((group) => group.code).filter((code) => code !== ALL_AGES);
  const cell = (ageGroup: string, phenomenon: string): MatrixCell => {
    const models = catalogue.models
      .filter((model) => model.phenomena.includes(phenomenon))
      .filter((model) => model.ageGroups.includes(ageGroup) || model.ageGroups.includes(ALL_AGES))
      .map((model) => model.id);
    const inUse = models.filter((id) => uses.get(id)?.use === 'in-use');
    const state = inUse.length > 0 ? 'in-use' : models.length > 0 ? 'none-in-use' : 'none-offered';
    return { ageGroup, phenomenon, state, models, inUse };
  };
  const rows = ageGroups.map((ageGroup) => catalogue.phenomena.map((phenomenon) => cell(ageGroup, phenomenon)));
  const blindSpots = rows.flat().filter(({ state }) => state === 'none-in-use');
  return { ageGroups, phenomena: catalogue.phenomena, rows, blindSpots };
}
