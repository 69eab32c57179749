import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CatalogueScreen } from '#features/catalogue/CatalogueScreen.tsx';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { contentService } from '#tests/support/content-service.ts';
import { planningRound } from '#tests/support/planning-round.ts';
import { renderScreen } from '#tests/support/render-screen.tsx';

async function counted(phenomenon: string, ageGroup?: string): Promise<number> {
  const { models } = await contentService().models();
  return models.filter(
    (model) =>
      model.phenomena.includes(phenomenon) &&
      (!ageGroup || model.ageGroups.includes(ageGroup) || model.ageGroups.includes('all')),
  ).length;
}

it('without a round every model can be browsed, a dozen at a time', async () => {
  const { user } = await renderScreen(<CatalogueScreen />);
  expect(await screen.findByText('90 mallia')).toBeTruthy();
  expect(screen.getAllByRole('article')).toHaveLength(12);
  await user.click(screen.getByRole('button', { name: 'Näytä 12 lisää' }));
  const cards = screen.getAllByRole('article');
  expect(cards).toHaveLength(24);
  expect(cards[12]?.contains(document.activeElement)).toBe(true);
});

it('models can be narrowed by theme and age group, and each leads to its page', async () => {
  const { user } = await renderScreen(<CatalogueScreen />);
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Aihe' }), 'loneliness');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Ikäryhmä' }), 'older-people');
  const count = await counted('loneliness', 'older-people');
  expect(screen.getByText(`${count} mallia`)).toBeTruthy();
  expect(screen.getAllByRole('article')).toHaveLength(Math.min(count, 12));
  for (const card of screen.getAllByRole('article')) {
    expect(within(card).getByRole('link').getAttribute('href')).toMatch(/^#\/models\/./);
  }
});

it('a search finds words of the name, the summary and the provider', async () => {
  const { user } = await renderScreen(<CatalogueScreen />);
  await user.type(await screen.findByRole('searchbox', { name: 'Hae sanalla' }), 'KIVA koulu');
  expect(screen.getByRole('link', { name: 'KiVa Koulu' })).toBeTruthy();
});

it('[EV2] when nothing fits, the filter to remove is named with how many there would be, and focus goes to the count', async () => {
  const { user } = await renderScreen(<CatalogueScreen />);
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Aihe' }), 'bullying');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Ikäryhmä' }), 'older-people');
  expect(screen.getByText('Yksikään malli ei vastaa näitä rajauksia')).toBeTruthy();
  const without = await counted('bullying');
  await user.click(screen.getByRole('button', { name: `Poista ikäryhmä (${without})` }));
  expect(document.activeElement).toBe(screen.getByText(`${without} mallia`));
  await user.click(screen.getByRole('button', { name: 'Poista rajaukset' }));
  expect(document.activeElement).toBe(screen.getByText('90 mallia'));
});

it('[RE7] the matrix counts models by theme and age group, and a count shows its models', async () => {
  const { user } = await renderScreen(<CatalogueScreen />);
  await user.click(await screen.findByText('Mallit aiheittain ja ikäryhmittäin'));
  const table = await screen.findByRole('table', { name: 'Mallien määrä aiheittain ja ikäryhmittäin' });
  const { models } = await contentService().models();
  expect(models.length).toBe(90);
  const count = await counted('loneliness', 'older-people');
  const cell = within(table).getByRole('button', { name: new RegExp(`^${count} mallia, Yksinäisyys, Ikääntyneet`) });
  await user.click(cell);
  expect(document.activeElement?.textContent).toBe(`${count} mallia`);
  expect(screen.getByText(`${count} mallia`)).toBeTruthy();
  expect((screen.getByRole('combobox', { name: 'Aihe' }) as HTMLSelectElement).value).toBe('loneliness');
});

it('[RE7] with a round the matrix tells where the municipality uses nothing, in words', async () => {
  const { user, container } = await renderScreen(<CatalogueScreen />, {
    round: planningRound({ uses: { ystavapiiri: { use: 'in-use' } } }),
  });
  await user.click(await screen.findByText('Mallit aiheittain ja ikäryhmittäin'));
  const table = await screen.findByRole('table', { name: /Mallien määrä/ });
  expect(within(table).getByRole('button', { name: /Yksinäisyys, Ikääntyneet.*, 1 käytössä$/ })).toBeTruthy();
  expect(within(table).getByRole('button', { name: /Kiusaaminen.*, Alakouluikä.*, ei käytössä$/ })).toBeTruthy();
  expect(screen.getByText(/kohdassa luettelossa on malleja, mutta teillä ei ole niistä yhtään käytössä/)).toBeTruthy();
  await expectNoAxeViolations(container);
});

it('[AN8] with the example open, the catalogue carries the mark', async () => {
  await renderScreen(<CatalogueScreen />, { round: planningRound({}, { example: true }) });
  expect(await screen.findByText('Esimerkki – keksityt vastaukset')).toBeTruthy();
});

for (const language of ['fi', 'sv', 'en'] as const) {
  it(`[EV2] has no axe violations in ${language}`, async () => {
    const { container } = await renderScreen(<CatalogueScreen />, { language });
    await screen.findByRole('heading', { level: 1 });
    await expectNoAxeViolations(container);
  });
}
