import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { shownValue } from '#domain/join/replica.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { ChecklistFormScreen } from '#features/reports/ChecklistFormScreen.tsx';
import { ReportScreen } from '#features/reports/ReportScreen.tsx';
import { ReportsScreen } from '#features/reports/ReportsScreen.tsx';
import { YearsScreen } from '#features/years/YearsScreen.tsx';
import { reportText } from '#reports/model/report-text.ts';
import { reportOfKind } from '#tests/reports/support/every-kind.ts';
import { exampleMeetingRound } from '#tests/reports/support/example-meeting.ts';
import { richRounds } from '#tests/reports/support/rich-round.ts';
import { answeredRound } from '#tests/support/answered-round.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { memoryStore } from '#tests/support/memory-store.ts';
import { realRound } from '#tests/support/real-round.ts';
import { renderScreen, type ScreenOptions } from '#tests/support/render-screen.tsx';
import { byteFiles, sheet, textsOnSheet } from './reports-page.tsx';

const [last, round] = await richRounds();
const SCREENS = ['full', 'comparison', 'blank', 'prefilled'] as const;
type Screened = (typeof SCREENS)[number];

async function open(kind: Screened, of: Round = round, options: ScreenOptions = {}, others: readonly Round[] = [last]) {
  const store = memoryStore();
  for (const other of others) await store.save(other);
  return renderScreen(<ReportScreen kind={kind} />, { round: of, store, ...options });
}
const link = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });

describe('the choice of a report', () => {
  it('[RP3] leads to every kind, each told what it is for', async () => {
    await renderScreen(<ReportsScreen />, { round: exampleMeetingRound() });
    await sheet();
    expect(link('Arviointiraportti')).toBe('#/round/round-1/reports/kind/full');
    expect(link('Vuosivertailu')).toBe('#/round/round-1/reports/kind/comparison');
    expect(link('Tyhjä vastauslomake')).toBe('#/round/round-1/reports/kind/blank');
    expect(link('Vastauslomake viime kerran vastauksin')).toBe('#/round/round-1/reports/kind/prefilled');
    expect(link('Tiivistelmä valtuustolle')).toBe('#/round/round-1/reports/summary');
    expect(link('Kokousmuistio 12.3.2026')).toBe('#/round/round-1/reports/minutes/m1');
    expect(screen.getByRole('link', { name: 'Toimenpidesuunnitelma' }).getAttribute('aria-current')).toBe('page');
    const kinds = within(screen.getByRole('region', { name: 'Valitse raportti' }));
    expect(kinds.getAllByRole('listitem').length).toBeGreaterThanOrEqual(7);
    for (const kind of kinds.getAllByRole('listitem')) expect(kind.querySelector('p')?.textContent).not.toBe('');
  });

  it('[RP3] of a round without a meeting says when minutes can be made', async () => {
    await renderScreen(<ReportsScreen />, { round: realRound() });
    await sheet();
    expect(screen.getByText(/Muistion voi tehdä, kun kokous on suunniteltu/)).toBeDefined();
  });

  it('[RP3] shows all reports for a kind that there isn’t', async () => {
    await renderScreen(<ReportScreen kind="__proto__" />, { round: realRound() });
    expect(await screen.findByRole('heading', { name: 'Raportit' })).toBeDefined();
  });

  it('[YR1] is reached from the years too', async () => {
    const store = memoryStore();
    await store.save(last);
    await renderScreen(<YearsScreen />, { round, store });
    await screen.findByRole('link', { name: 'Vuosivertailu raporttina' });
    expect(link('Vuosivertailu raporttina')).toBe(`#/round/${round.header.id}/reports/kind/comparison`);
  });
});

describe.each(SCREENS)('the screen of the kind «%s»', (kind) => {
  it('[RP1] shows every text of the report model, in the same order', async () => {
    await open(kind);
    const choice = { notes: false, respondentNotes: false };
    const expected = await reportOfKind(kind, round, { others: [last], choice, day: '2026-03-02' });
    await waitFor(async () => expect(textsOnSheet(await sheet())).toEqual(reportText(expected)));
  });

  it('[EV2] keeps the outline of the page and passes axe', async () => {
    const { container } = await open(kind);
    await sheet();
    const levels = [...container.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]));
    levels.forEach((level, index) => {
      expect(level, `heading ${index}`).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
    await expectNoAxeViolations(container);
  });

  it('[RP7] leaves areas out that are not chosen, keeps the last one, and remembers it with the round', async () => {
    const { user, session } = await open(kind);
    await sheet();
    await user.click(screen.getByText('Osa-alueet: kaikki mukana'));
    const areas = within(screen.getByRole('group', { name: 'Osa-alueet' })).getAllByRole<HTMLInputElement>('checkbox');
    for (const area of areas.slice(1)) await user.click(area);
    expect(screen.getByText('Osa-alueet: 1/7 mukana')).toBeDefined();
    expect(areas[0]?.disabled).toBe(true);
    const now = session.getState().round;
    const ids = round.checklist.areas.map(({ id }) => id);
    expect(now && shownValue(now.data, valueKey.reportChoice(kind))).toMatchObject({ leftOutAreas: ids.slice(1) });
    const text = (await sheet()).textContent ?? '';
    expect(text).toMatch(/on jätetty pois osa-alueet .* ja /);
  });
});

