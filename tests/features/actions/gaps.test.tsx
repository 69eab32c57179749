import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ActionsScreen } from '#features/actions/ActionsScreen.tsx';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { contentService } from '#tests/support/content-service.ts';
import { planningRound } from '#tests/support/planning-round.ts';
import { municipalityIn, renderScreen } from '#tests/support/render-screen.tsx';

const MEETING_PLACES = 'meeting-places';
const SPR = 'perhekeskuksen-kohtaamispaikka';

async function gapOf(code: string): Promise<HTMLElement> {
  return screen.findByRole('region', { name: new RegExp(`^${code.replace('.', '\\.')} `) });
}

async function openModels(gap: HTMLElement, user: Awaited<ReturnType<typeof renderScreen>>['user']) {
  await user.click(within(gap).getByText(/sopiva|modell|suitable|that fit|models?/));
}

it('[RE2] a gap shows the first step from the level it is at now', async () => {
  const texts = await contentService().checklistTexts('fi');
  const steps = texts.items[MEETING_PLACES]?.nextSteps;
  await renderScreen(<ActionsScreen />, { round: planningRound({ levels: { [MEETING_PLACES]: 1 } }) });
  const gap = await gapOf('5.3');
  expect(gap.textContent).toContain(steps?.[1] ?? 'missing');
  expect(gap.textContent).not.toContain(steps?.[0] ?? 'missing');
  expect(gap.textContent).not.toContain(steps?.[2] ?? 'missing');
});

it('[RE2] [AN9] in Helsinki the step is the one for Helsinki', async () => {
  const texts = await contentService().checklistTexts('fi');
  const changed = Object.entries(texts.items).find(([, item]) => item.variants?.helsinki?.nextSteps?.[0]);
  const [id = '', item] = changed ?? [];
  await renderScreen(<ActionsScreen />, {
    round: planningRound({ levels: { [id]: 0 } }, { municipality: municipalityIn('helsinki') }),
  });
  await screen.findByRole('heading', { level: 1 });
  expect(
    await screen.findAllByText(item?.variants?.helsinki?.nextSteps?.[0] ?? 'missing', { exact: false }),
  ).not.toEqual([]);
});

