import type { Checklist, Language } from '#domain/checklist/checklist.ts';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import type { ModelCatalogueTexts } from '#domain/recommend/model-texts.ts';
import type { RegionRow } from '#domain/region/gather-region.ts';
import type { Terms } from '#domain/terms/named-concept.ts';
import type { Words } from '../../words.ts';

export interface NamingSources {
  readonly rows: readonly RegionRow[];
  /** The edition at hand, for codes; what it lacks goes by its id. */
  readonly checklist: Checklist;
  readonly texts: ChecklistTexts;
  readonly modelTexts: ModelCatalogueTexts;
  /** Names in Finnish: a model that goes by that one in another language too is told to be in Finnish (RP4). */
  readonly finnishModels: ModelCatalogueTexts;
  readonly terms: Terms;
  /** Those of the language that everything is named in. */
  readonly words: Words;
}

/** What everything in a regional picture is called in one language. */
export interface RegionNaming {
  readonly lang: Language;
  /** The municipality of a round. */
  row(round: string): string;
  isNamed(round: string): boolean;
  area(id: string): string;
  areaCode(id: string): string;
  item(id: string): { readonly code: string; readonly statement: string };
  model(id: string): string;
  /** What a name in another language means, and whether the name is in Finnish, though everything else isn’t. */
  modelGloss(id: string): { readonly gloss: string | null; readonly isFinnish: boolean };
  sector(code: string): string;
  concept(id: string): string;
  /** By its title; one that isn’t at hand by its id. */
  checklist(id: string): string;
  /** Words that people wrote, in the language's own order: «2» before «10». */
  inOrder(texts: readonly string[]): string[];
  /** Rows by name in the language's own order, those without one last. */
  sorted<Row>(rows: readonly Row[], roundOf: (row: Row) => string): Row[];
}

export function regionNaming(sources: NamingSources): RegionNaming {
  const { rows, checklist, texts, modelTexts, finnishModels, terms, words } = sources;
  const { lang } = words;
  const concepts = new Map(terms.concepts.map(({ id, names }) => [id, names[lang]]));
  const rowOf = new Map(rows.map((row) => [row.member.round, row]));
  const codes = new Map(checklist.areas.flatMap((area) => [area, ...area.items]).map(({ id, code }) => [id, code]));
  const collator = new Intl.Collator(lang === 'en' ? 'fi' : lang, { numeric: true });
  const name = (round: string) => {
    const { member, number } = rowOf.get(round) ?? {};
    return (
      member?.municipality?.names[lang === 'sv' ? 'sv' : 'fi'] ??
      (number ? words.say('region.unnamed', { number }) : '')
    );
  };
  const number = (round: string) => rowOf.get(round)?.number ?? 0;
  return {
    lang,
    row: name,
    isNamed: (round) => rowOf.get(round)?.number === null,
    area: (id) => [codes.get(id), texts.areas[id]?.name ?? id].filter(Boolean).join(' '),
    areaCode: (id) => codes.get(id) ?? id,
    item: (id) => ({ code: codes.get(id) ?? '', statement: texts.items[id]?.statement ?? id }),
    model: (id) => modelTexts.models[id]?.name ?? id,
    modelGloss: (id) => {
      const { name, gloss = null } = modelTexts.models[id] ?? {};
      // Without a gloss the name is of no language: «Icehearts».
      return { gloss, isFinnish: lang !== 'fi' && gloss !== null && name === finnishModels.models[id]?.name };
    },
    sector: (code) => texts.sectors[code] ?? code,
    checklist: (id) => (id === checklist.id ? texts.title : id),
    inOrder: (given) => [...given].sort(collator.compare),
    concept: (id) => concepts.get(id) ?? id,
    sorted: (given, roundOf) =>
      [...given].sort((a, b) => {
        const [one, other] = [roundOf(a), roundOf(b)];
        return number(one) - number(other) || collator.compare(name(one), name(other));
      }),
  };
}
