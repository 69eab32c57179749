import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Route, Switch } from 'wouter';
import { addRespondent } from '#domain/group/change-respondent.ts';
import { respondentOf } from '#domain/group/read-respondents.ts';
import { agreedAnswersOf } from '#domain/round/read-answers.ts';
import { RespondentScreen } from '#features/answering/RespondentScreen.tsx';
import { paths } from '#features/paths.ts';
import { realRound } from '#tests/support/real-round.ts';
import { renderScreen } from '#tests/support/render-screen.tsx';
import { item, openAnswering, shownRound } from './answering-app.tsx';

const round = realRound(
  { way: 'alone' },
  addRespondent('maija', 'named', { name: 'Maija Meri', role: 'kirjastonjohtaja', sectors: ['culture-library'] }),
);

async function open(respondent: string, id?: string) {
  const app = await renderScreen(
    <Switch>
      <Route path="/round/:round/respondent/:respondent/:item?">
        {(params) => <RespondentScreen respondent={params.respondent} item={params.item} />}
      </Route>
    </Switch>,
    { round, path: paths.respondent('round-1', respondent, id) },
  );
  await screen.findByRole('heading', { level: 1 });
  return app;
}

describe('Answers on paper, typed in by the co-ordinator', () => {
  it('[GR1] stand under the respondent, whose name and role are told, and agree on nothing', async () => {
    const app = await open('maija');
    expect(screen.getByText(/^Kirjaat vastauksia toisen puolesta: Maija Meri, kirjastonjohtaja/)).toBeTruthy();
    const one = screen.getByRole('link', { name: 'Yksi väittämä kerrallaan' });
    expect(one.getAttribute('href')).toBe(`#${paths.respondent('round-1', 'maija', item.statutory)}`);
    const row = screen.getByRole('radiogroup', { name: /^1\.2 / });
    await app.user.click(within(row).getByRole('radio', { name: '2 Osittain käytössä' }));
    expect(respondentOf(shownRound(app), 'maija')?.answers.get(item.free)).toEqual({ kind: 'level', level: 2 });
    expect(agreedAnswersOf(shownRound(app)).size).toBe(0);
  });

  it('[GR1] one statement’s page writes the note to the respondent and goes on in the order of the paper', async () => {
    const app = await open('maija', item.statutory);
    await app.user.type(screen.getByRole('textbox', { name: /^Huomio/ }), 'Paperilla');
    await app.user.click(screen.getByRole('link', { name: 'Seuraava' }));
    await waitFor(() => expect(app.path()).toBe(paths.respondent('round-1', 'maija', item.free)));
    expect(respondentOf(shownRound(app), 'maija')?.notes.get(item.statutory)).toBe('Paperilla');
    expect(app.services.settings.read('answering.left-at.round-1')).toBeNull();
  });

  it('[GR6] the walk for the group says that what is answered there is agreed, and the respondent’s page does not', async () => {
    const app = await openAnswering(paths.answers('round-1', item.free), { round });
    expect(screen.getByText(/vastaus on työryhmän yhteinen vastaus/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Työryhmä ja vastaajat' }).getAttribute('href')).toBe(
      '#/round/round-1/group',
    );
    app.unmount();
    await open('maija', item.free);
    expect(screen.queryByText(/vastaus on työryhmän yhteinen vastaus/)).toBeNull();
  });

  it('[GR1] an unknown respondent is told, with the way back', async () => {
    await open('nobody');
    expect(screen.getByRole('heading', { level: 1, name: 'Vastaajaa ei ole tällä kierroksella' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Takaisin vastaajiin' }).getAttribute('href')).toBe(
      '#/round/round-1/group',
    );
  });
});
