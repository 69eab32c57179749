import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { joinAllAnswers } from '#domain/exchange/join-all-answers.ts';
import { respondentOf } from '#domain/group/read-respondents.ts';
import { conflictsOf } from '#domain/join/conflicts.ts';
import { changeAnswer } from '#domain/round/change-answers.ts';
import { commit } from '#domain/round/commit.ts';
import { joinRounds } from '#domain/round/join-rounds.ts';
import { agreedAnswerOf } from '#domain/round/read-answers.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { ConflictsScreen } from '#features/answers-in/ConflictsScreen.tsx';
import { ConflictsNotice } from '#features/ConflictsNotice.tsx';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { commitsBy, level } from '#tests/support/build-round.ts';
import { exampleGroupRound } from '#tests/support/example-group.ts';
import { type RenderedScreen, renderScreen, type ScreenOptions } from '#tests/support/render-screen.tsx';
import { handIn } from './handing-in.ts';

const item = 'strategy-includes-mental-health';

/** The sports secretary answered on two devices; two co-ordinators agreed on another statement and named a meeting apart. */
function inConflict(naming?: 'nameless'): Round {
  const base = exampleGroupRound(naming ? { naming } : {});
  const parts = ['phone', 'pc'].map((writer, i) => handIn(base, 'r6', { [item]: i === 0 ? 0 : 3 }, { writer }));
  const write = (writer: string, value: 1 | 2) =>
    commit(
      base,
      commitsBy(writer, 1_772_100_000_000)(),
      new Map([
        ...changeAnswer(base, 'coordination-time', level(value), '2026-03-12'),
        [valueKey.answerBy, `2026-03-1${value}`],
      ]),
    );
  const both = joinRounds(write('a', 1), write('b', 2));
  if (!both.ok) throw new Error(both.error.kind);
  return joinAllAnswers(both.value, parts).round;
}

async function open(round: Round, options: ScreenOptions = {}): Promise<RenderedScreen> {
  const rendered = await renderScreen(<ConflictsScreen />, { round, path: '/round/round-1/conflicts', ...options });
  await screen.findByRole('heading', { level: 1 });
  return rendered;
}
const cardOf = (name: RegExp) =>
  within(screen.getByRole('heading', { level: 2, name }).closest('li') as unknown as HTMLElement);
const roundOf = ({ session }: RenderedScreen): Round => session.getState().round as Round;

describe('the list of conflicts', () => {
  it('[GR4] holds every open conflict, each content in words with who and when', async () => {
    const { container } = await open(inConflict());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('3 kohdassa on kaksi eri sisältöä');
    const card = cardOf(/^Liikuntasihteeri: 1\.1 /);
    expect(card.getByText('0 Ei vielä')).toBeDefined();
    expect(card.getByText('3 Vakiintunut')).toBeDefined();
    expect(card.getAllByText('Vastaajan omalla laitteella')).toHaveLength(2);
    expect(card.getAllByText(/^25\.2\.2026 klo \d+\.\d\d$/)).toHaveLength(2);
    expect(card.getAllByText('Nyt näkyvissä')).toHaveLength(1);
    expect(cardOf(/^Yhteinen vastaus: 4\.3 /).getAllByText('Toisella koneella tai välilehdellä')).toHaveLength(2);
    expect(cardOf(/^Kierroksen asetus$/).getByText('2026-03-12')).toBeDefined();
    await expectNoAxeViolations(container);
  });

  it('[GR4] choosing is an ordinary write; what isn’t chosen stays in the log', async () => {
    const round = inConflict();
    const rendered = await open(round);
    // The one that isn't shown now.
    const shown = respondentOf(round, 'r6')?.answers.get(item);
    const hidden = shown?.kind === 'level' && shown.level === 3 ? 0 : 3;
    const words = hidden === 0 ? /0 Ei vielä/ : /3 Vakiintunut/;
    await rendered.user.click(cardOf(/^Liikuntasihteeri/).getByRole('button', { name: words }));
    expect(respondentOf(roundOf(rendered), 'r6')?.answers.get(item)).toEqual(level(hidden));
    expect(conflictsOf(roundOf(rendered).data)).toHaveLength(2);
    const said = [...roundOf(rendered).log.values()].flatMap(({ changes }) =>
      changes.filter(({ key }) => key === valueKey.ownAnswer('r6', item)).map(({ value }) => JSON.stringify(value)),
    );
    expect(new Set(said)).toEqual(new Set([JSON.stringify(level(0)), JSON.stringify(level(3))]));
    expect(screen.getByText(/säilyy kierroksen muutoshistoriassa/)).toBeDefined();
  });

  it('[GR4] the one that is shown already can be chosen too, and joining the others again opens nothing', async () => {
    const round = inConflict();
    const rendered = await open(round);
    const card = cardOf(/^Yhteinen vastaus/);
    const shown = card.getByText('Nyt näkyvissä').closest('div[class*=card]') as HTMLElement;
    const before = agreedAnswerOf(round, 'coordination-time');
    await rendered.user.click(within(shown).getByRole('button'));
    expect(agreedAnswerOf(roundOf(rendered), 'coordination-time')).toEqual(before);
    const again = joinRounds(roundOf(rendered), round);
    expect(again.ok && conflictsOf(again.value.data).map(({ key }) => key)).not.toContain('agreed/coordination-time');
  });

  it('[GR4] when all are chosen, the page says so', async () => {
    const rendered = await open(inConflict());
    for (let left = 3; left > 0; left--) {
      const [first] = screen.getAllByRole('button', { name: /Valitse tämä/ });
      if (first) await rendered.user.click(first);
    }
    expect(screen.getByText('Kaikki on valittu')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    await expectNoAxeViolations(rendered.container);
  });

  it('[GR10] without names doesn’t tell whose answers they are, nor when', async () => {
    const { container } = await open(inConflict('nameless'));
    expect(screen.getByRole('heading', { level: 2, name: /^1\.1 / })).toBeDefined();
    expect(container.textContent).not.toMatch(/Liikuntasihteeri|Liikuntapalvelut|klo \d/);
  });

  it.each(['sv', 'en'] as const)('[EV1] reads whole in %s', async (language) => {
    const { container } = await open(inConflict(), { language });
    expect(container.textContent).not.toMatch(/\{\{|undefined/);
  });

  it('[GR4] a notice with their number leads here', async () => {
    await renderScreen(<ConflictsNotice />, { round: inConflict() });
    expect(await screen.findByText('3 kohdassa on kaksi eri sisältöä')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Katso ja valitse' }).getAttribute('href')).toBe(
      '#/round/round-1/conflicts',
    );
  });
});
