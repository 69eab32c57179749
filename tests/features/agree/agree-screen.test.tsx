import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addRespondent } from '#domain/group/change-respondent.ts';
import { effectiveAnswersOf } from '#domain/group/effective-answer.ts';
import { agreedAnswerOf, answersOf } from '#domain/round/read-answers.ts';
import { AgreeScreen } from '#features/agree/AgreeScreen.tsx';
import { answeredRound } from '#tests/support/answered-round.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { exampleGroupRound } from '#tests/support/example-group.ts';
import { realRound } from '#tests/support/real-round.ts';
import { renderScreen } from '#tests/support/render-screen.tsx';
import { codesShown, renderAgree, statement } from './agree-page.tsx';

const spreadOf = (code: string) => statement(code).getByRole('img');

describe('where views differ', () => {
  it('[GR5] shows a dot per respondent with its sector’s mark, and says the same in a sentence', async () => {
    await renderAgree();
    const spread = spreadOf('1.1');
    expect(spread.getAttribute('aria-label')).toBe(
      '5 vastaajaa. 0 Ei vielä: 1 (Tekninen toimi, kaavoitus ja ympäristö). 1 Aloitettu: 1 (Perusopetus). ' +
        '2 Osittain käytössä: 2 (Nuorisopalvelut; Kulttuuri- ja kirjastopalvelut). ' +
        '3 Vakiintunut: 1 (Hyvinvointikoordinaatio, Viestintä).',
    );
    const dots = [...spread.querySelectorAll('[title]')].map((dot) => [dot.textContent, dot.getAttribute('title')]);
    expect(dots).toHaveLength(5);
    expect(dots).toContainEqual(['H+', 'Hyvinvointikoordinaatio, Viestintä']);
    expect(dots).toContainEqual(['P', 'Perusopetus']);
    expect(statement('1.1').getByText('Näkemykset eroavat: tasot 0–3 · 5 vastaajaa')).toBeDefined();
  });

  it('[GR5] orders by disagreement, or by «cannot say», or as the checklist does', async () => {
    const { user } = await renderAgree();
    expect(codesShown().slice(0, 2)).toEqual(['4.4', '7.1']);
    const order = screen.getByRole('combobox', { name: 'Järjestys' });
    await user.selectOptions(order, 'Eniten «en osaa sanoa» ensin');
    expect(codesShown().slice(0, 2)).toEqual(['4.5', '7.3']);
    await user.selectOptions(order, 'Tarkistuslistan järjestys');
    expect(codesShown().slice(0, 3)).toEqual(['1.1', '1.2', '1.3']);
    expect(codesShown()).toHaveLength(46);
  });

  it.each([
    ['Kukaan ei ole vastannut', ['5.2', '7.8']],
    ['Merkitty keskusteltavaksi', ['5.3']],
    ['Sovittu', []],
  ])('[AN6] shows only «%s»', async (filter, codes) => {
    const { user } = await renderAgree();
    const field = screen.getByRole('combobox', { name: 'Näytä' });
    await user.selectOptions(field, within(field).getByRole('option', { name: `${filter} (${codes.length})` }));
    expect(
      screen.queryAllByRole('heading', { level: 3 }).filter((h) => /^\d\.\d/.test(h.textContent ?? '')),
    ).toHaveLength(codes.length);
    for (const code of codes) expect(statement(code)).toBeDefined();
  });

  it('[AN6] shows first what is not agreed yet, and keeps it in sight while the group agrees on it', async () => {
    const { user } = await renderAgree();
    const field = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Näytä' });
    expect(field.selectedOptions[0]?.textContent).toBe('Ei vielä sovittu (46)');
    await user.click(statement('1.1').getByText('Sopikaa vastauksesta'));
    await user.click(await statement('1.1').findByRole('radio', { name: '2 Osittain käytössä' }));
    expect(field.selectedOptions[0]?.textContent).toBe('Ei vielä sovittu (45)');
    expect(statement('1.1').getByRole('textbox', { name: /Perustelu/ })).toBeDefined();
    await user.selectOptions(field, 'Sovittu (1)');
    expect(codesShown()).toEqual(['1.1']);
    await user.selectOptions(field, 'Ei vielä sovittu (45)');
    expect(codesShown()).not.toContain('1.1');
  });

  it('[AN6] leads out of a filter that leaves nothing', async () => {
    const { user } = await renderAgree();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Näytä' }), 'Sovittu (0)');
    await user.click(screen.getByRole('button', { name: 'Näytä kaikki väittämät' }));
    expect(codesShown()).toHaveLength(46);
  });

  it('[GR6] tells the answer that counts now and marks it «not agreed yet», as the results use it', async () => {
    const round = exampleGroupRound();
    await renderAgree({ round });
    expect(effectiveAnswersOf(round).get('practice-models-in-use')?.answer).toEqual({ kind: 'level', level: 1 });
    expect(answersOf(round).get('practice-models-in-use')).toEqual({ kind: 'level', level: 1 });
    expect(statement('4.4').getByText('Ei vielä sovittu')).toBeDefined();
    expect(statement('4.4').getByText('Tuloksissa on nyt: 1 Aloitettu')).toBeDefined();
  });

  it('[GR6] says that «not applicable» of the sectors counts only when the group has agreed on it', async () => {
    await renderAgree();
    expect(statement('6.7').getByText(/Tuloksissa on nyt: En osaa sanoa/)).toBeDefined();
    expect(statement('6.7').getByText(/Useimmat vastasivat «Ei koske kuntaamme»/)).toBeDefined();
  });

  it('[GR9] names the sectors that are missing and leads to the working group', async () => {
    await renderAgree();
    expect(
      screen.getByText(/Kutsutuista on vastannut 5\/6\. Vastaus puuttuu vielä toimialalta Liikuntapalvelut/),
    ).toBeDefined();
    expect(screen.getByRole('link', { name: 'Työryhmä ja kutsut' }).getAttribute('href')).toBe('#/round/round-1/group');
  });

  it('[GR10] shows notes by sector and role, never by name, and says who reads them', async () => {
    const { user, container } = await renderAgree();
    const shown = statement('1.1');
    await user.click(shown.getByText('Vastaajien huomiot ja näyttö (2)'));
    expect(shown.getByText('Perusopetus · Rehtori: Koulussa asia on kirjattu vain tavoitteisiin.')).toBeDefined();
    expect(shown.getByText(/Huomiot voi lukea jokainen, jolla on tämän kierroksen tiedosto/)).toBeDefined();
    expect(statement('5.3').getByText('Haluaa keskustella yhdessä: Nuorisopalvelut · Nuorisosihteeri')).toBeDefined();
    expect(container.textContent).not.toContain('Kaisa');
  });

  it('[GR10] shows no letters, sectors or comparison of sectors in a round without names', async () => {
    const { container } = await renderAgree({ round: exampleGroupRound({ naming: 'nameless' }) });
    const spread = spreadOf('1.1');
    expect(spread.getAttribute('aria-label')).toBe(
      '5 vastaajaa. 0 Ei vielä: 1. 1 Aloitettu: 1. 2 Osittain käytössä: 2. 3 Vakiintunut: 1.',
    );
    expect(spread.textContent).not.toMatch(/H\+|Ku|Te/);
    expect(spread.querySelectorAll('[title]')).toHaveLength(0);
    expect(screen.queryByRole('table')).toBeNull();
    expect(container.textContent).not.toMatch(/Perusopetus|Liikuntapalvelut|Nuorisopalvelut/);
    expect(screen.getByText(/Kutsutuista on vastannut 5\/6/)).toBeDefined();
  });

  it('[GR5] compares sectors and areas in a table with means, words and n', async () => {
    await renderAgree();
    const table = screen.getByRole('table', { name: 'Tasojen keskiarvo toimialoittain ja osa-alueittain' });
    const youth = within(table).getByRole('row', { name: /^Nuorisopalvelut \(N\)/ });
    // 3: levels 2, 3, 1, 2, 2, 1 … as the example has them.
    expect(within(youth).getAllByRole('cell')).toHaveLength(7);
    expect(within(youth).getAllByRole('cell')[0]?.textContent).toMatch(/^2,2 Osittain käytössä yksi vastaaja$/);
    expect(within(table).queryByRole('row', { name: /Liikuntapalvelut/ })).toBeNull();
    expect(within(table).getAllByRole('rowheader')).toHaveLength(6);
  });
});

