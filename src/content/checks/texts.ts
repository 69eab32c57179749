import { LANGUAGES, type Language } from '#domain/checklist/checklist.ts';
import type { Check, Fault } from '../finding.ts';
import type { Pack } from '../pack.ts';
import { type LocalisedText, localisedTexts } from './text-walk.ts';

/** A name is explained only in the languages in which it is foreign. */
const isGloss = ({ kind, path }: LocalisedText) => kind === 'models' && path.endsWith('/gloss');

/** Steps have a check of their own. */
const isStep = ({ path }: LocalisedText) => path.includes('/nextSteps/');

export const textsComplete: Check<Pack> = {
  name: 'texts',
  description: 'No text is empty, has stray white space or decomposed letters, and each exists in every language.',
  check: (pack) =>
    localisedTexts(pack).flatMap((text) => [
      ...(isStep(text) ? [] : LANGUAGES.flatMap((lang) => emptiness(text, lang))),
      ...LANGUAGES.flatMap((lang) => form(text, lang)),
      ...(isGloss(text) ? [] : missing(text)),
    ]),
};

function emptiness({ path, id, fileOf, byLanguage }: LocalisedText, lang: Language): Fault[] {
  if (byLanguage[lang]?.trim() !== '') return [];
  const remedy = 'Write it. A field that may be without a text holds null, or is left out.';
  return [{ file: fileOf(lang), id, message: `The text ${path} is empty in «${lang}».`, remedy }];
}

/** White space at the ends, doubled or other than a space; and accents written as characters of their own. */
const STRAY = /^\s|\s$|[\t\n\r]| {2}|[\u0300-\u036f]/;

function form({ path, id, fileOf, byLanguage }: LocalisedText, lang: Language): Fault[] {
  const text = byLanguage[lang];
  if (text === undefined || !STRAY.test(text)) return [];
  const remedy = 'Write it again on one line, without spaces at its ends and without double spaces or tabs.';
  return [{ file: fileOf(lang), id, message: `${path} in «${lang}» has stray white space or loose accents.`, remedy }];
}

function missing({ path, id, fileOf, byLanguage }: LocalisedText): Fault[] {
  const written = LANGUAGES.filter((lang) => byLanguage[lang] !== undefined);
  return LANGUAGES.filter((lang) => byLanguage[lang] === undefined).map((lang) => ({
    file: fileOf(lang),
    id,
    message: `${path} is missing in «${lang}», and exists in ${written.map((known) => `«${known}»`).join(' and ')}.`,
    remedy: 'Translate it, or take it out of the other languages.',
  }));
}
