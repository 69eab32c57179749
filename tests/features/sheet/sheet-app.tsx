import { act, screen } from '@testing-library/react';
import { Route, Switch } from 'wouter';
import { OpenRound } from '#app/OpenRound.tsx';
import { type CodeKind, makeCode } from '#domain/exchange/code.ts';
import { type Invitation, inviteRespondent, inviteSector } from '#domain/exchange/invitation.ts';
import { invitationToText } from '#domain/exchange/invitation-file.ts';
import { createSheet } from '#domain/exchange/sheet.ts';
import { sheetWriter } from '#domain/exchange/sheet-writer.ts';
import { addRespondent, type RespondentFields } from '#domain/group/change-respondent.ts';
import { respondentOf } from '#domain/group/read-respondents.ts';
import { commit } from '#domain/round/commit.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { paths } from '#features/paths.ts';
import { FromScreen } from '#features/sheet/FromScreen.tsx';
import { dropText, holdText } from '#features/text-in-hand.ts';
import { platformCompressor } from '#storage/deflate.ts';
import { commitsBy } from '#tests/support/build-round.ts';
import { contentService } from '#tests/support/content-service.ts';
import { realRound } from '#tests/support/real-round.ts';
import { type RenderedScreen, renderScreen, type ScreenOptions } from '#tests/support/render-screen.tsx';

export const LIBRARY: RespondentFields = { name: 'Maija Meri', role: 'kirjastonjohtaja', sectors: ['culture-library'] };
export const SHEET = 'round-1~maija';

/** The co-ordinator's round with one respondent, `maija`, and other settings where `more` says so. */
export function invitingRound(more: Iterable<readonly [string, unknown]> = [], who = LIBRARY): Round {
  return realRound({ way: 'alone' }, new Map([...addRespondent('maija', 'named', who), ...more]));
}

export function personalInvitation(round = invitingRound()): Invitation {
  const respondent = respondentOf(round, 'maija');
  if (!respondent) throw new Error('Nobody is invited');
  return inviteRespondent(round, respondent);
}

export const sectorInvitation = (round = invitingRound(), sector = 'culture-library') => inviteSector(round, sector);

/** A sheet as it comes of opening the invitation; `more` is written in it. */
export function openedSheet(more: Iterable<readonly [string, unknown]> = [], invitation = personalInvitation()): Round {
  const by = commitsBy('respondent');
  const sheet = createSheet(invitation, contentService().checklist(), { as: 'invited' }, by());
  if (!sheet.ok) throw new Error(sheet.error.kind);
  return commit(sheet.value, { ...by(), writer: sheetWriter('maija', 'respondent') }, new Map(more));
}

export const own = {
  answer: (item: string) => valueKey.ownAnswer('maija', item),
  note: (item: string) => valueKey.ownNote('maija', item),
  suggestion: (item: string) => valueKey.ownSuggestion('maija', item),
};

export async function codeOf(invitation: Invitation, kind: CodeKind = 'invitation'): Promise<string> {
  return makeCode(kind, invitationToText(invitation, 'code'), platformCompressor);
}

function SheetApp() {
  return (
    <Switch>
      <Route path={paths.paste}>
        <FromScreen />
      </Route>
      <Route path="/round/:round/*?">
        {({ round }) => (
          <OpenRound id={round}>
            <h1>A whole round</h1>
          </OpenRound>
        )}
      </Route>
      <Route>
        <h1>Elsewhere</h1>
      </Route>
    </Switch>
  );
}

/** The screens of a respondent at their own addresses, in their frame. `text`: what came with a link. */
export async function openSheetApp(path: string, options: ScreenOptions & { text?: string } = {}) {
  const { text, ...rest } = options;
  dropText();
  if (text !== undefined) holdText(text);
  const rendered = await renderScreen(<SheetApp />, { ...rest, path });
  await screen.findByRole('heading', { level: 1 });
  return rendered;
}

export function shownRound({ session }: RenderedScreen): Round {
  const { round } = session.getState();
  if (!round) throw new Error('No round is open');
  return round;
}

export async function goTo(path: string): Promise<void> {
  await act(async () => {
    window.location.hash = path;
  });
}
