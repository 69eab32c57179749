import { LANGUAGES } from '#domain/checklist/checklist.ts';
import type { Check, Fault } from '../finding.ts';
import { type Pack, type TextsKind, textsFile } from '../pack.ts';

export const textsMatchStructure: Check<Pack> = {
  name: 'text-ids',
  description: 'Every id has its texts in each language, and no text is left over from an id that is gone.',
  check: (pack) =>
    LANGUAGES.flatMap((lang) =>
      groupsOf(pack).flatMap(({ kind, group, file, ids }) => {
        const texts = pack.texts[lang][kind] as unknown as Record<string, Record<string, unknown>>;
        return compare(textsFile(kind, lang), group, file, ids, Object.keys(texts[group] ?? {}));
      }),
    ),
};

interface Group {
  readonly kind: TextsKind;
  /** The field of the texts file that holds them by id. */
  readonly group: string;
  /** Where the ids come from. */
  readonly file: string;
  readonly ids: readonly string[];
}

function groupsOf({ checklist, models, glossary }: Pack): Group[] {
  const ofChecklist = { kind: 'checklist', file: 'checklist.json' } as const;
  const ofModels = { kind: 'models', file: 'models.json' } as const;
  return [
    { ...ofChecklist, group: 'sectors', ids: checklist.sectors },
    { ...ofChecklist, group: 'areas', ids: checklist.areas.map((area) => area.id) },
    { ...ofChecklist, group: 'items', ids: checklist.areas.flatMap((area) => area.items.map((item) => item.id)) },
    { ...ofModels, group: 'phenomena', ids: models.phenomena },
    { ...ofModels, group: 'ageGroups', ids: models.ageGroups.map((age) => age.code) },
    { ...ofModels, group: 'sectors', ids: models.sectors },
    { ...ofModels, group: 'settings', ids: models.settings },
    { ...ofModels, group: 'evidenceSchemes', ids: models.evidenceSchemes.map((scheme) => scheme.code) },
    { ...ofModels, group: 'preventionLevels', ids: models.preventionLevels },
    { ...ofModels, group: 'effort', ids: models.effort },
    { ...ofModels, group: 'models', ids: models.models.map((model) => model.id) },
    { kind: 'glossary', file: 'glossary.json', group: 'entries', ids: glossary.entries.map((entry) => entry.id) },
  ];
}

function compare(
  file: string,
  group: string,
  structure: string,
  ids: readonly string[],
  written: readonly string[],
): Fault[] {
  return [
    ...ids
      .filter((id) => !written.includes(id))
      .map((id) => ({
        file,
        id,
        message: `«${id}» has no text under ${group}.`,
        remedy: `Write it in ${file}: ${group} → ${id}.`,
      })),
    ...written
      .filter((id) => !ids.includes(id))
      .map((id) => ({
        file,
        id,
        message: `The text under ${group} is left over: ${structure} has no «${id}».`,
        remedy: `Take it out, or correct the id so that it is the one in ${structure}.`,
      })),
  ];
}
