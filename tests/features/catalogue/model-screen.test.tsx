import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { actionsOf, modelUsesOf } from '#domain/round/read-plan.ts';
import { ModelScreen } from '#features/catalogue/ModelScreen.tsx';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { contentService } from '#tests/support/content-service.ts';
import { planningRound } from '#tests/support/planning-round.ts';
import { renderScreen } from '#tests/support/render-screen.tsx';

it('[RE6] every rating stands as its source words it, with scheme and date', async () => {
  const { models } = await contentService().models();
  const texts = await contentService().modelTexts('fi');
  const rated = models.filter(({ evidence }) => evidence.rating !== null);
  expect(rated.length).toBeGreaterThan(5);
  for (const { id, evidence } of rated) {
    const { unmount } = await renderScreen(<ModelScreen id={id} />);
    const part = await screen.findByRole('region', { name: 'Näyttö' });
    const ratings = [evidence, ...evidence.additional].flatMap(({ rating }) => rating ?? []);
    expect([...part.querySelectorAll('q')].map((quoted) => quoted.textContent)).toEqual(ratings);
    expect(part.textContent).toContain(texts.evidenceSchemes[evidence.scheme]?.name ?? 'missing');
    if (evidence.date === null) expect(part.textContent).toContain('päivämäärä ei tiedossa');
    else expect(part.textContent).toContain(evidence.date.split('-').map(Number).reverse().join('.'));
    unmount();
  }
});

it('[RE6] a model without a rating is not given one', async () => {
  await renderScreen(<ModelScreen id="walkers" />);
  const part = await screen.findByRole('region', { name: 'Näyttö' });
  expect(part.textContent).toContain('Käytännön kokemus');
  expect(part.querySelector('q')).toBeNull();
});

it('shows places of use only where the source states them', async () => {
  const { models } = await contentService().models();
  const mixed = models.find(
    ({ seenIn }) =>
      seenIn.some((one) => one.certainty === 'stated') && seenIn.some((one) => one.certainty === 'inferred'),
  );
  if (!mixed) throw new Error('the catalogue has no such model');
  await renderScreen(<ModelScreen id={mixed.id} />);
  const part = await screen.findByRole('region', { name: 'Missä mallia on käytetty' });
  const stated = mixed.seenIn.filter(({ certainty }) => certainty === 'stated');
  expect(within(part).getAllByRole('listitem')).toHaveLength(stated.length);
});

it('says that the links have not been checked and whose advice the first step is', async () => {
  await renderScreen(<ModelScreen id="walkers" />);
  expect(await screen.findByText(/Linkkejä ei ole tarkistettu/)).toBeTruthy();
  expect(screen.getByText('Neuvo on tämän työkalun toimituksen, ei mallin tarjoajan.')).toBeTruthy();
  for (const link of within(screen.getByRole('region', { name: 'Lue lisää' })).getAllByRole('link')) {
    expect(link.getAttribute('href')).toMatch(/^https?:/);
  }
});

it('[RE8] use is kept with since when and which sector, and can be taken back', async () => {
  const { user, session } = await renderScreen(<ModelScreen id="walkers" />, { round: planningRound({}) });
  await user.click(await screen.findByRole('button', { name: /^Merkitse käyttö/ }));
  const dialog = await screen.findByRole('dialog');
  await expectNoAxeViolations(dialog);
  await user.click(within(dialog).getByRole('radio', { name: /^Käytössä/ }));
  await user.type(within(dialog).getByRole('textbox', { name: /^Mistä alkaen/ }), '2024');
  await user.selectOptions(within(dialog).getByRole('combobox', { name: /^Toimiala/ }), 'youth');
  await user.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
  const uses = () => {
    const { round } = session.getState();
    return round ? modelUsesOf(round) : new Map();
  };
  expect(uses().get('walkers')).toEqual({ use: 'in-use', since: '2024', sector: 'youth', reason: '' });
  expect(await screen.findByText('Käytössä · 2024 · Nuorisopalvelut')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Muuta käyttöä/ }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('radio', { name: /^Ei käytössä/ }));
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  expect(uses().has('walkers')).toBe(false);
});

it('[PL1] added from its page, a model brings the gaps it is mainly for; the page leads to the plan', async () => {
  const { user, session } = await renderScreen(<ModelScreen id="walkers" />, {
    round: planningRound({ levels: { 'meeting-places': 1, 'leadership-commitment': 0 } }),
  });
  await user.click(await screen.findByRole('button', { name: /^Lisää suunnitelmaan: / }));
  const { round } = session.getState();
  expect(round && actionsOf(round)[0]).toMatchObject({
    origin: { kind: 'model', model: 'walkers' },
    models: ['walkers'],
    items: ['meeting-places'],
  });
  expect(screen.getByRole('link', { name: 'Avaa suunnitelma' }).getAttribute('href')).toBe('#/round/round-1/plan');
  expect(screen.getByRole('link', { name: /^5\.3 / }).getAttribute('href')).toBe(
    '#/round/round-1/answers/meeting-places',
  );
});

it('[AN8] with the example open, its page carries the mark', async () => {
  await renderScreen(<ModelScreen id="walkers" />, { round: planningRound({}, { example: true }) });
  expect(await screen.findByText('Esimerkki – keksityt vastaukset')).toBeTruthy();
});

it('an unknown model is told kindly, with the way to the catalogue', async () => {
  const { container } = await renderScreen(<ModelScreen id="__proto__" />);
  expect(await screen.findByRole('heading', { level: 1, name: 'Mallia ei löydy' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Avaa toimintamallit' }).getAttribute('href')).toBe('#/models');
  await expectNoAxeViolations(container);
});

for (const language of ['fi', 'sv', 'en'] as const) {
  it(`[EV2] has no axe violations in ${language}, with a round`, async () => {
    const { container } = await renderScreen(<ModelScreen id="mielenterveyden-ensiapu-1" />, {
      language,
      round: planningRound({ levels: { 'staff-training': 1 } }),
    });
    await screen.findByRole('heading', { level: 1 });
    await expectNoAxeViolations(container);
  });
}
