import type { RoundHeader } from '#domain/round/round.ts';

const LONGEST = 100;
/** Windows keeps these names to itself, with any extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** `mielikunta-keuruu-2026.json`: sorts by municipality and year, and can be stored and mailed anywhere. */
export function roundFileName({ municipality, year }: Pick<RoundHeader, 'municipality' | 'year'>): string {
  return safeFileName(['mielikunta', municipality.names.fi, String(year)], 'json');
}

/**
 * Joins parts to a file name of small letters, digits and hyphens, at most 100 characters long. Accents are dropped, as some
 * mail and zip programs still spoil them; of parts that are too long the ends are cut, so that each is recognised.
 */
export function safeFileName(parts: readonly string[], extension: string): string {
  const words = parts.map(plainLetters).filter((part) => part !== '');
  const room = LONGEST - extension.length - 1;
  while (words.join('-').length > room) {
    const longest = words.reduce((at, word, i) => (word.length > (words[at]?.length ?? 0) ? i : at), 0);
    words[longest] = (words[longest] ?? '').slice(0, -1).replace(/-$/, '');
  }
  const name = words.join('-') || 'mielikunta';
  return `${RESERVED.test(name) ? `${name}-1` : name}.${extension}`;
}

function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