it('[RE2] at most three models are offered for a gap, and each leads to its page', async () => {
  const { user } = await renderScreen(<ActionsScreen />, { round: planningRound({ levels: { [MEETING_PLACES]: 0 } }) });
  const gap = await gapOf('5.3');
  await openModels(gap, user);
  const links = within(gap)
    .getAllByRole('heading', { level: 5 })
    .map((heading) => within(heading).getByRole('link').getAttribute('href'));
  expect(links).toHaveLength(3);
  for (const link of links) expect(link).toMatch(/^#\/models\//);
});

it('[RE3] a model tells in words why it fits and what to know', async () => {
  const { user } = await renderScreen(<ActionsScreen />, { round: planningRound({ levels: { [MEETING_PLACES]: 0 } }) });
  const gap = await gapOf('5.3');
  await openModels(gap, user);
  const [offer] = within(gap)
    .getAllByRole('listitem')
    .filter((item) => within(item).queryByRole('heading', { level: 5 }));
  if (!offer) throw new Error('no model is offered');
  expect(offer.textContent).toContain('suoraan väittämään 5.3');
  expect(offer.textContent).toMatch(/(pääaihe on sama|koskee myös aihetta): .*Yksinäisyys/);
  expect(offer.textContent).toContain('Toteuttajana voi olla:');
  expect(offer.textContent).toContain('Tiettävästi aineistoa ei ole ruotsiksi.');
  expect(offer.textContent).toContain('Toiminnan jatkumista ei ole varmistettu.');
});

it('[RE3] what the county leads is told as referring, agreeing and taking part', async () => {
  const catalogue = await contentService().models();
  const led = catalogue.models.find((model) => model.countyLed && model.preventionLevel === 'indicated');
  const checklist = contentService().checklist();
  const item = checklist.areas
    .flatMap((area) => area.items)
    .find((one) => led?.phenomena.includes(one.phenomena[0] ?? '') && one.id === 'families-supported');
  // Everything that would come before it is dismissed, so that it is among the three.
  const others = catalogue.models.filter((model) => model.id !== led?.id).map((model) => model.id);
  const uses = Object.fromEntries(others.map((id) => [id, { use: 'dismissed' as const, reason: 'Ei nyt' }]));
  const { user } = await renderScreen(<ActionsScreen />, {
    round: planningRound({ levels: { [item?.id ?? '']: 0 }, uses }),
  });
  const gap = await gapOf(item?.code ?? '');
  await openModels(gap, user);
  expect(gap.textContent).toContain('Kunnan osuus: ohjata palveluun, sopia yhteistyöstä ja osallistua.');
  expect(gap.textContent).toContain('Tarkoitettu ihmisille, joilla on jo oireita tai vaikea tilanne.');
});

it('[RE4] a model in use or dismissed is not recommended again; one in use is named as what to lean on', async () => {
  const texts = await contentService().modelTexts('fi');
  const name = (id: string) => texts.models[id]?.name ?? id;
  const { user } = await renderScreen(<ActionsScreen />, {
    round: planningRound({
      levels: { [MEETING_PLACES]: 0 },
      uses: { [SPR]: { use: 'in-use' }, 'mll-perhekahvila': { use: 'dismissed', reason: 'Ei nyt' } },
    }),
  });
  const gap = await gapOf('5.3');
  await openModels(gap, user);
  const offered = within(gap)
    .getAllByRole('heading', { level: 5 })
    .map((heading) => heading.textContent);
  expect(offered).not.toContain(name(SPR));
  expect(offered).not.toContain(name('mll-perhekahvila'));
  expect(gap.textContent).toContain(`Teillä on jo käytössä: ${name(SPR)}`);
});

it('[RE4] [RE8] dismissing a model asks for the reason, keeps it and takes the model off the list', async () => {
  const texts = await contentService().modelTexts('fi');
  const name = texts.models[SPR]?.name ?? SPR;
  const { user, session } = await renderScreen(<ActionsScreen />, {
    round: planningRound({ levels: { [MEETING_PLACES]: 0 } }),
  });
  const gap = await gapOf('5.3');
  await openModels(gap, user);
  await user.click(within(gap).getByRole('button', { name: `Merkitse käyttö: ${name}` }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('radio', { name: /^Ei meille/ }));
  await user.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
  expect(await within(dialog).findByText('Kirjoittakaa lyhyesti, miksi malli ei sovi teille.')).toBeTruthy();
  expect(session.getState().round?.data.values.has(`model/${SPR}`)).toBe(false);
  await user.type(within(dialog).getByRole('textbox', { name: /^Syy/ }), 'Naapurikunta hoitaa');
  await user.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(session.getState().round?.data.values.get(`model/${SPR}`)?.[0]?.value).toEqual({
    use: 'dismissed',
    since: '',
    sector: '',
    reason: 'Naapurikunta hoitaa',
  });
  expect(within(gap).queryByRole('heading', { level: 5, name })).toBeNull();
  // The button that had the focus is gone: the keyboard stays at the gap.
  expect(gap?.contains(document.activeElement)).toBe(true);
});

it('[RE2] a gap without models says calmly that its first step is enough', async () => {
  await renderScreen(<ActionsScreen />, { round: planningRound({ levels: { 'narrowing-wellbeing-gaps': 1 } }) });
  expect((await gapOf('1.4')).textContent).toContain(
    'Tähän ei tarvita toimintamallia. Ensimmäinen askel vie eteenpäin.',
  );
});

it('[RE1] a gap in a duty is named as statutory, on the mainland only', async () => {
  const levels = { 'strategy-includes-mental-health': 1 } as const;
  const { unmount } = await renderScreen(<ActionsScreen />, { round: planningRound({ levels }) });
  expect((await gapOf('1.1')).textContent).toContain('Lakisääteinen');
  unmount();
  const municipality = municipalityIn('aland');
  await renderScreen(<ActionsScreen />, { round: planningRound({ levels }, { municipality }) });
  expect((await gapOf('1.1')).textContent).not.toContain('Lakisääteinen');
});

it('only the first area is unfolded; the others are one press away', async () => {
  const { user } = await renderScreen(<ActionsScreen />, {
    round: planningRound({ levels: { 'narrowing-wellbeing-gaps': 1, [MEETING_PLACES]: 0 } }),
  });
  await gapOf('1.4');
  expect(screen.queryByRole('region', { name: /^5\.3/ })).toBeNull();
  await user.click(screen.getByText(/^5 .* 1 kehittämiskohde$/));
  expect(await gapOf('5.3')).toBeTruthy();
});

it('without answers the way to answering is shown; without gaps the plan and the models', async () => {
  const { unmount } = await renderScreen(<ActionsScreen />, { round: planningRound({}) });
  expect((await screen.findByRole('link', { name: 'Vastaa väittämiin' })).getAttribute('href')).toBe(
    '#/round/round-1/answers',
  );
  unmount();
  await renderScreen(<ActionsScreen />, { round: planningRound({ levels: { [MEETING_PLACES]: 3 } }) });
  expect(await screen.findByText('Kaikki arvioidut väittämät yltävät tavoitteeseensa')).toBeTruthy();
  expect(screen.getByText(/väittämää on vielä arvioimatta/)).toBeTruthy();
});

for (const language of ['fi', 'sv', 'en'] as const) {
  it(`[EV2] has no axe violations, unfolded, in ${language}`, async () => {
    const { container, user } = await renderScreen(<ActionsScreen />, {
      language,
      round: planningRound({ levels: { 'narrowing-wellbeing-gaps': 1, [MEETING_PLACES]: 0 }, actions: [{}] }),
    });
    await screen.findByRole('heading', { level: 1 });
    await user.click(screen.getByText(/^5 .* 1 /));
    await openModels(await gapOf('5.3'), user);
    await expectNoAxeViolations(container);
  });
}
