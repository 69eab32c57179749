import type { Language } from '../checklist/checklist.ts';
import type { RoundHeader } from './round.ts';

/** «mielikunta-keuruu-2026.json»: letters that every file system and mail keeps. */
export function roundFileName({ municipality, year, example }: RoundHeader, language: Language = 'fi'): string {
  const name = language === 'sv' ? municipality.names.sv : municipality.names.fi;
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `mielikunta-${[plain || 'kunta', example && !/esimerkki|exempel/.test(plain) ? 'esimerkki' : '', year].filter(Boolean).join('-')}.json`;
}
