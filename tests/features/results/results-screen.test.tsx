import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { changeAnswer } from '#domain/round/change-answers.ts';
import { commit } from '#domain/round/commit.ts';
import type { Round } from '#domain/round/round.ts';
import { ResultsScreen } from '#features/results/ResultsScreen.tsx';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { commitsBy, level } from '#tests/support/build-round.ts';
import { exampleOfTwoYears } from '#tests/support/example-of-two-years.ts';
import { realRound } from '#tests/support/real-round.ts';
import { renderScreen } from '#tests/support/render-screen.tsx';

const openExample = async () => {
  const [, round] = await exampleOfTwoYears();
  const rendered = await renderScreen(<ResultsScreen />, { round });
  await screen.findByRole('heading', { level: 1 });
  return rendered;
};
const region = (name: RegExp) => within(screen.getByRole('region', { name }));

/** The first area with 3, 2, 2, 1, cannot say and not applicable: the worked example of SC8. */
function workedExample(): Round {
  const by = commitsBy('w');
  const answers = [
    level(3),
    level(2),
    level(2),
    level(1),
    { kind: 'unknown' },
    { kind: 'not-applicable', reason: 'Syy' },
  ] as const;
  const items = realRound().checklist.areas[0]?.items ?? [];
  return items.reduce((round, item, index) => {
    const answer = answers[index];
    return answer ? commit(round, by(), changeAnswer(round, item.id, answer, '2026-03-12')) : round;
  }, realRound());
}

describe('the results', () => {
  it('[SC1] open with one sentence that names the strongest area and those with most to develop', async () => {
    await openExample();
    expect(document.body.textContent).toMatch(
      /Vahvinta on «Mielenterveyden edistäminen koko kunnan tehtävänä».* osa-alueilla «Tieto, tarpeet ja seuranta» ja «Osaaminen ja voimavarat»/,
    );
    expect(screen.getByText('54,4')).toBeDefined();
  });

  it('[YR1] show the same figures in chart and table, with last year beside', async () => {
    await openExample();
    const table = screen.getByRole('table', { name: /Osa-alueiden pisteet/ });
    const row = within(table).getByRole('row', { name: /^1 Strategia ja johtaminen/ });
    expect(row.textContent).toMatch(/55,6.*6\/6.*38,9/);
    const chart = screen.getByRole('img');
    for (const value of ['55,6', '61,1', '46,7', '58,3', '57,1']) expect(chart.textContent).toContain(value);
  });

  it('[RE1] name statutory gaps as such, and what nobody can judge as a finding of its own', async () => {
    const { user } = await openExample();
    const gaps = region(/^Kehittämiskohteet \(40\)/);
    expect(gaps.getAllByRole('listitem')).toHaveLength(6);
    await user.click(gaps.getByRole('button', { name: 'Näytä kaikki 40' }));
    expect(gaps.getAllByText('Lakisääteinen').length).toBeGreaterThan(0);
    expect(region(/\(2\)/).getAllByRole('listitem')).toHaveLength(2);
  });

  it('[SC7, SC8] explain the rule with the round’s own numbers', async () => {
    const { user } = await renderScreen(<ResultsScreen />, { round: workedExample() });
    await user.click(await screen.findByText(/Miten pisteet lasketaan/));
    expect(document.body.textContent).toMatch(/3 \+ 2 \+ 2 \+ 1 = 8.* 12.*66,7.*4\/5/);
  });

  it('[SC3] say of an area that is judged too little that it has no score', async () => {
    const by = commitsBy('w');
    const [first] = realRound().checklist.areas[0]?.items ?? [];
    const round = commit(realRound(), by(), changeAnswer(realRound(), first?.id ?? '', level(3), '2026-03-12'));
    await renderScreen(<ResultsScreen />, { round });
    const table = await screen.findByRole('table', { name: /Osa-alueiden pisteet/ });
    expect(within(table).getByRole('row', { name: /^1 / }).textContent).toMatch(/liian vähän arvioita.*1\/6/);
  });

  it('[AN7] of a short round are its statements and a total, and no area scores', async () => {
    const round = realRound({ scope: 'short' });
    const by = commitsBy('w');
    const screening = round.checklist.areas.flatMap((area) => area.items).filter((item) => item.screening);
    const answered = screening.reduce(
      (open, item) => commit(open, by(), changeAnswer(open, item.id, level(2), '2026-03-12')),
      round,
    );
    await renderScreen(<ResultsScreen />, { round: answered });
    const table = await screen.findByRole('table');
    expect(within(table).getAllByRole('row')).toHaveLength(11);
    expect(screen.getByText('66,7')).toBeDefined();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('lead to answering when there is nothing to show yet', async () => {
    await renderScreen(<ResultsScreen />, { round: realRound() });
    expect((await screen.findByRole('link', { name: /väittämiin/ })).getAttribute('href')).toBe(
      '#/round/round-1/answers',
    );
  });

  it('[EV2] have no axe violations', async () => {
    const { container } = await openExample();
    await expectNoAxeViolations(container);
  });
});
