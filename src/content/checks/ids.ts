import type { Check, Fault } from '../finding.ts';
import type { Pack } from '../pack.ts';

/** Form is the schema's matter; here: no id stands twice. */
export const uniqueIds: Check<Pack> = {
  name: 'ids',
  description: 'Ids and codes are unique within their kind.',
  check: ({ checklist, models, glossary, terms, editions, example }) => [
    ...repeated(
      'checklist.json',
      'area id',
      checklist.areas.map((area) => area.id),
    ),
    ...repeated(
      'checklist.json',
      'item id',
      checklist.areas.flatMap((area) => area.items.map((item) => item.id)),
    ),
    ...repeated('checklist.json', 'sector', checklist.sectors),
    ...repeated(
      'models.json',
      'model id',
      models.models.map((model) => model.id),
    ),
    ...repeated('models.json', 'phenomenon', models.phenomena),
    ...repeated(
      'models.json',
      'age group',
      models.ageGroups.map((group) => group.code),
    ),
    ...repeated('models.json', 'sector', models.sectors),
    ...repeated('models.json', 'setting', models.settings),
    ...repeated(
      'models.json',
      'evidence scheme',
      models.evidenceSchemes.map((scheme) => scheme.code),
    ),
    ...repeated('models.json', 'prevention level', models.preventionLevels),
    ...repeated('models.json', 'effort', models.effort),
    ...repeated(
      'glossary.json',
      'glossary id',
      glossary.entries.map((entry) => entry.id),
    ),
    ...repeated(
      'terms.json',
      'concept id',
      terms.concepts.map((concept) => concept.id),
    ),
    ...repeated(
      'terms.json',
      'concept code',
      terms.concepts.map((concept) => concept.code),
    ),
    ...repeated(
      'editions.json',
      'edition',
      editions.editions.map((edition) => edition.edition),
    ),
    ...repeated(
      'example.json',
      'action id',
      example.rounds.flatMap((round) => round.actions.map((row) => row.id)),
    ),
    ...repeated(
      'example.json',
      'evidence id',
      example.rounds.flatMap((round) => round.evidence.map((row) => row.id)),
    ),
  ],
};

export function repeated(file: string, what: string, ids: readonly string[]): Fault[] {
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...twice].map((id) => ({
    file,
    id,
    message: `The ${what} «${id}» stands more than once.`,
    remedy: 'Give one of them another id, or take one out. Ids that have been published never change meaning.',
  }));
}
