import type { Language } from '#domain/checklist/checklist.ts';
import type { ModelCatalogue, PracticeModel } from '#domain/recommend/model.ts';
import { ALL_AGES } from '#domain/recommend/model-fit.ts';
import type { ModelCatalogueTexts } from '#domain/recommend/model-texts.ts';

/** What the catalogue is narrowed to; empty: not narrowed. */
export interface ModelFilter {
  readonly phenomenon: string;
  readonly ageGroup: string;
  readonly sector: string;
  readonly query: string;
}
export type FilterName = keyof ModelFilter;
export const FILTERS: readonly FilterName[] = ['phenomenon', 'ageGroup', 'sector', 'query'];
export const NO_FILTER: ModelFilter = { phenomenon: '', ageGroup: '', sector: '', query: '' };

export interface Catalogue {
  readonly catalogue: ModelCatalogue;
  readonly texts: ModelCatalogueTexts;
  readonly language: Language;
}

/** In the order of the catalogue. A model for everybody stands in every age group. */
export function filterModels({ catalogue, texts, language }: Catalogue, filter: ModelFilter): PracticeModel[] {
  const { phenomenon, ageGroup, sector } = filter;
  const words = filter.query.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
  return catalogue.models.filter((model) => {
    if (phenomenon && !model.phenomena.includes(phenomenon)) return false;
    if (ageGroup && !model.ageGroups.includes(ageGroup) && !model.ageGroups.includes(ALL_AGES)) return false;
    if (sector && !model.sectors.includes(sector)) return false;
    const text = searchedText(model, texts).toLocaleLowerCase(language);
    return words.every((word) => text.includes(word));
  });
}

/** For each filter that is set, how many models there would be without it; most first, those that bring nothing left out. */
export function filtersToRemove(content: Catalogue, filter: ModelFilter): { name: FilterName; count: number }[] {
  return FILTERS.filter((name) => filter[name].trim() !== '')
    .map((name) => ({ name, count: filterModels(content, { ...filter, [name]: '' }).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function searchedText(model: PracticeModel, texts: ModelCatalogueTexts): string {
  const own = texts.models[model.id];
  const phenomena = model.phenomena.map((code) => texts.phenomena[code]?.name);
  return [own?.name, own?.gloss, own?.summary, own?.provider ?? model.provider, ...phenomena].filter(Boolean).join(' ');
}
