import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Route, Switch } from 'wouter';
import { InAppNotice } from '#app/InAppNotice.tsx';
import { invitationToText } from '#domain/exchange/invitation-file.ts';
import { HomeScreen } from '#features/home/HomeScreen.tsx';
import { paths } from '#features/paths.ts';
import { OpenFileScreen } from '#features/round-file/OpenFileScreen.tsx';
import { FromScreen } from '#features/sheet/FromScreen.tsx';
import { dropText, holdText } from '#features/text-in-hand.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { memoryStore } from '#tests/support/memory-store.ts';
import { realRound } from '#tests/support/real-round.ts';
import { renderScreen } from '#tests/support/render-screen.tsx';
import { codeOf, openedSheet, own, personalInvitation, SHEET } from './sheet-app.tsx';

function Doors() {
  return (
    <Switch>
      <Route path={paths.home} component={HomeScreen} />
      <Route path={paths.openFile}>
        <OpenFileScreen />
      </Route>
      <Route path={paths.paste}>
        <FromScreen />
      </Route>
    </Switch>
  );
}

describe('The ways to one’s sheet', () => {
  it('[GR2] an invitation file that is opened as any other file leads to the invitation', async () => {
    dropText();
    const app = await renderScreen(<Doors />, { path: paths.openFile });
    const file = new File([invitationToText(personalInvitation(), 'file')], 'kutsu.json', { type: 'application/json' });
    await app.user.upload(await screen.findByLabelText('Kierrostiedosto', { selector: 'input' }), file);
    await waitFor(() => expect(app.path()).toBe(paths.paste));
    expect(await screen.findByRole('heading', { name: 'Esimerkkikunta 2026' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Aloita vastaaminen' })).toBeTruthy();
  });

  it('[GR2] home shows a sheet apart from rounds, with its progress and the way on', async () => {
    const store = memoryStore();
    await store.save(openedSheet([[own.answer('sector-roles-and-actions'), { kind: 'level', level: 2 }]]));
    await store.save(realRound({ id: 'round-9' }));
    const app = await renderScreen(<Doors />, { store });
    const section = await screen.findByRole('region', { name: 'Vastauksesi' });
    const card = within(section).getByRole('article', { name: 'Esimerkkikunta 2026' });
    expect(await within(card).findByText('Maija Meri, kirjastonjohtaja')).toBeTruthy();
    expect(within(card).getByRole('progressbar').getAttribute('aria-valuetext')).toBe('1/46');
    const link = within(card).getByRole('link', { name: /^Jatka vastaamista/ });
    expect(link.getAttribute('href')).toBe(`#${paths.sheet(SHEET)}`);
    const rounds = screen.getByRole('region', { name: 'Kierrokset tällä tietokoneella' });
    expect(within(rounds).getAllByRole('article')).toHaveLength(1);
    await expectNoAxeViolations(app.container);
  });

  it('[GR2] a round that each sector answers alone leads from home to its respondents', async () => {
    const store = memoryStore();
    await store.save(realRound({ id: 'round-9', way: 'alone' }));
    await renderScreen(<Doors />, { store });
    const link = await screen.findByRole('link', { name: 'Avaa työryhmä ja vastaajat' });
    expect(link.getAttribute('href')).toBe(`#${paths.group('round-9')}`);
  });

  it('[GR2] inside another app the address to be opened in a browser still carries the invitation', async () => {
    const code = await codeOf(personalInvitation());
    holdText(code);
    await renderScreen(<InAppNotice app="Teams" />, { path: paths.paste });
    expect(screen.getByText(new RegExp(`#/from/${code}$`))).toBeTruthy();
  });
});
