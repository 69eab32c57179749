import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { valueKey } from '#domain/round/value-keys.ts';
import { answeredRound } from '#tests/support/answered-round.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { exampleOfTwoYears } from '#tests/support/example-of-two-years.ts';
import { realRound } from '#tests/support/real-round.ts';
import { renderReports, sheet, textsOfPlan, textsOnSheet } from './reports-page.tsx';

describe('the preview', () => {
  it('[RP1] holds every text of the report model, in the same order, notes and last year included', async () => {
    const [, round] = await exampleOfTwoYears();
    const { user, session } = await renderReports({ round });
    await user.click(screen.getByRole('checkbox', { name: 'Perustelut, huomiot ja näyttö' }));
    const expected = await textsOfPlan(session.getState().round ?? round, {
      lang: 'fi',
      notes: true,
      unanswered: true,
    });
    await waitFor(async () => expect(textsOnSheet(await sheet())).toEqual(expected));
    expect(expected.length).toBeGreaterThan(300);
  });

  it('[RP1] changes with the round', async () => {
    const round = answeredRound({ answers: 10, actions: ['Kävelykoulu'] });
    const { session } = await renderReports({ round });
    expect(await within(await sheet()).findByRole('heading', { name: '1. Kävelykoulu' })).toBeDefined();
    session.change(new Map([[valueKey.actionField('action-0', 'title'), 'Lukupiiri']]));
    expect(await within(await sheet()).findByRole('heading', { name: '1. Lukupiiri' })).toBeDefined();
  });

  it('[RP5] has sender, kind and date above the title', async () => {
    await renderReports({ round: answeredRound({ answers: 10 }) });
    const head = (await sheet()).querySelector('header');
    expect([...(head?.querySelectorAll('p') ?? [])].map((line) => line.textContent)).toEqual([
      'Esimerkkikunta',
      'Toimenpidesuunnitelma',
      '2.3.2026',
    ]);
  });

  it('[AN8] marks the example, and only the example', async () => {
    const [, round] = await exampleOfTwoYears();
    const { unmount } = await renderReports({ round });
    expect(within(await sheet()).getByText('Esimerkki – keksityt vastaukset')).toBeDefined();
    unmount();
    await renderReports({ round: answeredRound({ answers: 10 }) });
    expect(within(await sheet()).queryByText(/keksityt/)).toBeNull();
  });

  it.each(['fi', 'sv', 'en'] as const)(
    '[EV2] keeps the outline of the page and passes axe, example in %s',
    async (language) => {
      const [, round] = await exampleOfTwoYears(language);
      const { container, user } = await renderReports({ round, language });
      await user.click(screen.getAllByRole('checkbox')[0] as HTMLElement);
      const levels = [...container.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]));
      expect(levels[0]).toBe(1);
      levels.forEach((level, index) => {
        expect(level, `heading ${index}`).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
      });
      const article = await sheet();
      expect(article.querySelectorAll('thead th:not([scope="col"]), tbody th:not([scope="row"])')).toHaveLength(0);
      expect(article.querySelectorAll('table:has(tbody tr > th)').length).toBe(
        article.querySelectorAll('table').length,
      );
      await expectNoAxeViolations(container);
    },
  );

  it('[RP1] [DA8] makes links of web addresses only', async () => {
    const round = answeredRound({ answers: 2 });
    const { user, session } = await renderReports({ round });
    const [first, second] = round.checklist.areas.flatMap((area) => area.items);
    const evidence = (url: string) => ({ text: 'Päätös', url, date: '2026-02-01' });
    session.change(
      new Map([
        [valueKey.evidence(first?.id ?? '', 'a'), evidence('https://esimerkkikunta.example/paatos')],
        [valueKey.evidence(second?.id ?? '', 'b'), evidence('javascript:alert(1)')],
      ]),
    );
    await user.click(screen.getByRole('checkbox', { name: 'Perustelut, huomiot ja näyttö' }));
    const article = await sheet();
    await waitFor(() => expect(article.textContent).toContain('javascript:alert(1)'));
    expect(
      within(article)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['https://esimerkkikunta.example/paatos']);
  });
});

describe('a plan that lacks something', () => {
  it('shows the preview of a round without answers, and says what is missing and where to get it', async () => {
    const { container } = await renderReports({ round: realRound() });
    expect(within(await sheet()).getByRole('heading', { level: 3 }).textContent).toMatch(/2026/);
    expect(screen.getByRole('link', { name: 'Vastaa väittämiin' }).getAttribute('href')).toBe(
      '#/round/round-1/answers',
    );
    expect(screen.getByRole('link', { name: 'Valitse toimenpiteet' }).getAttribute('href')).toBe(
      '#/round/round-1/actions',
    );
    expect(screen.getByText('Raportin voi tehdä jo nyt.')).toBeDefined();
    await expectNoAxeViolations(container);
  });

  it('counts unanswered statements and first actions that nobody answers for', async () => {
    const round = answeredRound({ answers: 45, actions: ['Kävelykoulu'] });
    const { session } = await renderReports({ round });
    session.change(new Map([[valueKey.actionField('action-0', 'priority'), 'first']]));
    expect(await screen.findByText(/Yksi väittämä on vielä vastaamatta/)).toBeDefined();
    expect(await screen.findByText(/Yhdeltä ensisijaiselta toimenpiteeltä puuttuu vastuutaho tai aika/)).toBeDefined();
    session.change(
      new Map([
        [valueKey.actionField('action-0', 'role'), 'Hyvinvointikoordinaattori'],
        [valueKey.actionField('action-0', 'due'), '2026-12'],
      ]),
    );
    await waitFor(() => expect(screen.queryByText(/puuttuu vastuutaho/)).toBeNull());
  });
});
