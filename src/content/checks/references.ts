import type { Check, Fault } from '../finding.ts';
import type { Pack } from '../pack.ts';

export const knownReferences: Check<Pack> = {
  name: 'references',
  description: 'Every sector, phenomenon, age group, model, setting, scheme, source and term that is named exists.',
  check: (pack) => [...ofItems(pack), ...ofModels(pack), ...ofGlossary(pack), ...ofTerms(pack)],
};

function ofItems({ checklist, models }: Pack): Fault[] {
  const known = codesOf(models);
  const modelIds = new Set(models.models.map((model) => model.id));
  const sectors = new Set(checklist.sectors);
  const sources = new Set(Object.keys(checklist.sources));
  return checklist.areas
    .flatMap((area) => area.items)
    .flatMap(({ id, ...item }) => [
      ...unknown('checklist.json', id, 'sector', item.sectors, sectors, 'sectors in checklist.json'),
      ...unknown('checklist.json', id, 'phenomenon', item.phenomena, known.phenomena, 'phenomena in models.json'),
      ...unknown('checklist.json', id, 'age group', item.ageGroups, known.ageGroups, 'ageGroups in models.json'),
      ...unknown('checklist.json', id, 'model', item.models, modelIds, 'models in models.json'),
      ...unknown('checklist.json', id, 'source', item.sources, sources, 'sources in checklist.json'),
    ]);
}

function ofModels({ models }: Pack): Fault[] {
  const known = codesOf(models);
  return models.models.flatMap(({ id, evidence, ...model }) => [
    ...unknown('models.json', id, 'sector', model.sectors, known.sectors, 'sectors in models.json'),
    ...unknown('models.json', id, 'phenomenon', model.phenomena, known.phenomena, 'phenomena in models.json'),
    ...unknown('models.json', id, 'age group', model.ageGroups, known.ageGroups, 'ageGroups in models.json'),
    ...unknown('models.json', id, 'setting', model.settings, known.settings, 'settings in models.json'),
    ...unknown(
      'models.json',
      id,
      'evidence scheme',
      [evidence.scheme, ...evidence.additional.map((row) => row.scheme)],
      known.schemes,
      'evidenceSchemes in models.json',
    ),
    ...unknown('models.json', id, 'prevention level', [model.preventionLevel], known.prevention, 'preventionLevels'),
    ...unknown('models.json', id, 'effort', [model.effort], known.effort, 'effort in models.json'),
    ...without(id, 'phenomenon', model.phenomena),
    ...without(id, 'age group', model.ageGroups),
    ...without(id, 'sector', model.sectors),
  ]);
}

function ofGlossary({ checklist, glossary }: Pack): Fault[] {
  const ids = new Set(glossary.entries.map((entry) => entry.id));
  const sources = new Set(Object.keys(checklist.sources));
  const used = new Set([
    ...glossary.entries.flatMap((entry) => entry.sources),
    ...checklist.areas.flatMap((area) => area.items.flatMap((item) => item.sources)),
  ]);
  return [
    ...glossary.entries.flatMap(({ id, related, sources: named }) => [
      ...unknown('glossary.json', id, 'related term', related, ids, 'entries in glossary.json'),
      ...unknown('glossary.json', id, 'source', named.filter(isKey), sources, 'sources in checklist.json'),
    ]),
    ...[...sources]
      .filter((key) => !used.has(key))
      .map((key) => ({
        file: 'checklist.json',
        id: key,
        message: `The source «${key}» is used nowhere.`,
        remedy: 'Name it at the item or glossary term that rests on it, or take it out.',
      })),
  ];
}

function ofTerms({ terms }: Pack): Fault[] {
  const ids = new Set(terms.concepts.map((concept) => concept.id));
  return terms.concepts.flatMap(({ id, subsetOf }) =>
    unknown('terms.json', id, 'concept', subsetOf, ids, 'concepts in terms.json'),
  );
}

const isKey = (source: string) => !/^[a-z]+:\/\//i.test(source);

function codesOf(models: Pack['models']) {
  return {
    phenomena: new Set(models.phenomena),
    ageGroups: new Set(models.ageGroups.map((group) => group.code)),
    sectors: new Set(models.sectors),
    settings: new Set(models.settings),
    schemes: new Set(models.evidenceSchemes.map((scheme) => scheme.code)),
    prevention: new Set(models.preventionLevels),
    effort: new Set(models.effort),
  };
}

/** A fault for each named code that is not known. */
export function unknown(
  file: string,
  id: string,
  what: string,
  named: readonly string[],
  known: ReadonlySet<string>,
  where: string,
): Fault[] {
  return named
    .filter((code) => !known.has(code))
    .map((code) => ({
      file,
      id,
      message: `The ${what} «${code}» is not known.`,
      remedy: `Correct the spelling, or add it to ${where}.`,
    }));
}

function without(id: string, what: string, named: readonly string[]): Fault[] {
  if (named.length > 0) return [];
  const remedy = `Name at least one ${what}: without it the model is never recommended.`;
  return [{ file: 'models.json', id, message: `The model has no ${what}.`, remedy }];
}
