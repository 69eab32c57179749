import { describe, expect, it } from 'vitest';
import { loadChecklistTexts } from '#content/checklist-loader.ts';
import type { Language } from '#domain/checklist/checklist.ts';
import { changeMeeting } from '#domain/group/change-meeting.ts';
import { meetingsOf } from '#domain/group/read-meetings.ts';
import type { Round } from '#domain/round/round.ts';
import { minutesInput } from '#reports/model/minutes/minutes-input.ts';
import { minutesReport } from '#reports/model/minutes/minutes-report.ts';
import { reportText } from '#reports/model/report-text.ts';
import { exampleGroupRound } from '#tests/support/example-group.ts';
import { exampleMeetingRound } from './support/example-meeting.ts';
import { readWords } from './support/plan-input.ts';
import { leafTexts, type ReadElement } from './support/read-pdf.ts';
import { renderReport } from './support/render.ts';

async function minutesOf(round: Round = exampleMeetingRound(), lang: Language = 'fi', names = false) {
  const [meeting] = meetingsOf(round);
  if (!meeting) throw new Error('The round has no meeting');
  const input = minutesInput({ round, meeting, texts: await loadChecklistTexts(lang), choice: { lang, names } });
  return { input, report: minutesReport(input, readWords(lang)) };
}

describe('the minutes of a meeting', () => {
  it.each(['fi', 'sv', 'en'] as const)(
    '[RP2, RP3] read back from their PDF in %s as they were written',
    async (lang) => {
      const { report } = await minutesOf(exampleMeetingRound(), lang, true);
      const { pdf, missing } = renderReport(report);
      expect(leafTexts(pdf)).toEqual(reportText(report));
      expect([missing, pdf.faults, pdf.unmarked]).toEqual([[], [], []]);
    },
  );

  it('[GR7] tell what was agreed with reason, differing opinion and n', async () => {
    const { input, report } = await minutesOf();
    expect(input.agreed.map(({ code, answer, reason, dissent, n }) => [code, answer, reason, dissent, n])).toEqual([
      ['1.1', '2 Osittain käytössä', 'Strategia hyväksyttiin kesäkuussa.', 'Tekninen toimi näki tason 0.', 5],
      ['5.4', '3 Vakiintunut', '', '', 5],
      ['7.6', '1 Aloitettu', '', '', 3],
    ]);
    expect(reportText(report)).toContain('Eriävä näkemys: Tekninen toimi näki tason 0.');
  });

  it('[GR7] tell who finds out and by when, and what was carried over or left, by name', async () => {
    const { input, report } = await minutesOf();
    expect(input.findOut.map(({ code, who, by }) => [code, who, by])).toEqual([
      ['2.1', 'Hyvinvointikoordinaattori', '2026-06'],
    ]);
    expect(input.carried.map(({ code }) => code)).toEqual(['3.4']);
    expect(input.untold.map(({ code }) => code)).toEqual(expect.arrayContaining(['4.4', '5.1', '1.2', '7.7']));
    expect(input.untold.map(({ code }) => code)).not.toContain('7.6');
    const texts = reportText(report);
    expect(texts).toContain('6/2026');
    expect(texts.indexOf('Siirtyy seuraavaan kokoukseen')).toBeLessThan(
      texts.findIndex((text) => text.startsWith('3.4 ')),
    );
  });

  it('[GR7] say of an answer that was changed later that it was, and when', async () => {
    const { report } = await minutesOf();
    expect(reportText(report).filter((text) => text.startsWith('Vastausta on muutettu'))).toEqual([
      'Vastausta on muutettu 19.3.2026.',
    ]);
  });

  it('[GR10] have those present by role; names only when they were chosen', async () => {
    const plain = reportText((await minutesOf()).report).join('\n');
    expect(plain).toContain('Rehtori');
    expect(plain).not.toContain('Kaisa');
    const chosen = reportText((await minutesOf(exampleMeetingRound(), 'fi', true)).report);
    expect(chosen).toContain('Rehtori, Kaisa Keksitty');
  });

  it('[GR10] never tell what a single respondent answered or wrote', async () => {
    const text = reportText((await minutesOf(exampleMeetingRound(), 'fi', true)).report).join('\n');
    expect(text).not.toMatch(/Koulussa asia on kirjattu|Kirjaston kävijäkysely/);
  });

  it('[RP2] have headed tables, and the day of the meeting as their date', async () => {
    const { report } = await minutesOf();
    expect([report.date, report.isoDate, report.documentType]).toEqual(['12.3.2026', '2026-03-12', 'Kokousmuistio']);
    const { pdf } = renderReport(report);
    const all = (element: ReadElement): ReadElement[] => [element, ...element.kids.flatMap(all)];
    const tables = all(pdf.document).filter(({ role }) => role === 'Table');
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      const headers = all(table).filter(({ role }) => role === 'TH');
      expect(headers.filter(({ scope }) => scope === 'Column')).toHaveLength(4);
      expect(headers.some(({ scope }) => scope === 'Row')).toBe(true);
    }
  });

  it('[RP2] are equal bytes for an equal round', async () => {
    const [one, two] = [await minutesOf(), await minutesOf()].map(({ report }) => renderReport(report).bytes);
    expect(Buffer.from(one ?? []).equals(Buffer.from(two ?? []))).toBe(true);
  });

  it('of a meeting just planned say that nothing was agreed', async () => {
    const more = changeMeeting('m1', { date: '2026-03-12', place: '', minutes: 45 });
    const { report } = await minutesOf(exampleGroupRound({ more }));
    const texts = reportText(report);
    expect(texts).toContain('Kokouksessa ei sovittu yhdestäkään vastauksesta.');
    expect(texts).toContain('Osallistujia ei ole kirjattu.');
    expect(texts).not.toContain('Paikka');
  });
});
