import type { Language } from '#domain/checklist/checklist.ts';
import type { Municipality } from '#domain/checklist/municipality.ts';

/** In English, the name in the municipality's first language. */
export function municipalityName({ names, languages }: Municipality, lang: Language): string {
  if (lang !== 'en') return names[lang];
  return languages.startsWith('sv') ? names.sv : names.fi;
}
