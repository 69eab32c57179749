import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RoundFrame } from '#app/RoundFrame.tsx';
import { reopenRound } from '#domain/closing/close-round.ts';
import { closingsOf, isClosed } from '#domain/closing/closings.ts';
import { err } from '#domain/result.ts';
import { changeNote } from '#domain/round/change-answers.ts';
import { commit } from '#domain/round/commit.ts';
import { agreedAnswerOf } from '#domain/round/read-answers.ts';
import type { Round } from '#domain/round/round.ts';
import { AgreeScreen } from '#features/agree/AgreeScreen.tsx';
import { PresenterScreen } from '#features/agree/PresenterScreen.tsx';
import { AnswerListScreen } from '#features/answering/AnswerListScreen.tsx';
import { AnswerScreen } from '#features/answering/AnswerScreen.tsx';
import { ConflictsScreen } from '#features/answers-in/ConflictsScreen.tsx';
import { ChangePreview } from '#features/ChangePreview.tsx';
import { ClosedNotice } from '#features/closing/ClosedNotice.tsx';
import { ClosingSection } from '#features/closing/ClosingSection.tsx';
import { GroupScreen } from '#features/group/GroupScreen.tsx';
import { HomeScreen } from '#features/home/HomeScreen.tsx';
import { ResultsScreen } from '#features/results/ResultsScreen.tsx';
import { exampleMeetingRound, FIRST } from '#tests/reports/support/example-meeting.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { withRespondent } from '#tests/support/build-group.ts';
import { commitsBy, level } from '#tests/support/build-round.ts';
import { closed, joinedRounds } from '#tests/support/closed-round.ts';
import { exampleGroupRound } from '#tests/support/example-group.ts';
import { memoryStore } from '#tests/support/memory-store.ts';
import { realRound } from '#tests/support/real-round.ts';
import { renderScreen } from '#tests/support/render-screen.tsx';

const by = commitsBy('coordinator', 2_000);
const group = exampleMeetingRound();
const frozen = closed(group);
const elsewhere = commit(frozen, commitsBy('other', 9_500)(), changeNote(FIRST, 'Lisäys'));
const late = withRespondent(elsewhere, 'late', ['youth'], { [FIRST]: 0 }, commitsBy('elsewhere', 9_000)());
const openRound = (session: { getState(): { round: Round | null } }) => session.getState().round as Round;

const isOff = (one: Element) => one.matches(':disabled');
const isOn = (one: Element) => !isOff(one);

