import type { Language } from '#domain/checklist/checklist.ts';
import type { Municipality } from '#domain/checklist/municipality.ts';
import type { RoundHeader } from '#domain/round/round.ts';

export function municipalityName({ names }: Municipality, language: Language): string {
  return language === 'sv' ? names.sv : names.fi;
}

/** «Keuruu 2026» */
export function roundName({ municipality, year }: RoundHeader, language: Language): string {
  return `${municipalityName(municipality, language)} ${year}`;
}
