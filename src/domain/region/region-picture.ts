import type { EditionName } from '../compare/item-mapping.ts';
import type { Gathered, RegionRow } from './gather-region.ts';
import type { MiddleAndSpread } from './middle-and-spread.ts';
import { type RegionActors, regionActors } from './region-actors.ts';
import { type BaseArea, type RegionContent, regionBase } from './region-base.ts';
import { type RegionChanges, regionChanges } from './region-changes.ts';
import { commonGaps, commonUnknowns, type RegionItem, regionItems } from './region-items.ts';
import { jointTrainings, type RegionModel, regionModels } from './region-models.ts';
import { type AreaSpread, areaSpreads, type RegionScores, regionScores, totalSpread } from './region-scores.ts';
import { type RegionTerms, regionTerms } from './region-terms.ts';

/** All that is told of a region (RG2–RG5). Computed from the gathered files, stored nowhere. */
export interface RegionPicture {
  readonly rows: readonly RegionRow[];
  /** Invented answers (AN8). */
  readonly example: boolean;
  /** The years that the rows are from, oldest first. */
  readonly years: readonly number[];
  /** The edition that most have; others are read on it (RG2). */
  readonly checklist: EditionName;
  readonly areas: readonly BaseArea[];
  readonly scores: readonly RegionScores[];
  readonly spreads: readonly AreaSpread[];
  readonly total: MiddleAndSpread | null;
  /** In the order of the checklist. */
  readonly items: readonly RegionItem[];
  readonly gaps: readonly RegionItem[];
  readonly unknowns: readonly RegionItem[];
  readonly models: readonly RegionModel[];
  readonly trainings: readonly RegionModel[];
  readonly terms: RegionTerms;
  readonly actors: RegionActors;
  /** Between the newest year shown and the one before it among the files; null for one year only. */
  readonly changes: RegionChanges | null;
}

/** Null when no file could be used. */
export function regionPicture(
  { shown, members, years, example }: Pick<Gathered, 'shown' | 'members' | 'years' | 'example'>,
  content: RegionContent,
): RegionPicture | null {
  const base = regionBase(
    shown.map(({ member }) => member),
    content,
  );
  if (!base) return null;
  const scores = regionScores(shown, base);
  const items = regionItems(shown, base);
  const models = regionModels(shown);
  const shownYears = [...new Set(shown.map(({ member }) => member.year))].sort((a, b) => a - b);
  const newest = shownYears.at(-1) ?? 0;
  const before = years.filter((year) => year < newest).at(-1);
  return {
    rows: shown,
    example,
    years: shownYears,
    checklist: base.checklist,
    areas: base.areas,
    scores,
    spreads: areaSpreads(scores, base),
    total: totalSpread(scores),
    items,
    gaps: commonGaps(items),
    unknowns: commonUnknowns(items),
    models,
    trainings: jointTrainings(models),
    terms: regionTerms(shown),
    actors: regionActors(shown, base),
    changes: before === undefined ? null : regionChanges(members, before, newest, content.history),
  };
}