describe('closing a round', () => {
  it('[YR5, GR4] tells what would be frozen, asks, makes it, and tells it', async () => {
    const { session, user, container } = await renderScreen(<ClosingSection />, { round: group });
    expect(await screen.findByRole('heading', { name: 'Päätä kierros' })).toBeTruthy();
    expect(screen.getByText('44/46')).toBeTruthy();
    expect(screen.getByText('5/6')).toBeTruthy();
    expect(screen.getByText(/vastatusta väittämästä/)).toBeTruthy();
    expect(screen.getByText('2.3.2026 (1. päättäminen)')).toBeTruthy();
    await expectNoAxeViolations(container);
    await user.click(screen.getByRole('button', { name: 'Päätä kierros' }));
    const dialog = screen.getByRole('dialog', { name: 'Päätetäänkö kierros?' });
    expect(isClosed(openRound(session))).toBe(false);
    await user.click(within(dialog).getByRole('button', { name: 'Päätä kierros' }));
    expect(await screen.findByRole('heading', { name: 'Kierros on päätetty' })).toBeTruthy();
    expect(screen.getByText('Kierros päätetty 2.3.2026, 1. päättäminen.')).toBeTruthy();
    expect(closingsOf(openRound(session))).toHaveLength(1);
    await expectNoAxeViolations(container);
  });

  it('[YR5] a round answered together is closed without words of respondents', async () => {
    const together = commit(
      realRound(),
      by(),
      new Map([[`agreed/${FIRST}`, { answer: level(1), reason: '', dissent: '', date: '2026-03-01' }]]),
    );
    await renderScreen(<ClosingSection />, { round: together });
    expect(await screen.findByText('1/46')).toBeTruthy();
    expect(screen.queryByText('Vastaajia')).toBeNull();
    expect(screen.getByText(/vaikka kaikkeen ei ole vastattu/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Katso vastaukset' })).toBeTruthy();
  });

  it('[YR5, DA5] without room for a restore point it asks first, and closes nothing where that is not wanted', async () => {
    const store = { ...memoryStore(), keepPoint: async () => err({ kind: 'storage-full' } as const) };
    const { session, user } = await renderScreen(<ClosingSection />, { round: group, store });
    await user.click(await screen.findByRole('button', { name: 'Päätä kierros' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Päätä kierros' }));
    const dialog = await screen.findByRole('dialog', { name: /palautuspiste/i });
    await user.click(within(dialog).getByRole('button', { name: 'Peruuta' }));
    expect(isClosed(openRound(session))).toBe(false);
  });
});

describe('a closed round', () => {
  it('[YR5] tells number and day on the results, and the day on its card of the start page', async () => {
    await renderScreen(<ResultsScreen />, { round: frozen });
    expect(await screen.findByText('Kierros päätetty 3.4.2026, 1. päättäminen.')).toBeTruthy();
    const store = memoryStore();
    await store.save(frozen);
    await renderScreen(<HomeScreen />, { store });
    expect(await screen.findByText('Päätetty 3.4.2026')).toBeTruthy();
  });

  it('[YR5] lists what waits, and takes it in when it is opened again with a reason', async () => {
    const { session, user, container } = await renderScreen(<ClosedNotice />, { round: late });
    expect(await screen.findByRole('heading', { name: 'Kierros on päätetty 3.4.2026' })).toBeTruthy();
    await user.click(screen.getByText(/tullut 2 muutosta, jotka odottavat/));
    expect(screen.getByText('late: yksi vastaus')).toBeTruthy();
    await expectNoAxeViolations(container);
    await user.click(screen.getByRole('button', { name: 'Avaa kierros uudelleen' }));
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).getByText('2 odottavaa muutosta tulee heti mukaan tuloksiin.')).toBeTruthy();
    await user.type(within(dialog).getByRole('textbox'), 'Nuorisotoimi vastasi myöhässä.');
    await user.click(within(dialog).getByRole('button', { name: 'Avaa kierros uudelleen' }));
    await waitFor(() => expect(isClosed(openRound(session))).toBe(false));
    expect(closingsOf(openRound(session))[0]?.reopened?.reason).toBe('Nuorisotoimi vastasi myöhässä.');
    expect(screen.queryByRole('heading', { name: /Kierros on päätetty/ })).toBeNull();
  });

  it('[YR5, GR10] without names, what waits is told by count alone', async () => {
    const nameless = closed(exampleGroupRound({ naming: 'nameless' }));
    const round = withRespondent(nameless, 'late', ['youth'], { [FIRST]: 0 }, by());
    const { user } = await renderScreen(<ClosedNotice />, { round });
    await user.click(await screen.findByText(/odottaa/));
    expect(screen.getByText('Vastaajilta: yksi vastaus')).toBeTruthy();
    expect(screen.queryByText(/late/)).toBeNull();
  });

  it('[YR5] closed on two computers is told until it is settled', async () => {
    const round = joinedRounds(frozen, closed(group, 'c2', commitsBy('other', 8_000)(), '2026-04-05'));
    await renderScreen(<ClosedNotice />, { round });
    expect(await screen.findByText(/päätetty kahdella tietokoneella/)).toBeTruthy();
  });

  it('[YR5, EV2] every field of a statement is disabled, and keys answer nothing', async () => {
    const { session, user, container } = await renderScreen(<AnswerScreen item={FIRST} />, { round: frozen });
    const before = agreedAnswerOf(openRound(session), FIRST);
    expect(isOff(await screen.findByRole('radio', { name: /0/ }))).toBe(true);
    for (const field of [...screen.getAllByRole('radio'), ...screen.getAllByRole('textbox')])
      expect(isOff(field)).toBe(true);
    expect(isOff(screen.getByRole('button', { name: /Lisää näyttö/ }))).toBe(true);
    screen.getByRole('heading', { level: 1 }).focus();
    await user.keyboard('0n?');
    expect(agreedAnswerOf(openRound(session), FIRST)).toEqual(before);
    expect(session.getState().refused).toBeNull();
    await expectNoAxeViolations(container);
  });

  it('[YR5, EV2] the list of statements can be read and narrowed, and not answered', async () => {
    await renderScreen(<AnswerListScreen />, { round: frozen });
    const radios = await screen.findAllByRole('radio');
    expect(radios.length).toBeGreaterThan(100);
    expect(radios.filter(isOn)).toEqual([]);
    expect(
      screen.queryAllByRole('button', { name: /^Poista vastaus/ }).filter((one) => !one.matches(':disabled')),
    ).toEqual([]);
  });

  it('[YR5] the group reads what it agreed, and changes nothing', async () => {
    const { user } = await renderScreen(<AgreeScreen />, { round: frozen });
    await user.click((await screen.findAllByText('Sopikaa vastauksesta'))[0] as HTMLElement);
    expect(screen.getAllByRole('radio').filter(isOn)).toEqual([]);
    const texts = screen.getAllByRole('textbox').filter((one) => one instanceof HTMLTextAreaElement);
    expect(texts.length).toBe(2);
    expect(texts.filter(isOn)).toEqual([]);
  });

  it('[YR5, GR8] keys of the presenter view record nothing', async () => {
    const { session, user } = await renderScreen(<PresenterScreen meeting="m1" />, { round: frozen });
    const before = openRound(session);
    (await screen.findByRole('heading', { level: 1 })).focus();
    await user.keyboard('a{ArrowRight}03nc');
    expect(openRound(session)).toBe(before);
    expect(session.getState().refused).toBeNull();
    const levels = within(screen.getByRole('group')).getAllByRole('button');
    for (const one of levels) expect(isOff(one)).toBe(true);
  });

  it('[YR5, JN5] respondents are neither added nor changed; a late one is listed and can be taken out', async () => {
    const { session, user } = await renderScreen(<GroupScreen />, { round: late });
    expect(await screen.findByRole('heading', { level: 3, name: 'late' })).toBeTruthy();
    expect(isOff(screen.getByRole('button', { name: 'Lisää vastaaja' }))).toBe(true);
    for (const edit of screen.getAllByRole('button', { name: /^Muokkaa/ })) expect(isOff(edit)).toBe(true);
    await user.click(screen.getByRole('button', { name: /Poista.*late/ }));
    const dialog = screen.getByRole('dialog');
    const remove = within(dialog).getAllByRole('button', { name: /Poista/ });
    await user.click(remove[0] as HTMLElement);
    await waitFor(() => expect(openRound(session).data.removed.has('respondent/late/')).toBe(true));
    expect(isClosed(openRound(session))).toBe(true);
  });

  it('[YR5, GR4] a conflict of what is frozen is shown and chosen after opening again', async () => {
    const [mine, theirs] = ['Oma', 'Toinen'].map((note, i) =>
      commit(group, commitsBy(`n${i}`, 7_000)(), changeNote(FIRST, note)),
    ) as [Round, Round];
    const { session } = await renderScreen(<ConflictsScreen />, { round: closed(joinedRounds(mine, theirs)) });
    const choices = await screen.findAllByRole('button');
    for (const one of choices) expect(isOff(one)).toBe(true);
    expect(isClosed(openRound(session))).toBe(true);
  });
});

describe('the frame of a closed round', () => {
  it.each([
    ['/round/round-1/list', 1],
    ['/round/round-1/answers/x', 1],
    ['/round/round-1/group', 1],
    ['/round/round-1/answers-in', 1],
    ['/round/round-1/agree', 1],
    ['/round/round-1/results', 0],
    ['/round/round-1/plan', 0],
  ])('[YR5] at %s the notice stands %i times', async (path, times) => {
    await renderScreen(<RoundFrame>x</RoundFrame>, { round: frozen, path });
    if (times > 0) await screen.findByRole('heading', { name: /Kierros on päätetty/ });
    expect(screen.queryAllByRole('heading', { name: /Kierros on päätetty/ })).toHaveLength(times);
  });

  it('[YR5] an edit that came too late is told at once', async () => {
    const { session } = await renderScreen(<RoundFrame>x</RoundFrame>, { round: frozen, path: '/round/round-1/plan' });
    act(() => session.change(changeNote(FIRST, 'Liian myöhään')));
    expect((await screen.findByText('Muutosta ei tehty')).closest('[role="alert"]')).not.toBeNull();
  });
});

describe('a file that closes the round', () => {
  it('[YR5, GR3] the preview tells the closing and the reopening as such, not as changes of respondents', async () => {
    const { unmount } = await renderScreen(<ChangePreview before={group} after={frozen} />);
    expect(await screen.findByText('Kierros päätetään: 1. päättäminen 3.4.2026.')).toBeTruthy();
    expect(screen.queryByText(/vastaaja/i)).toBeNull();
    unmount();
    const opened = commit(frozen, by(), reopenRound(frozen, '2026-04-20', ''));
    await renderScreen(<ChangePreview before={frozen} after={opened} />);
    expect(await screen.findByText(/avataan uudelleen: 1\. päättämisen jälkeen 20\.4\.2026/)).toBeTruthy();
  });
});
