import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answersToFile } from '#domain/exchange/answers-file.ts';
import { makeCode } from '#domain/exchange/code.ts';
import { inviteSector } from '#domain/exchange/invitation.ts';
import { invitationToText } from '#domain/exchange/invitation-file.ts';
import { respondentOf, respondentsOf } from '#domain/group/read-respondents.ts';
import { removeRespondent } from '#domain/group/remove-respondent.ts';
import type { Round } from '#domain/round/round.ts';
import { roundToFile } from '#domain/round/round-file.ts';
import { AnswersInScreen } from '#features/answers-in/AnswersInScreen.tsx';
import { holdText } from '#features/text-in-hand.ts';
import { platformCompressor } from '#storage/deflate.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { commitsBy, level } from '#tests/support/build-round.ts';
import { contentService } from '#tests/support/content-service.ts';
import { createI18n } from '#tests/support/create-i18n.ts';
import { exampleGroupRound } from '#tests/support/example-group.ts';
import { type RenderedScreen, renderScreen, type ScreenOptions } from '#tests/support/render-screen.tsx';
import { codeOf, handIn, handInAs } from './handing-in.ts';

const round = exampleGroupRound();
const nameless = exampleGroupRound({ naming: 'nameless' });
const texts = await contentService().archivedTexts();
const item = 'strategy-includes-mental-health';
const other = 'leadership-commitment';

async function open(options: ScreenOptions = {}): Promise<RenderedScreen> {
  const rendered = await renderScreen(<AnswersInScreen />, { round, path: '/round/round-1/answers-in', ...options });
  await screen.findByRole('heading', { level: 1 });
  return rendered;
}

const asFile = (text: string, name = 'vastaukset.json') => new File([text], name);
const choose = async ({ user }: RenderedScreen, ...files: File[]) =>
  user.upload(await screen.findByLabelText('Vastaustiedostot', { selector: 'input' }), files);
async function paste({ user }: RenderedScreen, text: string) {
  const field = screen.getByLabelText(/Koodi, linkki tai koko viesti/);
  await user.click(field);
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: 'Lue vastaukset' }));
}
const roundOf = ({ session }: RenderedScreen): Round => session.getState().round as Round;
const alerts = () =>
  screen
    .queryAllByRole('alert')
    .map((one) => one.textContent)
    .join(' | ');

