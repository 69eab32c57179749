import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TableOnSheet } from '#features/reports/preview/TableOnSheet.tsx';
import type { TableBlock } from '#reports/model/blocks.ts';
import { inline } from '#reports/model/inline.ts';

function drawn(...words: readonly string[]): DOMTokenList {
  const table: TableBlock = {
    kind: 'table',
    lang: 'fi',
    caption: 'Toimenpiteet',
    columns: words.map((_, index) => ({ header: `${index}`, width: 1, align: 'start' })),
    rowHeader: 0,
    rows: [words.map((word) => [inline(word)])],
  };
  render(<TableOnSheet table={table} lang={undefined} />);
  return screen.getByRole('table').classList;
}
const isRoomy = (classes: DOMTokenList) => [...classes].some((name) => name.includes('roomy'));

describe('a table of the preview', () => {
  it('[RP1] breaks no word where the longest of each column fit side by side', () => {
    expect(isRoomy(drawn('Hyvinvointikoordinaattori', 'Hyvinvointikoordinaatio', 'Käynnissä'))).toBe(true);
  });

  it('[RP1] stays as wide as the sheet where somebody has written a word too long for it', () => {
    expect(isRoomy(drawn(`https://kunta.example/${'a'.repeat(80)}`, 'Käynnissä'))).toBe(false);
  });
});
