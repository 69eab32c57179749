import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Level } from '#domain/checklist/checklist.ts';
import { commit } from '#domain/round/commit.ts';
import { nextRound } from '#domain/round/next-round.ts';
import { changeCausesOf } from '#domain/round/read-answers.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { YearsScreen } from '#features/years/YearsScreen.tsx';
import { answered, commitsIn, promised, reviewed } from '#tests/domain/compare/four-years.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { contentService } from '#tests/support/content-service.ts';
import { memoryStore } from '#tests/support/memory-store.ts';
import { realRound } from '#tests/support/real-round.ts';
import { renderScreen } from '#tests/support/render-screen.tsx';

const content = contentService();
const items = content.checklist().areas.flatMap((area) => area.items.map(({ id }) => id));
const [first = '', second = ''] = items;
const allAt = (round: Round, level: Level, over: Readonly<Record<string, Level>> = {}) =>
  answered(round, { ...Object.fromEntries(items.map((id) => [id, level])), ...over });
const mantyharju = await content.municipality('507');
if (!mantyharju) throw new Error('No Mäntyharju');
const pertunmaa = { ...mantyharju, code: '588', names: { fi: 'Pertunmaa', sv: 'Pertunmaa' } };
const year = (of: number, over: Parameters<typeof realRound>[0] = {}) =>
  realRound({ id: `round-${of}`, year: of, municipality: mantyharju, ...over });
const startedFrom = (last: Round, of: number) => {
  let n = 0;
  return nextRound(
    last,
    {
      id: `round-${of}`,
      year: of,
      checklist: content.checklist(),
      checklistRef: content.checklistRef(),
      way: 'together',
      newActionId: () => `copy-${of}-${++n}`,
      scope: 'full',
    },
    commitsIn(of)(),
  );
};

async function openYears(round: Round, others: readonly Round[], language: 'fi' | 'sv' = 'fi') {
  const store = memoryStore();
  for (const other of others) await store.save(other);
  const rendered = await renderScreen(<YearsScreen />, { round, store, language });
  await screen.findByRole('heading', { name: language === 'fi' ? 'Väittämät' : 'Påståenden' });
  return rendered;
}
const headers = (name: string | RegExp) =>
  within(screen.getByRole('table', { name, hidden: true }))
    .getAllByRole('columnheader', { hidden: true })
    .map((one) => one.textContent);
const text = () => document.body.textContent ?? '';

