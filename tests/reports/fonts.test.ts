import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadReportFonts } from '#reports/pdf/report-fonts.ts';
import { renderReport, reportOf } from './support/render.ts';

describe('the fonts of the PDF', () => {
  it.each(['Regular', 'Bold'] as const)(
    '[RP2] hold in their module the bytes of MielikuntaSans-%s.ttf',
    async (style) => {
      const file = readFileSync(new URL(`../../src/reports/pdf/fonts/MielikuntaSans-${style}.ttf`, import.meta.url));
      const fonts = await loadReportFonts();
      expect(fonts[style === 'Bold' ? 'bold' : 'regular']).toBe(file.toString('base64'));
    },
  );

  it('[RP2] draw every letter of Finnish, Swedish, the Sámi languages and the signs of the plan', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyzåäöšžáâčđŋŧõǥǧǩʒǯüéæøß';
    const text = `${letters}${letters.toUpperCase().replace('SS', '')}0123456789 ≥≤→✓▲▼=–—«»“”…•€§°□−%&@`;
    for (const strong of [false, true]) {
      const { missing } = renderReport(reportOf([{ kind: 'paragraph', tone: 'body', runs: [{ text, strong }] }]));
      expect(missing).toEqual([]);
    }
  });
});