describe('bringing answers in', () => {
  it('[GR3] shows first what will change for each respondent, and writes nothing before it is accepted', async () => {
    const rendered = await open();
    const known = handIn(round, 'r6', { [item]: 1, [other]: '?' }, { note: 'Halli' });
    const stranger = handInAs(round, 'new-one', 'Henkilöstöpäällikkö', { [item]: 2 });
    await choose(rendered, asFile(answersToFile(known), 'a.json'), asFile(answersToFile(stranger), 'b.json'));
    const cards = (await screen.findAllByRole('listitem')).filter((one) => within(one).queryByRole('heading'));
    expect(cards.map((card) => within(card).getByRole('heading').textContent)).toEqual([
      'Liikuntasihteeri',
      'Henkilöstöpäällikkö',
    ]);
    const [first, second] = cards.map((card) => within(card));
    expect(first?.getByText('Vastaukset: 2 uutta')).toBeDefined();
    expect(first?.getByText('Huomiot: 1 uusi')).toBeDefined();
    expect(second?.getByText('Uusi vastaaja')).toBeDefined();
    expect(roundOf(rendered)).toBe(round);
    await expectNoAxeViolations(rendered.container);
    await rendered.user.click(screen.getByRole('button', { name: 'Tuo nämä 2 palautusta' }));
    expect(await screen.findByText('2 vastaajan vastaukset ovat nyt mukana')).toBeDefined();
    expect(respondentOf(roundOf(rendered), 'r6')?.answers.get(item)).toEqual(level(1));
    expect(respondentOf(roundOf(rendered), 'new-one')?.role).toBe('Henkilöstöpäällikkö');
    const points = await rendered.session.points();
    expect(points.ok && points.value.points.map(({ reason }) => reason)).toEqual(['join']);
    expect(screen.queryByText('Tämä muuttuu')).toBeNull();
  });

  it('[GR3] a changed answer is shown with what it was, and the same again changes nothing', async () => {
    const rendered = await open();
    await choose(rendered, asFile(answersToFile(handIn(round, 'r6', { [item]: 1 }))));
    await rendered.user.click(await screen.findByRole('button', { name: 'Tuo nämä vastaukset' }));
    await screen.findByText(/vastaukset ovat nyt mukana/);
    await choose(rendered, asFile(answersToFile(handIn(round, 'r6', { [item]: 1 }))));
    expect(await screen.findByText('Jo mukana')).toBeDefined();
    expect(screen.getByText('Vastaukset: 1 ennallaan')).toBeDefined();
  });

  it('[GR2] [GR3] several codes in whole e-mails pasted at once are all found', async () => {
    const rendered = await open();
    const one = await codeOf(handIn(round, 'r6', { [item]: 0 }), round);
    const two = await codeOf(handInAs(round, 'new-one', 'Talousjohtaja', { [other]: 3 }), round);
    const mail = `Hei!\n> ${one.slice(0, 50)}\n> ${one.slice(50)}\nTerveisin\n\nHei taas: https://x.fi/%23/from/${two} kiitos`;
    await paste(rendered, mail);
    expect(await screen.findByRole('button', { name: 'Tuo nämä 2 palautusta' })).toBeDefined();
    expect(alerts()).toBe('');
  });

  it('[GR2] a link of answers that was opened in the app is read here', async () => {
    const code = await codeOf(handIn(round, 'r6', { [item]: 0 }), round);
    holdText(code);
    await open();
    expect(await screen.findByRole('heading', { name: 'Liikuntasihteeri' })).toBeDefined();
  });

  it('[GR3] an answer to an unknown item is kept and named', async () => {
    const rendered = await open();
    await choose(rendered, asFile(answersToFile(handIn(round, 'r6', { 'gone-item': 2 }))));
    expect(await screen.findByText(/ei vaikuta tuloksiin: gone-item/)).toBeDefined();
    await rendered.user.click(screen.getByRole('button', { name: 'Tuo nämä vastaukset' }));
    await screen.findByText(/vastaukset ovat nyt mukana/);
    expect(respondentOf(roundOf(rendered), 'r6')?.answers.get('gone-item')).toEqual(level(2));
  });

  it('[GR4] a person who answered on two devices is told in words, with the way to choose', async () => {
    const rendered = await open();
    const files = ['phone', 'pc'].map((writer, i) =>
      asFile(answersToFile(handIn(round, 'r6', { [item]: i === 0 ? 0 : 3 }, { writer })), `${writer}.json`),
    );
    await choose(rendered, ...files);
    expect(await screen.findByText(/Sama vastaaja on vastannut kahdella laitteella/)).toBeDefined();
    await rendered.user.click(screen.getByRole('button', { name: /Tuo nämä/ }));
    const link = await screen.findByRole('link', { name: 'Valitse yhdessä kohdassa' });
    expect(link.getAttribute('href')).toBe('#/round/round-1/conflicts');
  });

  it('[GR10] a round without names shows numbers only', async () => {
    const rendered = await open({ round: nameless });
    const parts = [
      handIn(nameless, 'r6', { [item]: 1 }),
      handInAs(nameless, 'new-one', 'Talousjohtaja', { [item]: 2, [other]: 2 }),
    ];
    await choose(rendered, ...parts.map((part, i) => asFile(answersToFile(part), `${i}.json`)));
    expect(await screen.findByText(/2 vastaajan vastaukset\. Kierros tehdään ilman nimiä/)).toBeDefined();
    expect(screen.getByText('Vastaukset: 3 uutta')).toBeDefined();
    expect(rendered.container.textContent).not.toMatch(/Talousjohtaja|Liikunta/);
    const before = roundOf(rendered).log.size;
    await rendered.user.click(screen.getByRole('button', { name: /Tuo nämä/ }));
    await screen.findByText(/vastaukset ovat nyt mukana/);
    expect(roundOf(rendered).log.size).toBe(before);
  });
});

