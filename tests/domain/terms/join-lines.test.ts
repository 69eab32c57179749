import { describe, expect, it } from 'vitest';
import { withoutAddresses } from '#domain/terms/web-addresses.ts';
import { normaliseText } from './normalise-text.ts';

describe('[TS2] the text of a document before it is searched', () => {
  it.each([
    ['mielenterve-\nyttä', 'mielenterveyttä'],
    ['mielenterve-  \n   yttä', 'mielenterveyttä'],
    ['MIELENTER-\nVEYS', 'MIELENTERVEYS'],
    ['psy-\nkiska hälsan', 'psykiska hälsan'],
  ])('joins a word broken at the end of a line: %j', (text, whole) => expect(normaliseText(text)).toBe(whole));

  it.each([
    ['tunne-\nja vuorovaikutustaidot', 'tunne- ja vuorovaikutustaidot'],
    ['mental-\noch missbrukarvård', 'mental- och missbrukarvård'],
    ['MIELENTERVEYS-\nJA PÄIHDETYÖ', 'MIELENTERVEYS- JA PÄIHDETYÖ'],
    ['Keski-\nSuomi', 'Keski-Suomi'],
    ['EU-\nhanke', 'EU-hanke'],
    ['covid-\n19', 'covid-19'],
    ['linja-\nauto', 'linja-auto'],
  ])('keeps a hyphen that belongs to the words: %j', (text, kept) => expect(normaliseText(text)).toBe(kept));

  it('takes soft hyphens out, also at the end of a line', () => {
    expect(normaliseText('mielen\u00ADterveys ja hyvin\u00AD\nvointi\u00AD')).toBe('mielenterveys ja hyvinvointi');
  });

  it('composes letters, opens ligatures, and makes odd spaces and hyphens plain', () => {
    expect(
      normaliseText('a\u0308la\u030A e\uFB03ect \uFB01lm mielen\u00A0hyvinvointi mielen\u202F terveys\u2011tyo\u200B'),
    ).toBe('älå effiect film mielen hyvinvointi mielen terveys-tyo');
  });

  it('never joins over an empty line', () => expect(normaliseText('mielen-\n\nterveys')).toBe('mielen-\n\nterveys'));

  it('leaves no word in a web or mail address, and every place where it was', () => {
    for (const address of [
      'https://mieli.fi/mielenterveys',
      '(www.mielenterveys.fi)',
      'mielenterveys.fi/osallisuus.',
      'osallisuus@kunta.fi,',
    ]) {
      const text = `Ks. ${address} lisää`;
      const seen = withoutAddresses(text);
      expect(seen).toHaveLength(text.length);
      expect(seen).not.toMatch(/miel|osal/);
    }
    expect(withoutAddresses('mielenterveys.Osallisuus ja/tai mielenterveys/päihteet')).toMatch(/Osallisuus.*päihteet/);
  });
});
