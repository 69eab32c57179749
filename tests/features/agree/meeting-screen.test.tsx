import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { meetingsOf } from '#domain/group/read-meetings.ts';
import { agreedAnswersOf } from '#domain/round/read-answers.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { MeetingScreen } from '#features/agree/MeetingScreen.tsx';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { DIFFERING_ITEMS, exampleGroupRound, UNANIMOUS_ITEMS } from '#tests/support/example-group.ts';
import { type RenderedScreen, renderScreen, type ScreenOptions } from '#tests/support/render-screen.tsx';
import { meetingValues, renderAgree, statement } from './agree-page.tsx';

const [first = '', second = '', third = ''] = DIFFERING_ITEMS;
const planned = meetingValues({ block: UNANIMOUS_ITEMS, discussed: [first, second], rest: [third] });

const renderMeeting = (options: ScreenOptions = {}) =>
  renderScreen(<MeetingScreen meeting="m1" />, { round: exampleGroupRound({ more: planned }), ...options });
const roundOf = ({ session }: RenderedScreen) => {
  const { round } = session.getState();
  if (!round) throw new Error('No round is open');
  return round;
};
const region = (name: RegExp) => within(screen.getByRole('region', { name }));

describe('planning a meeting', () => {
  it('[GR7] puts on the agenda what fits the minutes, names the rest, and opens it', async () => {
    const rendered = await renderAgree();
    const { user, path } = rendered;
    const minutes = screen.getByRole('textbox', { name: 'Aikaa minuutteina' });
    expect((minutes as HTMLInputElement).value).toBe('45');
    await user.clear(minutes);
    await user.type(minutes, '20');
    await user.click(screen.getByRole('button', { name: 'Suunnittele kokous' }));
    const [meeting] = meetingsOf(roundOf(rendered));
    expect(path()).toBe(`/round/round-1/meeting/${meeting?.id}`);
    expect(meeting).toMatchObject({ date: '2026-03-02', minutes: 20, agenda: { block: UNANIMOUS_ITEMS } });
    expect(meeting?.agenda?.discussed).toHaveLength(2);
    const answered = [...(meeting?.agenda?.discussed ?? []), ...(meeting?.agenda?.rest ?? [])];
    expect(new Set(answered).size).toBe(46 - UNANIMOUS_ITEMS.length - 3 - 2);
  });

  it('[GR7] asks for minutes that are a number, and keeps what was typed', async () => {
    const rendered = await renderAgree();
    const minutes = screen.getByRole('textbox', { name: 'Aikaa minuutteina' });
    await rendered.user.clear(minutes);
    await rendered.user.type(minutes, 'tunti');
    await rendered.user.click(screen.getByRole('button', { name: 'Suunnittele kokous' }));
    expect(screen.getByText('Kirjoittakaa minuutit lukuna 5–600.')).toBeDefined();
    expect(document.activeElement).toBe(minutes);
    expect(meetingsOf(roundOf(rendered))).toEqual([]);
  });
});

