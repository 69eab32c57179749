import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { respondentOf, respondentsOf } from '#domain/group/read-respondents.ts';
import { handledSectorsOf, sectorsHere } from '#domain/group/sectors.ts';
import { type Round, wayOf } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { GroupScreen } from '#features/group/GroupScreen.tsx';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { contentService } from '#tests/support/content-service.ts';
import { exampleGroupRound } from '#tests/support/example-group.ts';
import { realRound } from '#tests/support/real-round.ts';
import { type RenderedScreen, renderScreen, type ScreenOptions } from '#tests/support/render-screen.tsx';

async function openGroup(round: Round, options: ScreenOptions = {}): Promise<RenderedScreen> {
  const rendered = await renderScreen(<GroupScreen />, { ...options, round, path: '/round/round-1/group' });
  await screen.findByRole('heading', { level: 1 });
  return rendered;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const roundOf = ({ session }: RenderedScreen): Round => session.getState().round as Round;
const dialog = () => screen.findByRole('dialog');

describe('the working group’s page', () => {
  it.each(['fi', 'sv', 'en'] as const)('[GR9] [EV2] reads whole in %s, without axe violations', async (language) => {
    const { container } = await openGroup(exampleGroupRound(), { language });
    await expectNoAxeViolations(container);
    expect(container.textContent).not.toMatch(/\{\{|\bundefined\b/);
  });

  it('without respondents says where to begin', async () => {
    const { container } = await openGroup(realRound());
    expect(screen.getByText('Vastaajia ei ole vielä')).toBeDefined();
    expect(screen.queryByText('Ketkä ovat vastanneet')).toBeNull();
    await expectNoAxeViolations(container);
  });
});

describe('the way of answering', () => {
  it('may change at any time, and no answer moves by itself', async () => {
    const rendered = await openGroup(exampleGroupRound());
    const before = respondentsOf(roundOf(rendered));
    for (const [name, way] of [
      [/Kukin erikseen/, 'alone'],
      [/Yhdessä kokouksessa/, 'together'],
    ] as const) {
      await rendered.user.click(screen.getByRole('radio', { name }));
      expect(wayOf(roundOf(rendered))).toBe(way);
    }
    expect(respondentsOf(roundOf(rendered))).toEqual(before);
  });
});

describe('respondents', () => {
  it('[GR1] [GR10] a role and several sectors are enough; a name isn’t asked for by force', async () => {
    const rendered = await openGroup(realRound());
    await rendered.user.click(button('Lisää vastaaja'));
    const form = within(await dialog());
    await rendered.user.click(form.getByRole('button', { name: 'Lisää vastaaja' }));
    expect(form.getByText('Kirjoita rooli tai valitse toimiala.')).toBeDefined();
    await rendered.user.type(form.getByLabelText(/Rooli tai tehtävä/), 'Sivistysjohtaja');
    for (const name of ['Varhaiskasvatus', 'Perusopetus', 'Nuorisopalvelut', 'Liikuntapalvelut', 'Vapaa sivistystyö']) {
      await rendered.user.click(form.getByRole('checkbox', { name }));
    }
    await rendered.user.click(form.getByRole('button', { name: 'Lisää vastaaja' }));
    const [added] = respondentsOf(roundOf(rendered));
    expect(added).toMatchObject({ role: 'Sivistysjohtaja', name: '', origin: 'named' });
    expect(added?.sectors).toHaveLength(5);
    expect(screen.getByRole('heading', { name: 'Sivistysjohtaja' })).toBeDefined();
    expect(wayOf(roundOf(rendered))).toBe('alone');
    // One person who stands for five sectors counts once.
    expect(screen.getByText('0/1 vastaaja')).toBeDefined();
  });

  it('[GR1] editing writes only what differs', async () => {
    const rendered = await openGroup(exampleGroupRound());
    await rendered.user.click(button('Muokkaa Kaisa Keksitty, Rehtori'));
    const form = within(await dialog());
    const role = form.getByLabelText(/Rooli tai tehtävä/);
    await rendered.user.clear(role);
    await rendered.user.type(role, 'Apulaisrehtori');
    await rendered.user.click(form.getByRole('button', { name: 'Tallenna' }));
    const last = [...roundOf(rendered).log.values()].at(-1);
    expect(last?.changes.map(({ key }) => key)).toEqual(['respondent/r2/role']);
  });

  it('[JN5] removing says what goes for good, and takes it out', async () => {
    const rendered = await openGroup(exampleGroupRound());
    await rendered.user.click(button('Poista Kaisa Keksitty, Rehtori'));
    const box = within(await dialog());
    expect(box.getByText('1 huomio tai näyttö')).toBeDefined();
    expect(box.getByText(/muutoshistoriasta ja kaikista palautuspisteistä/)).toBeDefined();
    expect(respondentOf(roundOf(rendered), 'r2')).not.toBeNull();
    await rendered.user.click(box.getByRole('button', { name: 'Poista lopullisesti' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(respondentOf(roundOf(rendered), 'r2')).toBeNull();
    expect(screen.queryByText(/Kaisa Keksitty, Rehtori/, { selector: 'h3' })).toBeNull();
  });
});

describe('who has answered', () => {
  it('[GR9] tells the rate by sector and names the sectors that are missing', async () => {
    await openGroup(exampleGroupRound());
    expect(screen.getByText('5/6 vastaajaa')).toBeDefined();
    expect(screen.getByText('Vastaus puuttuu vielä tältä toimialalta: Liikuntapalvelut.')).toBeDefined();
    const table = screen.getByRole('table', { name: 'Vastaukset toimialoittain' });
    const row = within(table).getByRole('row', { name: /Perusopetus/ });
    expect(within(row).getByText('1/1')).toBeDefined();
  });

  it('[GR9] «handled in our management group» is noted with its date', async () => {
    const rendered = await openGroup(exampleGroupRound());
    await rendered.user.click(button('Merkitse käsitellyksi Perusopetus'));
    const form = within(await dialog());
    await rendered.user.clear(form.getByLabelText('Missä käsitelty'));
    await rendered.user.click(form.getByRole('button', { name: 'Tallenna' }));
    expect(form.getByText('Kirjoita, missä asia on käsitelty.')).toBeDefined();
    await rendered.user.type(form.getByLabelText('Missä käsitelty'), 'Sivistyksen johtoryhmä');
    await rendered.user.click(form.getByRole('button', { name: 'Tallenna' }));
    expect(handledSectorsOf(roundOf(rendered)).get('basic-education')).toEqual({
      body: 'Sivistyksen johtoryhmä',
      date: rendered.session.today(),
    });
    expect(screen.getByText(/Sivistyksen johtoryhmä, \d/)).toBeDefined();
  });

  it('[GR9] a sector that nobody was asked from can be noted as handled too', async () => {
    const rendered = await openGroup(exampleGroupRound());
    await rendered.user.click(screen.getByText('Merkitse muu toimiala käsitellyksi'));
    const [, picker] = screen.getAllByLabelText('Toimiala');
    if (picker) await rendered.user.selectOptions(picker, 'Talous');
    await rendered.user.click(button('Lisää merkintä'));
    await rendered.user.click(within(await dialog()).getByRole('button', { name: 'Tallenna' }));
    expect(handledSectorsOf(roundOf(rendered)).get('finance')?.body).toBe('Johtoryhmä');
    expect(screen.getByRole('button', { name: 'Muuta merkintää Talous' })).toBeDefined();
  });

  it('[GR10] without names shows the rate by count alone', async () => {
    await openGroup(exampleGroupRound({ naming: 'nameless' }));
    expect(screen.getByText('5/6 vastaajaa')).toBeDefined();
    expect(screen.queryByRole('table', { name: 'Vastaukset toimialoittain' })).toBeNull();
    expect(screen.queryByText(/Vastaus puuttuu vielä/)).toBeNull();
    expect(screen.queryByText('Ei vielä vastausta')).toBeNull();
    expect(screen.queryByText(/palautettu/)).toBeNull();
    expect(screen.queryByText(/Kirjaa vastaukset/)).toBeNull();
  });
});

describe('names', () => {
  it('[GR10] can be done without before the first answer, with honest words, and then are not asked for', async () => {
    const rendered = await openGroup(realRound());
    await rendered.user.click(screen.getByRole('radio', { name: /Ilman nimiä/ }));
    expect(screen.getByText(/Täyttä nimettömyyttä ei luvata/)).toBeDefined();
    expect(roundOf(rendered).data.values.get(valueKey.naming)?.at(-1)?.value).toBe('nameless');
    await rendered.user.click(button('Lisää vastaaja'));
    expect(within(await dialog()).queryByLabelText(/^Nimi/)).toBeNull();
  });

  it('[GR10] are fixed after the first answer', async () => {
    const rendered = await openGroup(exampleGroupRound());
    const radio = screen.getByRole<HTMLInputElement>('radio', { name: /Ilman nimiä/ });
    expect(radio.disabled).toBe(true);
    expect(screen.getByText(/Valintaa ei voi enää muuttaa/)).toBeDefined();
    await rendered.user.click(radio);
    expect(roundOf(rendered).data.values.has(valueKey.naming)).toBe(false);
  });

  it('[GR10] doing without them asks first when somebody has been named', async () => {
    const round = realRound({}, new Map([[valueKey.respondentField('r1', 'name'), 'Maija']]));
    const rendered = await openGroup(round);
    await rendered.user.click(screen.getByRole('radio', { name: /Ilman nimiä/ }));
    const box = within(await dialog());
    await rendered.user.click(box.getByRole('button', { name: 'Tee ilman nimiä' }));
    expect(respondentOf(roundOf(rendered), 'r1')?.name).toBe('');
  });
});

describe('sectors of the municipality', () => {
  it('[AN10] are renamed, joined and added', async () => {
    const rendered = await openGroup(exampleGroupRound());
    const codes = Object.keys((await contentService().checklistTexts('fi')).sectors);
    await rendered.user.click(screen.getByText('Näytä 22 toimialaa'));
    await rendered.user.click(button('Muokkaa Nuorisopalvelut'));
    let form = within(await dialog());
    await rendered.user.click(form.getByRole('radio', { name: /Osana toista toimialaa/ }));
    await rendered.user.selectOptions(form.getByLabelText('Minkä toimialan osa'), 'Liikuntapalvelut');
    await rendered.user.click(form.getByRole('button', { name: 'Tallenna' }));
    expect(sectorsHere(roundOf(rendered), codes)).not.toContain('youth');
    expect(screen.getByText('Osa toimialaa Liikuntapalvelut')).toBeDefined();
    // The youth secretary has answered, so sports isn't missing any more.
    expect(screen.queryByText(/Vastaus puuttuu vielä/)).toBeNull();
    await rendered.user.click(button('Muokkaa Liikuntapalvelut'));
    form = within(await dialog());
    await rendered.user.type(form.getByLabelText(/Nimi kunnassanne/), 'Hyvinvointipalvelut');
    await rendered.user.click(form.getByRole('button', { name: 'Tallenna' }));
    expect(screen.getByRole('row', { name: /^Hyvinvointipalvelut 1\/2/ })).toBeDefined();
    await rendered.user.click(button('Lisää oma toimiala'));
    form = within(await dialog());
    await rendered.user.click(form.getByRole('button', { name: 'Tallenna' }));
    expect(form.getByText('Kirjoita toimialan nimi.')).toBeDefined();
    await rendered.user.type(form.getByLabelText(/Nimi kunnassanne/), 'Satama');
    await rendered.user.click(form.getByRole('button', { name: 'Tallenna' }));
    expect(sectorsHere(roundOf(rendered), codes).at(-1)).toMatch(/^own-/);
  });
});

describe('what invitations tell', () => {
  it('[DA13] [GR2] the day and who keeps the answers are kept with the round', async () => {
    const rendered = await openGroup(realRound());
    await rendered.user.type(screen.getByLabelText(/Kuka säilyttää vastaukset/), 'Kirjaamo, 10 vuotta.');
    await rendered.user.tab();
    await rendered.user.type(screen.getByLabelText(/Vastaukset viimeistään/), '2026-03-15');
    await rendered.user.tab();
    const shown = (key: string) => roundOf(rendered).data.values.get(key)?.at(-1)?.value;
    expect([shown(valueKey.keeping), shown(valueKey.answerBy)]).toEqual(['Kirjaamo, 10 vuotta.', '2026-03-15']);
  });

  it('[YR4] whether last year’s answer is shown before or after is asked where there is one', async () => {
    const suggestion = { year: 2025, answer: { kind: 'level', level: 2 } };
    const rendered = await openGroup(
      realRound({}, new Map([[valueKey.suggestion('leadership-commitment'), suggestion]])),
    );
    await rendered.user.click(screen.getByRole('radio', { name: /Näytetään oman vastauksen jälkeen/ }));
    expect(roundOf(rendered).data.values.get(valueKey.lastYearShown)?.at(-1)?.value).toBe('after');
  });
});
