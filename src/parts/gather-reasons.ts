import { ALL_AGES } from '#domain/recommend/model-fit.ts';
import type { FitReason } from '#domain/recommend/reasons.ts';

/** The reasons of several statements, each thing once. */
export interface GatheredReasons {
  readonly directItems: readonly string[];
  /** What the model is above all about. */
  readonly mainPhenomena: readonly string[];
  /** Lesser ones, without those that are a main one for another statement. */
  readonly phenomena: readonly string[];
  readonly ageGroups: readonly string[];
  readonly sectors: readonly string[];
  readonly wish: 'wanted' | 'planned' | null;
}

export function gatherReasons(reasons: readonly FitReason[]): GatheredReasons {
  const main = new Set<string>();
  const lesser = new Set<string>();
  const items = new Set<string>();
  const ages = new Set<string>();
  const sectors = new Set<string>();
  let wish: GatheredReasons['wish'] = null;
  const add = (set: Set<string>, codes: readonly string[]) => {
    for (const code of codes) set.add(code);
  };
  for (const reason of reasons) {
    switch (reason.kind) {
      case 'direct-item':
        items.add(reason.itemId);
        break;
      case 'phenomenon':
        add(reason.main ? main : lesser, reason.phenomena);
        break;
      case 'age-group':
        add(ages, reason.ageGroups);
        break;
      case 'sector':
        add(sectors, reason.sectors);
        break;
      case 'wanted':
      case 'planned':
        wish = reason.kind;
    }
  }
  return {
    directItems: [...items],
    mainPhenomena: [...main],
    phenomena: [...lesser].filter((code) => !main.has(code)),
    // «Everybody» says it all.
    ageGroups: ages.has(ALL_AGES) ? [ALL_AGES] : [...ages],
    sectors: [...sectors],
    wish,
  };
}
