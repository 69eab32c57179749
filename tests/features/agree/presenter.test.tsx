import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { meetingsOf } from '#domain/group/read-meetings.ts';
import { agreedAnswerOf } from '#domain/round/read-answers.ts';
import { PresenterScreen } from '#features/agree/PresenterScreen.tsx';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { DIFFERING_ITEMS, exampleGroupRound, UNANIMOUS_ITEMS } from '#tests/support/example-group.ts';
import { type RenderedScreen, renderScreen, type ScreenOptions } from '#tests/support/render-screen.tsx';
import { meetingValues } from './agree-page.tsx';

const discussed = DIFFERING_ITEMS.slice(0, 3);
const [first = '', second = '', third = ''] = discussed;

async function renderWall(options: ScreenOptions = {}, block: readonly string[] = []): Promise<RenderedScreen> {
  const more = meetingValues({ block, discussed });
  const rendered = await renderScreen(<PresenterScreen meeting="m1" />, {
    round: exampleGroupRound({ more }),
    path: '/round/round-1/meeting/m1/presenter',
    ...options,
  });
  await screen.findByRole('heading', { level: 1 });
  return rendered;
}
const heading = () => screen.getByRole('heading', { level: 1 });
const roundOf = ({ session }: RenderedScreen) => {
  const { round } = session.getState();
  if (!round) throw new Error('No round is open');
  return round;
};
const agreedOn = (rendered: RenderedScreen, item: string) => agreedAnswerOf(roundOf(rendered), item);
const spread = () => screen.queryByRole('img', { name: /vastaajaa/ });