describe('reports to take along', () => {
  it('[RP4] in Finnish and Swedish are one document, each part in its language', async () => {
    const files = byteFiles();
    const { user } = await open('full', round, { files });
    await sheet();
    await user.click(screen.getByRole('radio', { name: 'Suomi ja ruotsi' }));
    await waitFor(async () => expect((await sheet()).textContent).toContain('Påståendena och svaren'));
    expect((await sheet()).textContent).toContain('Väittämät ja vastaukset');
    await user.click(screen.getByRole('button', { name: 'Verkkosivu (HTML)' }));
    await screen.findByText('Raportti on tallennettu');
    const html = new TextDecoder().decode(files.saved[0]?.bytes);
    expect(html).toContain('lang="sv"');
    expect(files.saved[0]?.name).toMatch(/^esimerkkikunta-arviointiraportti-utvarderingsrapport-\d{4}\.html$/);
  });

  it.each([
    ['full', 'Vastaukset (CSV)', 'csv', 'Taso (0–3)'],
    ['comparison', 'Vertailu (CSV)', 'csv', 'Muutos'],
    ['full', 'Excel-taulukko (XLSX)', 'xlsx', 'PK'],
  ] as const)('[RP3, RP6] of the kind %s are saved as a table: %s', async (kind, button, extension, content) => {
    const files = byteFiles();
    const { user } = await open(kind, round, { files });
    await sheet();
    await user.click(screen.getByRole('button', { name: button }));
    await screen.findByText('Raportti on tallennettu');
    expect(files.saved[0]?.name).toMatch(new RegExp(`\\.${extension}$`));
    expect(new TextDecoder().decode(files.saved[0]?.bytes)).toContain(content);
  });

  it('[RP3] have no tables where there are none: forms', async () => {
    await open('blank');
    await sheet();
    expect(screen.queryByRole('button', { name: /CSV|XLSX/ })).toBeNull();
  });
});

describe('what a report needs', () => {
  it('[YR1] the comparison of one year says where another can be had', async () => {
    const { container } = await open('comparison', answeredRound({ answers: 10 }), {}, []);
    expect(await screen.findByRole('heading', { name: 'Vertailuun tarvitaan kaksi vuotta' })).toBeDefined();
    expect(link('Avaa kierros tiedostosta')).toBe('#/open');
    expect(screen.queryByRole('article')).toBeNull();
    await expectNoAxeViolations(container);
  });

  it('[RP3] the form with last answers offers the blank one where there are none', async () => {
    await open('prefilled', realRound(), {}, []);
    expect(screen.getByRole('heading', { name: 'Edellisiä vastauksia ei ole' })).toBeDefined();
    expect(link('Tee tyhjä lomake')).toBe('#/round/round-1/reports/kind/blank');
  });

  it('[GR10, RP7] tells which sectors differ only when that is chosen', async () => {
    const { user } = await open('full', exampleMeetingRound(), {}, []);
    expect((await sheet()).textContent).not.toContain('Matalin taso');
    await user.click(box('Vastaajien huomiot ja toimialojen eroavat näkemykset'));
    expect((await sheet()).textContent).toContain('Matalin taso');
  });
});

describe('the blank form without a round', () => {
  it('[AN4, AN9] is made of the checklist as it reads in a place, and saved under a name of its own', async () => {
    const files = byteFiles();
    const { user, session, container } = await renderScreen(<ChecklistFormScreen />, { files });
    expect(within(await sheet()).getAllByRole('heading', { level: 5 })).toHaveLength(46);
    expect(session.getState().round).toBeNull();
    expect((await sheet()).textContent).toContain('Lakisääteinen tehtävä');
    await user.click(screen.getByRole('radio', { name: 'Ahvenanmaa' }));
    expect((await sheet()).textContent).toContain('ÅHS');
    expect((await sheet()).textContent).not.toContain('Lakisääteinen tehtävä');
    await user.click(screen.getByRole('button', { name: 'Tallenna PDF' }));
    await screen.findByText('Raportti on tallennettu');
    expect(files.saved[0]?.name).toBe('mielikunta-vastauslomake.pdf');
    await expectNoAxeViolations(container);
  });
});
