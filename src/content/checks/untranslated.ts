import type { Language } from '#domain/checklist/checklist.ts';
import type { Check } from '../finding.ts';
import type { Pack } from '../pack.ts';
import { type LocalisedText, localisedTexts } from './text-walk.ts';

const PAIRS: readonly (readonly [Language, Language])[] = [
  ['fi', 'sv'],
  ['fi', 'en'],
  ['sv', 'en'],
];

export const translated: Check<Pack> = {
  name: 'untranslated',
  description: 'No text is the same in two languages, proper names and figures apart.',
  check: (pack) =>
    localisedTexts(pack)
      .filter((text) => !mayBeEqual(text))
      .flatMap(({ path, id, fileOf, byLanguage }) =>
        PAIRS.filter(([a, b]) => byLanguage[a] && byLanguage[a] === byLanguage[b]).map(([a, b]) => ({
          file: fileOf(b),
          id,
          message: `${path} reads the same in «${a}» and «${b}».`,
          remedy: `Translate it into «${b}» (or «${a}», whichever was left).`,
        })),
      ),
};

/** Names of models, providers and evidence schemes are proper names; a figure needs no translation. */
function mayBeEqual({ kind, path, byLanguage }: LocalisedText): boolean {
  if (kind === 'models' && /^(models|evidenceSchemes)\/[^/]+\/(name|provider)$/.test(path)) return true;
  return !/\p{L}/u.test(byLanguage.fi ?? '');
}