describe('agreeing on a statement', () => {
  it('[GR6] records the level, its reason and a differing opinion, and marks it as agreed', async () => {
    const { user, session } = await renderAgree();
    const shown = statement('1.1');
    await user.click(shown.getByText('Sopikaa vastauksesta'));
    await user.type(await shown.findByRole('textbox', { name: /Perustelu/ }), 'Strategia on hyväksytty.');
    await user.click(shown.getByRole('radio', { name: '2 Osittain käytössä' }));
    await user.type(shown.getByRole('textbox', { name: /Eriävä näkemys/ }), 'Tekninen toimi näki tason 0.');
    await user.tab();
    const { round } = session.getState();
    expect(round && agreedAnswerOf(round, 'strategy-includes-mental-health')).toEqual({
      answer: { kind: 'level', level: 2 },
      reason: 'Strategia on hyväksytty.',
      dissent: 'Tekninen toimi näki tason 0.',
      date: '2026-03-02',
    });
    expect(shown.getByText('Eriävä näkemys: Tekninen toimi näki tason 0.')).toBeDefined();
    expect(screen.getByText('1/46 väittämää')).toBeDefined();
    await user.click(shown.getByRole('button', { name: 'Poista sovittu vastaus' }));
    expect(shown.getByText('Ei vielä sovittu')).toBeDefined();
  });

  it('[AN1, SC4] takes «not applicable» only with its reason', async () => {
    const { user, session } = await renderAgree();
    const shown = statement('6.5');
    await user.click(shown.getByText('Sopikaa vastauksesta'));
    await user.click(await shown.findByRole('radio', { name: 'Ei koske kuntaamme' }));
    const agreed = () => {
      const { round } = session.getState();
      return round && agreedAnswerOf(round, 'affordable-hobbies');
    };
    expect(agreed()).toBeNull();
    await user.type(shown.getByRole('textbox', { name: /Miksi asia ei koske kuntaanne/ }), 'Naapurikunta järjestää.');
    await user.tab();
    await waitFor(() =>
      expect(agreed()?.answer).toEqual({ kind: 'not-applicable', reason: 'Naapurikunta järjestää.' }),
    );
    await user.clear(shown.getByRole('textbox', { name: /Miksi asia ei koske kuntaanne/ }));
    await user.tab();
    expect(agreed()?.answer).toEqual({ kind: 'not-applicable', reason: 'Naapurikunta järjestää.' });
  });
});

