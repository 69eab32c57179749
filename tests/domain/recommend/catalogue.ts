import { readFileSync } from 'node:fs';
import type { Checklist, Level } from '#domain/checklist/checklist.ts';
import { areasInScope } from '#domain/checklist/items-in-scope.ts';
import { findingsOf, type Gap } from '#domain/recommend/findings.ts';
import type { ModelCatalogue, PracticeModel } from '#domain/recommend/model.ts';
import type { RecommendContext } from '#domain/recommend/models-for-item.ts';
import type { ModelUse } from '#domain/round/values.ts';

export const AGE_GROUPS = ['infancy', 'primary-school', 'working-age', 'older-people', 'all'].map((code) => ({
  code,
  from: null,
  to: null,
}));

/** A model that fits nothing by itself; give what the test is about. */
export function aModel(id: string, given: Partial<PracticeModel> = {}): PracticeModel {
  return {
    id,
    provider: 'Esimerkki ry',
    ageGroups: ['all'],
    phenomena: [],
    sectors: ['leadership'],
    settings: [],
    preventionLevel: 'promotion',
    evidence: { scheme: 'practice-based', rating: null, date: null, sourceUrl: null, additional: [] },
    training: null,
    cost: null,
    materialsLanguages: ['fi', 'sv'],
    effort: 'light',
    countyLed: false,
    status: 'running',
    url: 'https://example.org/',
    urlSeen: true,
    innokylaUrl: null,
    seenIn: [],
    sourceUrls: [],
    lastChecked: null,
    ...given,
  };
}

export function contextOf(
  models: readonly PracticeModel[],
  uses: Readonly<Record<string, ModelUse['use']>> = {},
): RecommendContext {
  const phenomena = [...new Set(models.flatMap((model) => model.phenomena))];
  return {
    catalogue: { edition: 'test', phenomena, ageGroups: AGE_GROUPS, models },
    uses: usesOf(uses),
    languages: 'fi',
  };
}

export function usesOf(uses: Readonly<Record<string, ModelUse['use']>>): ReadonlyMap<string, ModelUse> {
  return new Map(
    Object.entries(uses).map(([id, use]) => [id, { use, since: '2024', sector: '', reason: 'ei sovi meille' }]),
  );
}

/** The content that is shipped. */
export const shipped = {
  checklist: read('checklist.json') as Checklist,
  catalogue: read('models.json') as ModelCatalogue,
};

export const shippedAreas = areasInScope(shipped.checklist, 'full', 'mainland');
export const shippedItems = shippedAreas.flatMap((area) => area.items);
export const shippedContext: RecommendContext = { catalogue: shipped.catalogue, uses: new Map(), languages: 'fi' };

/** Gaps of a mainland round over the shipped items, one level per item in their order. */
export function shippedGaps(levels: readonly Level[], place: 'mainland' | 'aland' = 'mainland'): readonly Gap[] {
  const answers = new Map(
    shippedItems.flatMap((item, index) => {
      const level = levels[index];
      return level === undefined ? [] : [[item.id, { kind: 'level' as const, level }] as const];
    }),
  );
  return findingsOf({ areas: shippedAreas, place, answers, targets: new Map() }).gaps;
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../checklists/hyvan-mielen-kunta/${file}`, import.meta.url), 'utf8'));
}