describe('more than two years', () => {
  const y2023 = promised(allAt(year(2023), 1), {
    cafe: { title: 'Kahvila', status: 'going-on' },
    course: { title: 'Kurssi', status: 'done' },
  });
  const y2024 = reviewed(allAt(startedFrom(y2023, 2024), 1, { [first]: 2 }), {
    'copy-2024-1': { result: 'moved', reason: 'Tila puuttui' },
  });
  const y2026 = commit(
    reviewed(allAt(startedFrom(y2024, 2026), 2, { [first]: 1, [second]: 3 }), {
      'copy-2026-1': { result: 'going-on', reason: 'Vetäjä löytyi' },
    }),
    commitsIn(2026)(),
    new Map([[valueKey.sector('youth'), { name: '', partOf: 'sports', leftOut: false }]]),
  );

  it('[YR1][YR6] stand oldest first with the change of the whole time and of the last step', async () => {
    await openYears(y2026, [y2024, y2023]);
    expect(headers('Osa-alueiden pisteet vuosittain')).toEqual([
      'Osa-alue',
      '2023',
      '2024',
      '2026',
      'Muutos 2023–2026, samat väittämät',
      'Muutos 2024–2026, samat väittämät',
    ]);
    const row = screen
      .getAllByRole('row', { hidden: true })
      .find((one) => one.textContent?.startsWith('1.1 ') && one.textContent.includes('Aloitettu'));
    expect(row?.textContent).toMatch(/1 · Aloitettu2 · Osittain käytössä1 · Aloitettu.*ennallaan.*1 taso alaspäin/);
    expect(text()).toContain('Vuodesta 2023 vuoteen 2026');
    expect(text()).toContain('Vuodesta 2024 vuoteen 2026');
    expect(text()).toMatch(/Vertailussa on 46\/46 väittämää/);
  });

  it('[YR1] tells of the skipped year and of the reorganised sectors', async () => {
    await openYears(y2026, [y2024, y2023]);
    expect(text()).toContain('Vuodelta 2025 ei ole kierrosta.');
    expect(text()).toMatch(/Toimialat järjestettiin uudelleen vuosien 2024 ja 2026 välissä: Nuoriso/);
  });

  it('[PL3] follow each promise along its copies, with what came of it', async () => {
    await openYears(y2026, [y2024, y2023]);
    const table = within(screen.getByRole('table', { name: /Toimenpiteet vuosittain ja/ }));
    expect(table.getByRole('row', { name: /^Kahvila/ }).textContent).toMatch(
      /2023: Siirretty. Tila puuttui2024: Käynnissä. Vetäjä löytyi2026: Käynnissä/,
    );
    expect(text()).not.toContain('Seuranta on vuoden 2026 suunnitelmassa');
    expect(table.getByRole('row', { name: /^Kurssi/ }).textContent).toMatch(/2023: Tehty/);
    expect(text()).toContain('Suunnitelmissa on ollut 2 toimenpidettä: 1 tehty, 1 käynnissä.');
  });

  it('[PL3] tell in an earlier round where a promise is followed now', async () => {
    await openYears(y2023, [y2024, y2026]);
    const table = within(screen.getByRole('table', { name: /Toimenpiteet vuosittain ja/ }));
    expect(table.getByRole('row', { name: /^Kahvila/ }).textContent).toMatch(/Seuranta on vuoden 2026 suunnitelmassa/);
  });

  it('[YR6] can be compared without some of them, but not fewer than two', async () => {
    const { user } = await openYears(y2026, [y2024, y2023]);
    const round = (name: string) => screen.getByRole('checkbox', { name });
    await user.click(round('2024'));
    expect(headers('Osa-alueiden pisteet vuosittain')).toEqual([
      'Osa-alue',
      '2023',
      '2026',
      'Muutos 2023–2026, samat väittämät',
    ]);
    await user.click(round('2023'));
    expect(screen.getByText('Valitkaa vertailuun vähintään kaksi kierrosta.')).toBeDefined();
    await user.click(round('2024'));
    expect(headers('Osa-alueiden pisteet vuosittain')).toContain('2024');
  });

  it('[YR1] can be narrowed to one area, whose statements stand open', async () => {
    const { user } = await openYears(y2026, [y2024, y2023]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Osa-alue' }), '4 Osaaminen ja voimavarat');
    const areas = within(screen.getByRole('table', { name: 'Osa-alueiden pisteet vuosittain' }));
    expect(areas.getAllByRole('rowheader')).toHaveLength(1);
    const statements = screen.getAllByRole('rowheader').filter((one) => /^\d\.\d /.test(one.textContent ?? ''));
    expect(statements.every((one) => one.textContent?.startsWith('4.'))).toBe(true);
    expect(statements.length).toBeGreaterThan(3);
  });

  it('[YR3] a cause is chosen for the newest step where that round is open, and only read for earlier ones', async () => {
    const told = commit(y2024, commitsIn(2024)(), new Map([[valueKey.changeCause(first), 'people']]));
    const { user, session } = await openYears(y2026, [told, y2023]);
    const declined = () => within(screen.getByRole('region', { name: /laskeneet/ }));
    await user.selectOptions(declined().getByRole('combobox'), 'knowledge');
    await waitFor(() => expect(changeCausesOf(session.getState().round as Round).get(first)).toBe('knowledge'));
    await user.selectOptions(screen.getByRole('combobox', { name: /Minkä vuosien/ }), '2023–2024');
    const improved = within(screen.getByRole('region', { name: /nousseet/ }));
    expect(improved.queryByRole('combobox')).toBeNull();
    expect(improved.getByText('Syy: Vastaajat ovat vaihtuneet')).toBeDefined();
  });

  it('[EV2] has no axe violations, and reads whole in Swedish', async () => {
    const { container } = await openYears(y2026, [y2024, y2023], 'sv');
    expect(text()).toContain('Sektorerna omorganiserades mellan åren 2024 och 2026');
    await expectNoAxeViolations(container);
  });
});

describe('years that are not alike', () => {
  it('[YR1] two rounds of one year both stand, told apart by the day they were begun', async () => {
    const spring = allAt(year(2025, { id: 'spring' }), 1);
    const autumn = { ...allAt(year(2025, { id: 'autumn' }), 2) };
    const later = { ...autumn, header: { ...autumn.header, createdAt: Date.UTC(2025, 8, 12) } };
    await openYears(allAt(year(2026), 3), [later, spring]);
    expect(headers('Osa-alueiden pisteet vuosittain').slice(1, 4)).toEqual(['2025 (1)', '2025 (2)', '2026']);
    expect(screen.getByRole('checkbox', { name: '2025 (2), aloitettu 12.9.2025' })).toBeDefined();
    expect(text()).toContain('Vuodelta 2025 on 2 kierrosta.');
  });

  it('[AN7][YR1] a short round between full ones has no area scores, and its statements are still compared', async () => {
    const short = allAt(year(2025, { scope: 'short' }), 2);
    await openYears(allAt(year(2026), 3), [allAt(year(2024), 1), short]);
    expect(headers('Osa-alueiden pisteet vuosittain').slice(1, 3)).toEqual(['2024', '2026']);
    expect(text()).toContain('Vuoden 2025 arviointi oli lyhyt.');
    expect(text()).toContain('Vertailussa on 10/46 väittämää');
    expect(text()).toContain('Vertailussa on 46/46 väittämää');
  });

  it('[YR1] after a merger each former municipality’s years can be chosen, never both at once', async () => {
    const others = [
      allAt(year(2024), 1),
      allAt(year(2024, { id: 'p-2024', municipality: pertunmaa }), 2),
      allAt(year(2025), 2),
    ];
    const { user } = await openYears(allAt(year(2026), 3), others);
    expect(screen.getAllByRole('checkbox')).toHaveLength(3);
    expect(text()).not.toContain('yhdistyi');
    await user.click(screen.getByRole('radio', { name: 'Pertunmaa' }));
    expect(screen.getAllByRole('checkbox')).toHaveLength(3);
    expect(text()).toContain('Pertunmaa yhdistyi kuntaan Mäntyharju vuonna 2025.');
  });

  it('[AN8] an example is never among real rounds', async () => {
    await openYears(allAt(year(2026), 3), [
      allAt(year(2025), 2),
      allAt(year(2024, { id: 'example', example: true }), 2),
    ]);
    expect(headers('Osa-alueiden pisteet vuosittain').slice(1, 3)).toEqual(['2025', '2026']);
  });

  it('[YR1] a round that has no answers yet waits, and earlier years are compared meanwhile', async () => {
    await openYears(year(2026), [allAt(year(2025), 2), allAt(year(2024), 1)]);
    expect(text()).toContain('Vuodelta 2026 ei ole vielä vastauksia.');
    expect(headers('Osa-alueiden pisteet vuosittain').slice(1, 3)).toEqual(['2024', '2025']);
  });
});
