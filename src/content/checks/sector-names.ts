import { LANGUAGES } from '#domain/checklist/checklist.ts';
import type { Check } from '../finding.ts';
import { type Pack, textsFile } from '../pack.ts';

export const sectorNamesAgree: Check<Pack> = {
  name: 'sector-names',
  description: 'A sector has the same name in the checklist and in the catalogue of models.',
  check: (pack) =>
    LANGUAGES.flatMap((lang) => {
      const names = pack.texts[lang].checklist.sectors;
      return Object.entries(pack.texts[lang].models.sectors)
        .filter(([code, name]) => names[code] !== name)
        .map(([code, name]) => ({
          file: textsFile('models', lang),
          id: code,
          message: `The sector is «${name}» here and «${names[code] ?? 'missing'}» in the checklist.`,
          remedy: `Use the name of ${textsFile('checklist', lang)}; sector codes of the models are codes of the checklist.`,
        }));
    }),
};
