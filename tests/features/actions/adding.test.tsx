import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Action } from '#domain/round/action.ts';
import { actionsOf } from '#domain/round/read-plan.ts';
import { ActionsScreen } from '#features/actions/ActionsScreen.tsx';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { contentService } from '#tests/support/content-service.ts';
import { FIVE_FIRST, planningRound } from '#tests/support/planning-round.ts';
import { type RenderedScreen, renderScreen } from '#tests/support/render-screen.tsx';

const ITEM = 'narrowing-wellbeing-gaps';

function actions({ session }: RenderedScreen): Action[] {
  const { round } = session.getState();
  return round ? actionsOf(round) : [];
}

const gapOf = (code: string) => screen.findByRole('region', { name: new RegExp(`^${code.replace('.', '\\.')} `) });

const addStepOf = async (gap: HTMLElement, { user }: RenderedScreen) =>
  user.click(within(gap).getAllByRole('button', { name: /^Lisää suunnitelmaan: / })[0] as HTMLElement);

it('[PL1] a step becomes an action that knows its statement, and the statement leads to it', async () => {
  const texts = await contentService().checklistTexts('fi');
  const shown = await renderScreen(<ActionsScreen />, { round: planningRound({ levels: { [ITEM]: 1 } }) });
  const gap = await gapOf('1.4');
  await addStepOf(gap, shown);
  const [action] = actions(shown);
  expect(action).toMatchObject({
    title: texts.items[ITEM]?.nextSteps[1].replace(/\.$/, ''),
    origin: { kind: 'step', item: ITEM, level: 1 },
    items: [ITEM],
    sectors: ['elected-officials', 'leadership', 'social-health-interface'],
    priority: 'first',
    order: shown.services.now(),
  });
  const link = within(gap).getByRole('link', { name: action?.title ?? 'missing' });
  expect(link.getAttribute('href')).toBe('#/round/round-1/plan');
  expect(within(gap).getByText(/^Suunnitelmassa · Ei aloitettu$/)).toBeTruthy();
  expect(document.activeElement).toBe(within(gap).getByRole('link', { name: 'Avaa suunnitelma' }));
  expect(within(gap).queryByRole('button', { name: /^Lisää suunnitelmaan/ })).toBeNull();
});

it('[PL1] the title is the first sentence of a step that has two', async () => {
  const texts = await contentService().checklistTexts('fi');
  const step = texts.items['strategy-includes-mental-health']?.nextSteps[0] ?? '';
  expect(step.split('. ')).toHaveLength(2);
  const shown = await renderScreen(<ActionsScreen />, {
    round: planningRound({ levels: { 'strategy-includes-mental-health': 0 } }),
  });
  await addStepOf(await gapOf('1.1'), shown);
  expect(actions(shown)[0]?.title).toBe(step.split('. ')[0]);
});

it('[PL1] a model becomes an action that knows model and statement; another statement can join it', async () => {
  const model = 'hyvan-mielen-kunta-tyovalineet';
  const texts = await contentService().modelTexts('fi');
  const name = texts.models[model]?.name ?? '';
  const shown = await renderScreen(<ActionsScreen />, {
    round: planningRound({ levels: { 'leadership-commitment': 0, 'cross-sector-coordination': 0 } }),
  });
  const first = await gapOf('1.2');
  await shown.user.click(within(first).getByText(/sopiva/));
  await shown.user.click(within(first).getByRole('button', { name: `Lisää suunnitelmaan: ${name}` }));
  expect(actions(shown)[0]).toMatchObject({
    title: name,
    origin: { kind: 'model', model },
    items: ['leadership-commitment'],
    models: [model],
    sectors: ['leadership'],
  });
  await shown.user.click(screen.getByText(/^2 .*kehittämiskohde$/));
  const second = await gapOf('2.2');
  await shown.user.click(within(second).getByText(/sopiva/));
  await shown.user.click(within(second).getByRole('button', { name: 'Liitä myös väittämään 2.2' }));
  expect(actions(shown)).toHaveLength(1);
  expect(actions(shown)[0]?.items).toEqual(['cross-sector-coordination', 'leadership-commitment']);
});

