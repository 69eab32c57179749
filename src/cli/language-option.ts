import { LANGUAGES, type Language } from '#domain/checklist/checklist.ts';
import type { Call, Option } from './command.ts';

export const languageOption: Option = {
  value: 'LANG',
  help: 'Language of the words (fi unless told).',
  choices: LANGUAGES,
};

/** The chosen language; the choices have been checked by then. */
export function languageOf(call: Call): Language {
  return (call.value('lang') as Language | undefined) ?? 'fi';
}