describe('a meeting', () => {
  it('[GR7] approves all unanimous at once, and takes that back without touching anything else', async () => {
    const rendered = await renderMeeting();
    const { user } = rendered;
    await user.click(await screen.findByRole('button', { name: 'Hyväksy kaikki yksimieliset (10)' }));
    expect([...agreedAnswersOf(roundOf(rendered)).keys()].sort()).toEqual([...UNANIMOUS_ITEMS].sort());
    expect(agreedAnswersOf(roundOf(rendered)).get('ngo-partnership')).toMatchObject({
      answer: { kind: 'level', level: 3 },
      date: '2026-03-12',
    });
    rendered.session.change(new Map([[valueKey.note(first), 'Kokouksessa sanottua']]));
    await user.click(screen.getByRole('button', { name: 'Kumoa' }));
    expect(agreedAnswersOf(roundOf(rendered)).size).toBe(0);
    expect(meetingsOf(roundOf(rendered))[0]?.outcomes.size).toBe(0);
    expect(roundOf(rendered).data.values.get(valueKey.note(first))?.at(-1)?.value).toBe('Kokouksessa sanottua');
    expect(screen.getByRole('button', { name: 'Hyväksy kaikki yksimieliset (10)' })).toBeDefined();
  });

  it('[GR7] leaves out of the block what is no longer unanimous, and says so', async () => {
    const more = new Map([
      ...planned,
      [valueKey.ownAnswer('r3', 'ngo-partnership'), { kind: 'level', level: 0 }],
    ] as const);
    const rendered = await renderMeeting({ round: exampleGroupRound({ more }) });
    expect(await screen.findByText('Vastaukset ovat muuttuneet. Tätä ei hyväksytä kerralla.')).toBeDefined();
    await rendered.user.click(screen.getByRole('button', { name: 'Hyväksy kaikki yksimieliset (9)' }));
    expect(agreedAnswersOf(roundOf(rendered)).has('ngo-partnership')).toBe(false);
  });

  it('[GR7] lists what rests on one answer, and names what does not fit', async () => {
    await renderMeeting();
    const single = await screen.findByRole('region', { name: 'Vain yksi on vastannut (3)' });
    expect(within(single).getAllByRole('img')).toHaveLength(3);
    const rest = region(/^Siirtyy seuraavaan kokoukseen tai vastataan kirjallisesti \(1\)/);
    expect(rest.getByRole('heading', { level: 3 }).textContent).toMatch(/^3\.4 /);
  });

  it('[GR7] records agreed, to be found out with who and by when, and carried over', async () => {
    const rendered = await renderMeeting();
    const { user } = rendered;
    await screen.findAllByRole('heading', { level: 3 });
    await user.click(statement('1.1').getByText('Sopikaa vastauksesta'));
    await user.click(await statement('1.1').findByRole('radio', { name: '1 Aloitettu' }));
    await user.click(statement('2.1').getByText('Sopikaa vastauksesta'));
    await user.click(await statement('2.1').findByRole('radio', { name: 'En osaa sanoa' }));
    await user.type(await statement('2.1').findByRole('textbox', { name: /Kuka selvittää/ }), 'Rehtori');
    await user.tab();
    await user.selectOptions(statement('2.1').getByRole('combobox', { name: /Mihin mennessä/ }), '2026-06');
    await user.click(screen.getByRole('button', { name: 'Siirrä käsittelemätön väittämä seuraavaan kokoukseen' }));
    const [meeting] = meetingsOf(roundOf(rendered));
    expect(Object.fromEntries(meeting?.outcomes ?? [])).toEqual({
      [first]: { kind: 'agreed', who: '', by: '' },
      [second]: { kind: 'find-out', who: 'Rehtori', by: '2026-06' },
      [third]: { kind: 'carried', who: '', by: '' },
    });
    expect(statement('2.1').getByText('Selvitetään: Rehtori, kesäkuu 2026 mennessä.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Kumoa' }));
    expect(meetingsOf(roundOf(rendered))[0]?.outcomes.has(third)).toBe(false);
  });

  it('[GR7] is followed by one that begins with what was carried over', async () => {
    const more = new Map([
      ...planned,
      [valueKey.meetingOutcome('m1', third), { kind: 'carried', who: '', by: '' }],
    ] as const);
    const rendered = await renderAgree({ round: exampleGroupRound({ more }) });
    await rendered.user.click(screen.getByText('Suunnittele seuraava kokous'));
    await rendered.user.click(screen.getByRole('button', { name: 'Suunnittele kokous' }));
    const next = meetingsOf(roundOf(rendered)).find(({ id }) => id !== 'm1');
    expect(next?.agenda?.discussed[0]).toBe(third);
  });

  it('[GR7] tells of answers that came in after it was planned, and plans anew', async () => {
    const more = new Map([...meetingValues({ block: UNANIMOUS_ITEMS, discussed: DIFFERING_ITEMS })]);
    const rendered = await renderMeeting({ round: exampleGroupRound({ more }) });
    expect(await screen.findByText(/Suunnittelun jälkeen on tullut vastauksia/)).toBeDefined();
    await rendered.user.click(screen.getByRole('button', { name: 'Suunnittele esityslista uudelleen' }));
    expect(screen.queryByText(/Suunnittelun jälkeen on tullut vastauksia/)).toBeNull();
    expect(meetingsOf(roundOf(rendered))[0]?.agenda?.rest.length).toBeGreaterThan(0);
  });

  it('[GR7] gives its agenda as a text for the invitation', async () => {
    await renderMeeting();
    const field = (await screen.findByRole('textbox', {
      name: 'Esityslista tekstinä',
      hidden: true,
    })) as HTMLTextAreaElement;
    const lines = field.value.split('\n');
    expect(lines[0]).toBe('Esityslista: mielenterveyden edistämisen itsearviointi, Esimerkkikunta 2026');
    expect(lines[1]).toBe('12.3.2026 · Kunnantalo · 45 min');
    expect(field.value).toMatch(
      /1\. Hyväksytään kerralla, koska kaikki vastasivat samoin \(10 väittämää, noin 5 min\)/,
    );
    expect(field.value).toMatch(/3\. Keskustellaan \(2 väittämää, noin 4 min kustakin\)\n- 1\.1 /);
    expect(field.value).toMatch(
      /4\. Siirtyy seuraavaan kokoukseen tai vastataan kirjallisesti \(1 väittämä\)\n- 3\.4 /,
    );
    expect(field.value).not.toContain('Kaisa');
  });

  it('[GR10] keeps who was present by role; a name only where one was given', async () => {
    const rendered = await renderMeeting();
    const { user } = rendered;
    await user.click(await screen.findByRole('checkbox', { name: 'Nuorisosihteeri · Nuorisopalvelut' }));
    await user.type(screen.getByRole('textbox', { name: 'Rooli' }), 'Puheenjohtaja');
    await user.click(screen.getByRole('button', { name: 'Lisää osallistuja' }));
    const present = () => meetingsOf(roundOf(rendered))[0]?.present.map(({ role, name }) => [role, name]);
    expect(present()?.sort()).toEqual([
      ['Nuorisosihteeri', ''],
      ['Puheenjohtaja', ''],
    ]);
    await user.click(screen.getByRole('button', { name: 'Poista Puheenjohtaja' }));
    await user.click(screen.getByRole('checkbox', { name: 'Nuorisosihteeri · Nuorisopalvelut' }));
    expect(present()).toEqual([]);
  });

  it('[GR10] offers no list of respondents in a round without names', async () => {
    await renderMeeting({ round: exampleGroupRound({ naming: 'nameless', more: planned }) });
    expect(await screen.findByRole('heading', { name: 'Läsnä' })).toBeDefined();
    expect(region(/^Läsnä/).queryAllByRole('checkbox')).toEqual([]);
  });

  it('says so when there is no such meeting', async () => {
    await renderScreen(<MeetingScreen meeting="m9" />, { round: exampleGroupRound() });
    expect((await screen.findByRole('link', { name: 'Yhteinen näkemys' })).getAttribute('href')).toBe(
      '#/round/round-1/agree',
    );
  });

  it.each(['fi', 'sv', 'en'] as const)('[EV2] passes axe in %s', async (language) => {
    const { container } = await renderMeeting({ language });
    await screen.findByRole('heading', { level: 1 });
    await expectNoAxeViolations(container);
  });
});
