import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { changeGoal } from '#domain/plan/goals.ts';
import { addAction } from '#domain/round/change-plan.ts';
import { goalsOf } from '#domain/round/read-goals.ts';
import type { Round } from '#domain/round/round.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { draftAction } from '#tests/support/build-action.ts';
import { inertBehindDialogs } from '#tests/support/inert-behind-dialogs.ts';
import { realRound } from '#tests/support/real-round.ts';
import type { RenderedScreen } from '#tests/support/render-screen.tsx';
import { actionIn, button, changesMade, field, openPlan, roundWith } from './plan-app.tsx';

const goals = ({ session }: RenderedScreen) => goalsOf(session.getState().round as Round);
const section = () => within(screen.getByRole('region', { name: 'Kunnan omat tavoitteet' }));
const withGoal = (goal = 'g1') =>
  realRound(
    {},
    new Map<string, unknown>([
      ...changeGoal('g1', { title: 'Yksinäisyys vähenee', description: '', year: 2029, order: 1 }),
      ...addAction('a', draftAction({ title: 'Kahvila', goal, status: 'going-on' })),
      ...addAction('b', draftAction({ title: 'Kävelyryhmä', order: 2 })),
    ]),
  );

describe('The municipality’s own goals in the plan', () => {
  it('[PL5] a goal is written with its details and its year', async () => {
    const app = await openPlan(roundWith({}));
    const { user } = app;
    await user.click(button('Lisää tavoite'));
    await user.type(field(/^Tavoite(?!vuosi)/), ' Yksinäisyys vähenee ');
    await user.type(field(/^Tarkennus/), 'Kouluterveyskysely');
    await user.type(field(/^Tavoitevuosi/), '2029');
    await expectNoAxeViolations(screen.getByRole('dialog'));
    await user.click(button('Tallenna tavoite'));
    expect(goals(app)).toMatchObject([{ title: 'Yksinäisyys vähenee', description: 'Kouluterveyskysely', year: 2029 }]);
    expect(section().getByText('Vuoteen 2029 mennessä')).toBeTruthy();
    await expectNoAxeViolations(app.container);
  });

  it('[PL5] a goal without words or with a year that is none is not saved, and the field says why', async () => {
    const app = await openPlan(roundWith({}));
    await app.user.click(button('Lisää tavoite'));
    await app.user.type(field(/^Tavoitevuosi/), '29');
    await app.user.click(button('Tallenna tavoite'));
    expect(screen.getByText('Kirjoittakaa tavoite.')).toBeTruthy();
    expect(screen.getByText(/^Kirjoittakaa vuosi neljällä numerolla/)).toBeTruthy();
    expect(document.activeElement).toBe(field(/^Tavoite(?!vuosi)/));
    expect(goals(app)).toEqual([]);
  });

  it('[PL5] the example names its municipality, and nothing of it is written before it is saved', async () => {
    const app = await openPlan(roundWith({}));
    const { user } = app;
    await user.click(screen.getByText('Näytä esimerkki: Kouvolan neljä tavoitetta'));
    expect(section().getByText(/Lähde: Kouvolan kaupungin sivu/)).toBeTruthy();
    expect(section().getAllByRole('button', { name: /^Ota pohjaksi/ })).toHaveLength(4);
    await user.click(button(/^Ota pohjaksi: Mielenterveysosaaminen/));
    expect(field(/^Tavoite(?!vuosi)/).value).toMatch(/^Mielenterveysosaaminen lisääntyy/);
    await user.click(button('Peruuta'));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(goals(app)).toEqual([]);
    expect(changesMade(app)).toEqual([]);
  });

  it('[PL5] an action is given the goal it serves, and stands under it', async () => {
    const app = await openPlan(withGoal(''));
    const { user } = app;
    expect(section().getByText('Yksikään toimenpide ei vielä palvele tätä tavoitetta.')).toBeTruthy();
    await user.click(button('Muokkaa: Kahvila'));
    await user.selectOptions(screen.getByLabelText('Tavoite, jota toimenpide palvelee'), 'Yksinäisyys vähenee');
    await user.click(button('Tallenna toimenpide'));
    expect(actionIn(app, 'Kahvila').goal).toBe('g1');
    expect(changesMade(app)).toEqual([['action/a', 'action/a/goal']]);
    const card = within(section().getByRole('heading', { name: 'Yksinäisyys vähenee' }).closest('li') as HTMLElement);
    expect(card.getByText('1 toimenpide palvelee tätä:')).toBeTruthy();
    expect(card.getByText('Kahvila')).toBeTruthy();
    expect(section().getByText('Yhdelle toimenpiteelle ei ole valittu tavoitetta')).toBeTruthy();
  });

  it('[PL5] [EV2] removing a goal asks first, keeps its actions and can be undone; focus goes on to adding one', async () => {
    inertBehindDialogs();
    const app = await openPlan(withGoal());
    await app.user.click(button('Poista tavoite: Yksinäisyys vähenee'));
    expect(screen.getByText(/Sitä palvelevat toimenpiteet jäävät suunnitelmaan/)).toBeTruthy();
    await app.user.click(button('Poista tavoite'));
    expect(goals(app)).toEqual([]);
    expect(actionIn(app, 'Kahvila').title).toBe('Kahvila');
    expect(document.activeElement).toBe(button('Lisää tavoite'));
    app.session.undo();
    expect(await section().findByText('1 toimenpide palvelee tätä:')).toBeTruthy();
  });

  it('[PL5] an action whose goal was removed can still be saved as it is', async () => {
    const app = await openPlan(withGoal('gone'));
    await app.user.click(button('Muokkaa: Kahvila'));
    expect(screen.getByLabelText<HTMLSelectElement>('Tavoite, jota toimenpide palvelee').selectedOptions[0]?.text).toBe(
      'Poistettu tavoite',
    );
    await app.user.click(button('Tallenna toimenpide'));
    expect(changesMade(app)).toEqual([]);
  });

  it('[PL5] a long goal is seen whole and is still one line of text: Enter saves it', async () => {
    const app = await openPlan(roundWith({}));
    await app.user.click(button('Lisää tavoite'));
    const title = field(/^Tavoite(?!vuosi)/);
    expect(title.tagName).toBe('TEXTAREA');
    await app.user.click(title);
    await app.user.paste('Yksinäisyys\nvähenee');
    await app.user.keyboard('{Enter}');
    expect(goals(app).map((goal) => goal.title)).toEqual(['Yksinäisyys vähenee']);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('[PL5] closing the form asks before written words are lost', async () => {
    const app = await openPlan(roundWith({}));
    await app.user.click(button('Lisää tavoite'));
    await app.user.type(field(/^Tavoite(?!vuosi)/), 'A');
    await app.user.click(button('Peruuta'));
    await app.user.click(button('Jatka muokkaamista'));
    await app.user.click(button('Tallenna tavoite'));
    expect(goals(app).map(({ title }) => title)).toEqual(['A']);
  });
});
