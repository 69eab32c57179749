import { describe, expect, it } from 'vitest';
import { reportText } from '#reports/model/report-text.ts';
import { filledPlan } from './support/plan-input.ts';
import { leafTexts } from './support/read-pdf.ts';
import { renderPlan, renderReport, reportOf } from './support/render.ts';

function drawn(text: string) {
  const { pdf, missing } = renderReport(reportOf([{ kind: 'paragraph', tone: 'body', runs: [{ text }] }]));
  return { text: leafTexts(pdf)[1], missing };
}

describe('text that jsPDF would lose', () => {
  it('[RP2] shows a box for an emoji and reports it', () => {
    expect(drawn('Hyvä 😀 juttu 👩‍👩‍👧!')).toEqual({ text: 'Hyvä □ juttu □□□!', missing: ['😀', '👩', '👧'] });
  });

  it('[RP2] shows a box for a script the font lacks and reports each sign once', () => {
    expect(drawn('東京 東')).toEqual({ text: '□□ □', missing: ['東', '京'] });
  });

  it('[RP2] reads on after a TAB and a line break', () => {
    expect(drawn('ennen\tjälkeen\r\nuusi rivi').text).toBe('ennen jälkeen uusi rivi');
  });

  it('[RP2] composes an «ä» that came in two parts', () => {
    expect(drawn('ha\u0308ma\u0308ra\u0308').text).toBe('hämärä');
  });

  it('[RP2] reads hard spaces and hyphens as the plain ones, and leaves out signs without a shape', () => {
    expect(drawn('5\u00A0% sote\u2011palvelut keve\u00ADnnys\u200B\uFEFF').text).toBe('5 % sote-palvelut kevennys');
  });

  it('[RP2] ends every line but the last with a space, so that words are read apart', () => {
    const sentence = 'Kunta edistää asukkaidensa mielenterveyttä joka päivä ja kaikkialla. '.repeat(12).trim();
    const { pdf } = renderReport(reportOf([{ kind: 'paragraph', tone: 'body', runs: [{ text: sentence }] }]));
    expect(leafTexts(pdf)[1]).toBe(sentence);
  });

  it('[RP2] keeps tags and signs of markup as they were written, also in the title', () => {
    const title = '<script>alert("1")</script> & (sulku) \\ ]]>';
    const rendered = renderReport(reportOf([], { title }));
    expect(leafTexts(rendered.pdf)).toEqual([title]);
    const raw = Buffer.from(rendered.bytes).toString('latin1');
    expect(raw).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; (sulku)');
    // As XMP is XML, a tag there would be one; in the strings of PDF it is text.
    expect(/<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(raw)?.[0]).not.toContain('<script>');
  });

  it('[RP2] keeps a Cyrillic title', () => {
    const { pdf } = renderReport(reportOf([], { title: 'План действий – Čáhci' }));
    expect(leafTexts(pdf)).toEqual(['План действий – Čáhci']);
  });

  it('[RP8] holds the longest names of municipality and area', () => {
    const municipality =
      'Pedersören kunta – Pedersöre kommun ja Uudenkaarlepyyn naapurikuntien yhteinen hyvinvointialueyhteistyö';
    const plan = filledPlan('fi', { municipality });
    const areas = plan.areas.map((area) => ({
      ...area,
      name: `${area.name} Mielenterveydenedistämisenkokonaissuunnittelu`,
    }));
    const { report, pdf } = renderPlan({ ...plan, areas });
    expect(leafTexts(pdf)).toEqual(reportText(report));
    expect(pdf.faults).toEqual([]);
  });
});