describe('what can’t be brought in', async () => {
  const good = answersToFile(handIn(round, 'r6', { [item]: 1 }));
  const changed = (change: (file: { round: Record<string, unknown>; [key: string]: unknown }) => void) => {
    const file = JSON.parse(good);
    change(file);
    return JSON.stringify(file);
  };
  const code = await codeOf(handIn(round, 'r6', { [item]: 1 }), round);
  const invitation = invitationToText(inviteSector(round, 'youth'), 'file');
  const invitationCode = await makeCode('invitation', invitation, platformCompressor);
  const foreignPart = { ...handIn(round, 'r6', { [item]: 1 }) };
  const otherRound = {
    ...foreignPart,
    round: { ...foreignPart.round, id: 'x', year: 2024, names: { fi: 'Toinenkunta', sv: 'Andra' } },
  };
  const spoilt = `${code.slice(0, 60)}${code[60] === 'a' ? 'b' : 'a'}${code.slice(61)}`;
  const cases: readonly (readonly [what: string, text: string, words: RegExp])[] = [
    ['nothing in a file', '', /Tiedosto on tyhjä/],
    ['a text without a code', 'Hei, vastaan huomenna.', /Tiedostossa ei ole vastauksia/],
    ['a cut file', good.slice(0, 500), /Vastaustiedostosta puuttuu loppu/],
    ['a foreign file', '{"kind":"something"}', /Tiedosto ei ole Mielikunnasta/],
    ['a cut code', code.slice(0, 80), /Koodista puuttuu loppu.*Perille tuli noin \d+ prosenttia/],
    ['a changed code', spoilt, /Koodi on muuttunut matkalla/],
    ['a newer code', code.replace('MKV1', 'MKV2'), /tehty uudemmalla Mielikunnalla/],
    ['a newer file', changed((file) => Object.assign(file, { format: 9 })), /tehty uudemmalla Mielikunnalla/],
    ['another round', answersToFile(otherRound), /eri kierroksesta.*Toinenkunta 2024/],
    ['a code of another round', await codeOf(otherRound, round), /eri kierroksesta.*Toinenkunta 2024/],
    [
      'another edition',
      changed(({ round: of }) => Object.assign(of.checklist as object, { edition: '1999.1' })),
      /eri tarkistuslistaan.*1999\.1/,
    ],
    ['an invitation', invitation, /Tämä on kutsu, ei vastauksia/],
    ['a code of an invitation', invitationCode, /Tämä on kutsu, ei vastauksia/],
    ['a round file', roundToFile({ ...round, texts }, texts), /Tämä on kierrostiedosto.*Avaa kierrostiedosto/],
    ['a sharing file', '{"kind":"mielikunta-sharing"}', /Tämä on jakotiedosto/],
    ['another kind of ours', '{"kind":"mielikunta-later"}', /Tiedoston laji on «mielikunta-later»/],
    ['five megabytes of notes', `${good.slice(0, -3)}${' '.repeat(5_000_000)}}`, /Vastaustiedosto on liian suuri/],
    ['something too deep', '['.repeat(100), /ei voi lukea turvallisesti/],
    ['an invalid place', changed((file) => Object.assign(file, { naming: 'both' })), /Kohta «naming»/],
    [
      'damaged counters',
      changed((file) => Object.assign(file, { seen: [{ writer: 'somebody-else', n: 2 }] })),
      /Vastaukset ovat vaurioituneet/,
    ],
  ];

  it.each(cases)('[GR3] %s is refused with its own word, and the round is untouched', async (_what, text, words) => {
    const rendered = await open();
    await choose(rendered, asFile(text));
    await waitFor(() => expect(alerts()).toMatch(words));
    expect(roundOf(rendered)).toBe(round);
    expect(screen.queryByText('Tämä muuttuu')).toBeNull();
  });

  it('[JN5] [GR3] a removed respondent is refused, and said so', async () => {
    const rendered = await open({ round: removeRespondent(round, 'r6', commitsBy('me')()) });
    await choose(rendered, asFile(good));
    await waitFor(() => expect(alerts()).toMatch(/Tämä vastaaja on poistettu kierroksesta/));
  });

  it('[GR3] keeps none of the good ones back, and stays on the page after they are in', async () => {
    const rendered = await open();
    await choose(rendered, asFile(good, 'hyvä.json'), asFile(invitation, 'kutsu.json'));
    await paste(rendered, 'Ei mitään täällä');
    await waitFor(() => expect(alerts()).toMatch(/kutsu\.json.*Tekstissä ei ole vastauskoodia/));
    await rendered.user.click(screen.getByRole('button', { name: 'Tuo nämä vastaukset' }));
    await screen.findByText('Yhden vastaajan vastaukset ovat nyt mukana');
    expect(respondentsOf(roundOf(rendered)).find(({ id }) => id === 'r6')?.answers.size).toBe(1);
    expect(alerts()).toMatch(/Tämä on kutsu, ei vastauksia/);
  });

  it('[GR3] a new try takes the place of what could not be read of the text before it', async () => {
    const rendered = await open();
    await paste(rendered, code.slice(0, 80));
    await waitFor(() => expect(alerts()).toMatch(/Koodista puuttuu loppu/));
    await paste(rendered, code);
    await screen.findByRole('heading', { name: 'Tämä muuttuu' });
    expect(alerts()).toBe('');
  });

  it.each(['fi', 'sv', 'en'] as const)('[EV1] each refusal has words of its own in %s', (language) => {
    const { refused } = createI18n(language).getResourceBundle(language, 'handed') as {
      refused: Record<string, { title: string; text: string }>;
    };
    const sentences = Object.values(refused).map(({ title, text }) => `${title} ${text}`);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
