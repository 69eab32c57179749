import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AgreedAnswer, Answer } from '#domain/round/answer.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { paths } from '#features/paths.ts';
import { contentService } from '#tests/support/content-service.ts';
import { memorySettings } from '#tests/support/memory-settings.ts';
import { realRound } from '#tests/support/real-round.ts';
import { item, openAnswering, statement } from './answering-app.tsx';

const agreed = (answer: Answer): AgreedAnswer => ({ answer, reason: '', dissent: '', date: '2026-03-01' });
const level = (value: 0 | 1 | 2 | 3) => agreed({ kind: 'level', level: value });
const heading = () => screen.getByRole('heading', { level: 1 });
const areas = contentService().checklist().areas;
const firstArea = areas[0]?.id ?? '';
const lastArea = areas.at(-1)?.id ?? '';

describe('Walking through the statements', () => {
  it('[AN5] goes on where it was left', async () => {
    const settings = memorySettings();
    const first = await openAnswering(statement(item.careful), { settings });
    const left = heading().textContent;
    first.unmount();
    const app = await openAnswering(paths.answers('round-1'), { settings });
    expect(app.path()).toBe(statement(item.careful));
    expect(heading().textContent).toBe(left);
  });

  it('[AN5] begins at the first statement without an answer where nothing was left', async () => {
    const round = realRound({}, new Map([[valueKey.agreed(item.statutory), level(2)]]));
    const app = await openAnswering(paths.answers('round-1'), { round });
    expect(app.path()).toBe(statement(item.free));
  });

  it('[AN5] j and k walk forth and back, and focus comes to the new statement', async () => {
    const app = await openAnswering(statement(item.statutory));
    await app.user.keyboard('j');
    await waitFor(() => expect(app.path()).toBe(statement(item.free)));
    expect(document.activeElement).toBe(heading());
    await app.user.keyboard('k');
    await waitFor(() => expect(app.path()).toBe(statement(item.statutory)));
    await app.user.keyboard('k');
    expect(app.path()).toBe(statement(item.statutory));
  });

  it('tells the area and the place in it', async () => {
    await openAnswering(statement(item.free));
    const place = screen.getByRole('progressbar', { name: 'Osa-alue 1 · Strategia ja johtaminen' });
    expect(place.getAttribute('aria-valuetext')).toBe('2/6');
  });

  it('offers a jump to every area, at its first statement without an answer', async () => {
    const round = realRound({}, new Map([[valueKey.agreed(item.statutory), level(2)]]));
    const app = await openAnswering(statement(item.careful), { round });
    await app.user.click(screen.getByRole('button', { name: 'Osa-alueet' }));
    const links = within(screen.getByRole('navigation', { name: 'Osa-alueet' })).getAllByRole('link');
    expect(links).toHaveLength(7);
    expect(links[0]?.textContent).toBe('1 Strategia ja johtaminen · vastattu 1/6');
    expect(links[0]?.getAttribute('href')).toBe(`#${statement(item.free)}`);
  });

  it('after the last statement of an area comes a breath', async () => {
    const app = await openAnswering(statement(item.lastOfArea));
    await app.user.click(screen.getByRole('link', { name: 'Osa-alueen yhteenveto' }));
    await waitFor(() => expect(app.path()).toBe(paths.areaDone('round-1', firstArea)));
  });

  it('an unknown statement is told kindly, with a way on', async () => {
    const app = await openAnswering(statement('no-such-statement'));
    expect(heading().textContent).toBe('Väittämää ei ole tällä kierroksella');
    await app.user.click(screen.getByRole('link', { name: 'Jatka siitä, mihin jäitte' }));
    await waitFor(() => expect(app.path()).toBe(statement(item.statutory)));
  });

  it('[AN7] a short round walks through its own statements only', async () => {
    const app = await openAnswering(statement(item.statutory), { round: realRound({ scope: 'short' }) });
    await app.user.keyboard('j');
    await waitFor(() => expect(app.path()).toBe(statement('report-and-plan-support-strategy')));
    window.location.hash = statement(item.free);
    await screen.findByRole('heading', { name: 'Väittämää ei ole tällä kierroksella' });
  });
});

describe('The breath after an area', () => {
  const answered = realRound(
    {},
    new Map<string, unknown>([
      [valueKey.agreed(item.statutory), level(3)],
      [valueKey.agreed(item.free), level(3)],
      [valueKey.agreed('narrowing-wellbeing-gaps'), agreed({ kind: 'unknown', who: 'Talousjohtaja', by: '2026-05' })],
      [valueKey.mark(item.statutory), true],
    ]),
  );

  it('says in words what was answered and what to come back to', async () => {
    await openAnswering(paths.areaDone('round-1', firstArea), { round: answered });
    expect(heading().textContent).toBe('Osa-alue 1 on vielä kesken');
    const answers = screen.getByRole('region', { name: 'Mitä vastasitte' });
    expect(
      within(answers)
        .getAllByRole('term')
        .map((term) => term.textContent),
    ).toEqual(['3 Vakiintunut', 'En osaa sanoa']);
    expect(
      within(answers)
        .getAllByRole('definition')
        .map((text) => text.textContent),
    ).toEqual(['2 väittämää', '1 väittämä']);
    const linksUnder = (name: string) =>
      within(screen.getByRole('region', { name }))
        .getAllByRole('link')
        .map((link) => link.getAttribute('href'));
    expect(linksUnder('Vastaamatta')).toHaveLength(3);
    expect(linksUnder('Ei vielä tiedossa, selvitetään')).toEqual([`#${statement('narrowing-wellbeing-gaps')}`]);
    expect(screen.getByText(/Talousjohtaja, toukokuu 2026/)).toBeTruthy();
    expect(linksUnder('Keskustellaan yhdessä')).toEqual([`#${statement(item.statutory)}`]);
    expect(screen.getByRole('link', { name: /Seuraava osa-alue/ }).getAttribute('href')).toBe(
      `#${statement('sector-roles-and-actions')}`,
    );
  });

  it('a finished area has nothing to come back to', async () => {
    const all = areas[0]?.items.map(({ id }) => [valueKey.agreed(id), level(1)] as const) ?? [];
    await openAnswering(paths.areaDone('round-1', firstArea), { round: realRound({}, new Map(all)) });
    expect(heading().textContent).toBe('Osa-alue 1 on käyty läpi');
    expect(screen.getByText('Kaikkiin väittämiin on vastattu, eikä mitään jäänyt selvitettäväksi.')).toBeTruthy();
  });

  it('after the last area it leads to the results, and tells what is still open', async () => {
    await openAnswering(paths.areaDone('round-1', lastArea), { round: answered });
    expect(screen.getByRole('link', { name: 'Katso tulokset' }).getAttribute('href')).toBe(
      `#${paths.results('round-1')}`,
    );
    expect(screen.getByText('Koko kierroksella on vastaamatta vielä 43 väittämää.')).toBeTruthy();
  });

  it('an unknown area is told kindly', async () => {
    await openAnswering(paths.areaDone('round-1', 'no-such-area'));
    expect(heading().textContent).toBe('Osa-aluetta ei ole tällä kierroksella');
  });
});