describe('the presenter view', () => {
  it('[GR8] shows one statement with its levels, and hides what the sectors said until asked', async () => {
    const { user, container } = await renderWall();
    expect(heading().textContent).toMatch(/^Kuntastrategiassa/);
    expect(document.activeElement).toBe(heading());
    expect(spread()).toBeNull();
    expect(container.innerHTML).not.toMatch(/Perusopetus|Nuorisopalvelut|Näkemykset eroavat|Ei vielä sovittu/);
    await user.keyboard('s');
    expect(spread()).not.toBeNull();
    await user.keyboard('{ArrowRight}');
    expect(heading().textContent).toMatch(/^Jokainen toimiala/);
    expect(spread()).toBeNull();
    await user.keyboard('s');
    await user.keyboard('s');
    expect(spread()).toBeNull();
  });

  it('[GR8] records answer, reason and differing opinion by keyboard alone', async () => {
    const rendered = await renderWall();
    const { user, path } = rendered;
    await user.keyboard('2');
    await user.keyboard('r');
    await user.keyboard('Strategia 2026, kohta 3');
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(heading());
    await user.keyboard('d');
    await user.keyboard('Tekninen toimi: 0');
    await user.keyboard('{Escape}');
    expect(agreedOn(rendered, first)).toEqual({
      answer: { kind: 'level', level: 2 },
      reason: 'Strategia 2026, kohta 3',
      dissent: 'Tekninen toimi: 0',
      date: '2026-03-12',
    });
    expect(screen.getByRole('button', { name: /^2 Osittain käytössä/ }).getAttribute('aria-pressed')).toBe('true');
    await user.keyboard('{ArrowRight}');
    await user.keyboard('?');
    expect(agreedOn(rendered, second)?.answer).toEqual({ kind: 'unknown' });
    await user.keyboard('{ArrowRight}c');
    const [meeting] = meetingsOf(roundOf(rendered));
    expect(meeting?.outcomes.get(third)?.kind).toBe('carried');
    expect(agreedOn(rendered, third)).toBeNull();
    await user.keyboard('{Escape}');
    expect(path()).toBe('/round/round-1/meeting/m1');
  });

  it('[GR8, AN1] takes «n» with a reason, and lets no letter of the reason act', async () => {
    const rendered = await renderWall({
      round: exampleGroupRound({ more: meetingValues({ discussed: ['affordable-hobbies'] }) }),
    });
    const { user } = rendered;
    await user.keyboard('n');
    const field = await screen.findByRole('textbox', { name: /Miksi asia ei koske kuntaanne/ });
    await expect.poll(() => document.activeElement).toBe(field);
    expect(agreedOn(rendered, 'affordable-hobbies')).toBeNull();
    await user.keyboard('naapuri 0123 scd?');
    await user.keyboard('{Escape}');
    expect(agreedOn(rendered, 'affordable-hobbies')?.answer).toEqual({
      kind: 'not-applicable',
      reason: 'naapuri 0123 scd?',
    });
    expect(spread()).toBeNull();
  });

  it('[GR8] begins with the unanimous block, which one key approves and one takes back', async () => {
    const rendered = await renderWall({}, UNANIMOUS_ITEMS);
    const { user } = rendered;
    expect(heading().textContent).toBe('Hyväksytään kerralla (10)');
    await user.keyboard('a');
    expect(UNANIMOUS_ITEMS.every((item) => agreedOn(rendered, item) !== null)).toBe(true);
    await user.keyboard('u');
    expect(UNANIMOUS_ITEMS.some((item) => agreedOn(rendered, item) !== null)).toBe(false);
    await user.keyboard('{ArrowRight}');
    expect(screen.getByText('Väittämä 1/3')).toBeDefined();
  });

  it('[GR8] lists its keys; letters and digits can be turned off, arrows and Esc stay', async () => {
    const rendered = await renderWall();
    const { user, path } = rendered;
    const keys = screen.getByRole('list', { name: 'Näppäimet' });
    for (const key of ['0–3', 'n', '?', 's', 'r', 'd', 'c', '←', '→', 'Esc']) expect(keys.textContent).toContain(key);
    await user.click(screen.getByRole('checkbox', { name: 'Yksittäiset kirjaimet ja numerot käytössä' }));
    heading().focus();
    await user.keyboard('3s');
    expect(agreedOn(rendered, first)).toBeNull();
    expect(spread()).toBeNull();
    expect(screen.getByRole('list', { name: 'Näppäimet' }).textContent).not.toContain('0–3');
    await user.keyboard('{ArrowRight}');
    expect(screen.getByText('Väittämä 2/3')).toBeDefined();
    await user.click(screen.getByRole('button', { name: /^1 Aloitettu/ }));
    expect(agreedOn(rendered, second)?.answer).toEqual({ kind: 'level', level: 1 });
    await user.keyboard('{Escape}');
    expect(path()).toBe('/round/round-1/meeting/m1');
  });

  it('[GR8] tells the planned time without a clock', async () => {
    const { container } = await renderWall();
    expect(screen.getByText(/Suunniteltu aika 4 min\. Tämän jälkeen 2 väittämää, noin 8 min\./)).toBeDefined();
    expect(container.querySelector('[role="timer"], time')).toBeNull();
  });

  it('[GR7, GR8] ends with what came of it, and names what is left', async () => {
    const { user } = await renderWall();
    await user.keyboard('1{ArrowRight}{ArrowRight}c{ArrowRight}');
    expect(heading().textContent).toBe('Kiitos, tästä jatketaan');
    expect(screen.getByText('Sovittu: yksi väittämä')).toBeDefined();
    expect(screen.getByText('Jäi seuraavaan kertaan: 2 väittämää')).toBeDefined();
    expect(screen.getByText('2.1')).toBeDefined();
    expect(screen.getByText('3.4')).toBeDefined();
  });

  it('[GR10] shows dots without letters in a round without names', async () => {
    const more = meetingValues({ discussed });
    const { user } = await renderWall({ round: exampleGroupRound({ naming: 'nameless', more }) });
    await user.keyboard('s');
    expect(spread()?.querySelectorAll('[title]')).toHaveLength(0);
    expect(spread()?.getAttribute('aria-label')).toBe(
      '5 vastaajaa. 0 Ei vielä: 1. 1 Aloitettu: 1. 2 Osittain käytössä: 2. 3 Vakiintunut: 1.',
    );
  });

  it.each(['fi', 'sv', 'en'] as const)('[EV2] passes axe in %s with everything shown', async (language) => {
    const { container, user } = await renderWall({ language });
    await user.keyboard('s2');
    await expectNoAxeViolations(container);
  });
});