describe('before anybody has answered alone', () => {
  it('explains the two ways, and that answers given together are agreed already', async () => {
    await renderScreen(<AgreeScreen />, { round: answeredRound({ answers: 12 }) });
    expect(await screen.findByText('12 väittämästä on jo sovittu yhdessä.')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Kutsu toimialat vastaamaan' }).getAttribute('href')).toBe(
      '#/round/round-1/group',
    );
    expect(screen.getByRole('link', { name: 'Vastatkaa yhdessä' }).getAttribute('href')).toBe(
      '#/round/round-1/answers',
    );
  });

  it('[GR9] tells how many have been invited', async () => {
    const more = addRespondent('r1', 'named', { name: '', role: 'Rehtori', sectors: ['basic-education'] });
    await renderScreen(<AgreeScreen />, { round: realRound({ way: 'alone' }, more) });
    expect(await screen.findByText(/Kutsuttuna on yksi vastaaja/)).toBeDefined();
  });
});

it.each(['fi', 'sv', 'en'] as const)(
  '[EV2] passes axe in %s, with a statement open to be agreed on',
  async (language) => {
    const { container, user } = await renderAgree({ language });
    const words = { fi: 'Sopikaa vastauksesta', sv: 'Kom överens om svaret', en: 'Agree on the answer' };
    await user.click(statement('1.1').getByText(words[language]));
    await statement('1.1').findAllByRole('radio');
    await expectNoAxeViolations(container);
  },
);
