import { LANGUAGES } from '#domain/checklist/checklist.ts';
import type { Check, Fault } from '../finding.ts';
import { type Pack, textsFile } from '../pack.ts';
import { stringsIn } from './text-walk.ts';

export const variantsChangeTexts: Check<Pack> = {
  name: 'variants',
  description: 'A variant for Helsinki or Åland changes fields that the item has, and says something else in them.',
  check: (pack) =>
    LANGUAGES.flatMap((lang) =>
      Object.entries(pack.texts[lang].checklist.items).flatMap(([id, { variants, ...base }]) =>
        Object.entries(variants ?? {}).flatMap(([place, variant]) =>
          variantFaults(textsFile('checklist', lang), id, place, base, variant ?? {}),
        ),
      ),
    ),
};

function variantFaults(file: string, id: string, place: string, base: object, variant: object): Fault[] {
  const texts = new Map(stringsIn(base));
  const changed = [...stringsIn(variant)];
  const faults: Fault[] = [];
  if (changed.length === 0) {
    const message = `The variant for ${place} holds nothing.`;
    faults.push({ file, id, message, remedy: 'Take it out: without it the texts of the mainland are shown.' });
  }
  for (const [path, text] of changed) {
    // `evidence` is replaced as a whole and may be longer than the list it replaces.
    const field = path.startsWith('evidence/') ? 'evidence' : path;
    const known = field === 'evidence' ? 'evidence' in base : texts.has(path);
    if (!known) {
      const message = `The variant for ${place} changes ${field}, which the item does not have.`;
      faults.push({
        file,
        id,
        message,
        remedy: 'Write the field for the mainland too, or take it out of the variant.',
      });
    } else if (field !== 'evidence' && texts.get(path) === text) {
      const message = `The variant for ${place} repeats ${field} unchanged.`;
      faults.push({ file, id, message, remedy: 'Give the changed fields only.' });
    }
  }
  return faults;
}