it('[PL2] five places are shown; adding fills one', async () => {
  const shown = await renderScreen(<ActionsScreen />, { round: planningRound({ levels: { [ITEM]: 1 } }) });
  const plan = await screen.findByRole('region', { name: 'Suunnitelma' });
  expect(within(plan).getAllByText('Vapaa paikka')).toHaveLength(5);
  await addStepOf(await gapOf('1.4'), shown);
  expect(within(plan).getAllByText('Vapaa paikka')).toHaveLength(4);
});

it('[PL2] a sixth asks which one waits; the chosen one waits', async () => {
  const shown = await renderScreen(<ActionsScreen />, {
    round: planningRound({ levels: { [ITEM]: 1 }, actions: FIVE_FIRST }),
  });
  await addStepOf(await gapOf('1.4'), shown);
  const dialog = await screen.findByRole('dialog', { name: 'Viisi paikkaa on jo täynnä' });
  await expectNoAxeViolations(dialog);
  expect(actions(shown)).toHaveLength(5);
  expect(within(dialog).getAllByRole('radio')).toHaveLength(6);
  await shown.user.click(within(dialog).getByRole('radio', { name: 'Toimenpide 2' }));
  await shown.user.click(within(dialog).getByRole('button', { name: 'Jätä odottamaan' }));
  const first = actions(shown).filter(({ priority }) => priority === 'first');
  expect(first).toHaveLength(5);
  expect(first.map(({ title }) => title)).not.toContain('Toimenpide 2');
  expect(first.some(({ origin }) => origin.kind === 'step')).toBe(true);
});

it('[PL2] the sixth may wait itself, and cancelling adds nothing', async () => {
  const shown = await renderScreen(<ActionsScreen />, {
    round: planningRound({ levels: { [ITEM]: 1 }, actions: FIVE_FIRST }),
  });
  await addStepOf(await gapOf('1.4'), shown);
  await shown.user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Peruuta' }));
  expect(actions(shown)).toHaveLength(5);
  await addStepOf(await gapOf('1.4'), shown);
  await shown.user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Jätä odottamaan' }));
  expect(actions(shown).find(({ origin }) => origin.kind === 'step')?.priority).toBe('later');
});

it('[PL2] raising a waiting action asks too, and nothing is chosen beforehand', async () => {
  const shown = await renderScreen(<ActionsScreen />, {
    round: planningRound({ levels: { [ITEM]: 1 }, actions: [...FIVE_FIRST, { title: 'Odottava' }] }),
  });
  await shown.user.click(await screen.findByRole('button', { name: 'Nosta ensisijaiseksi: Odottava' }));
  const dialog = await screen.findByRole('dialog');
  await shown.user.click(within(dialog).getByRole('button', { name: 'Jätä odottamaan' }));
  expect(within(dialog).getByText('Valitkaa toimenpide, joka jää odottamaan.')).toBeTruthy();
  await shown.user.click(within(dialog).getByRole('radio', { name: 'Toimenpide 1' }));
  await shown.user.click(within(dialog).getByRole('button', { name: 'Jätä odottamaan' }));
  const priorities = Object.fromEntries(actions(shown).map(({ title, priority }) => [title, priority]));
  expect(priorities).toMatchObject({ Odottava: 'first', 'Toimenpide 1': 'later', 'Toimenpide 2': 'first' });
});

it('[RE5] the five first are told with their reasons and what they cover together', async () => {
  const checklist = contentService().checklist();
  const levels = Object.fromEntries(checklist.areas.flatMap((area) => area.items).map(({ id }) => [id, 0 as const]));
  await renderScreen(<ActionsScreen />, { round: planningRound({ levels }) });
  const part = await screen.findByRole('region', { name: 'Aloittakaa näistä' });
  expect(part.textContent).toMatch(/Nämä 5 toimenpidettä kattavat yhdessä \d+\s%/);
  const cards = within(part).getAllByRole('article');
  expect(cards).toHaveLength(5);
  for (const card of cards) expect(card.textContent).toMatch(/Auttaa|tavoite «/);
});
