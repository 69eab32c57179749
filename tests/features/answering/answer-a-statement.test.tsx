import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { memorySettings } from '#tests/support/memory-settings.ts';
import { answerIn, changesMade, item, openAnswering, statement } from './answering-app.tsx';

const levelRadio = (name: string) => screen.getByRole('radio', { name });

describe('Answering a statement', () => {
  it('[AN3] shows the statement as the heading and what each level looks like here', async () => {
    await openAnswering(statement(item.statutory));
    expect(screen.getByRole('heading', { level: 1 })).toHaveProperty(
      'textContent',
      expect.stringMatching(/Kuntastrategiassa/),
    );
    const cards = screen.getByRole('radiogroup', { name: 'Mikä kuvaa kuntaanne parhaiten?' });
    for (const name of ['0 Ei vielä', '1 Aloitettu', '2 Osittain käytössä', '3 Vakiintunut']) {
      expect(within(cards).getByRole('radio', { name })).toBeTruthy();
    }
    expect(within(cards).getByText(/Strategiassa on mielenterveyttä vahvistava tavoite/)).toBeTruthy();
  });

  it('[AN1] a level chosen by mouse is saved at once as one value', async () => {
    const app = await openAnswering(statement(item.free));
    await app.user.click(levelRadio('2 Osittain käytössä'));
    expect(answerIn(app, item.free)).toEqual({ kind: 'level', level: 2 });
    expect(changesMade(app)).toBe(1);
    await app.session.settled();
    expect(app.session.getState().save.kind).toBe('saved');
  });

  it('[AN5] a level chosen by key is saved at once as one value, and focus stays in the statement', async () => {
    const app = await openAnswering(statement(item.free));
    const heading = screen.getByRole('heading', { level: 1 });
    expect(document.activeElement).toBe(heading);
    await app.user.keyboard('3');
    expect(answerIn(app, item.free)).toEqual({ kind: 'level', level: 3 });
    expect(changesMade(app)).toBe(1);
    expect(document.activeElement).toBe(heading);
    expect(screen.getAllByRole('status').map((status) => status.textContent)).toContain('Valittu: 3 Vakiintunut');
  });

  it('[AN5] a key pressed on a radio button takes focus along to the chosen one', async () => {
    const app = await openAnswering(statement(item.free));
    await app.user.click(levelRadio('0 Ei vielä'));
    await app.user.keyboard('2');
    expect(document.activeElement).toBe(levelRadio('2 Osittain käytössä'));
    expect(answerIn(app, item.free)).toEqual({ kind: 'level', level: 2 });
  });

  it('[AN5] «?» answers «cannot say», and the group may tell who finds out and by when', async () => {
    const app = await openAnswering(statement(item.free));
    await app.user.keyboard('?');
    expect(answerIn(app, item.free)).toEqual({ kind: 'unknown' });
    const finding = screen.getByRole('group', { name: 'Ei vielä tiedossa, selvitetään' });
    await app.user.type(within(finding).getByLabelText(/Kuka selvittää/), 'HR-päällikkö');
    await app.user.selectOptions(within(finding).getByLabelText(/Mihin mennessä/), 'toukokuu 2026');
    expect(answerIn(app, item.free)).toEqual({ kind: 'unknown', who: 'HR-päällikkö', by: '2026-05' });
  });

  it('[AN5] single keys do nothing in the note field', async () => {
    const app = await openAnswering(statement(item.free));
    await app.user.click(screen.getByRole('textbox', { name: /Huomio/ }));
    await app.user.keyboard('3 n?');
    expect(answerIn(app, item.free)).toBeNull();
    expect(screen.queryByLabelText('Miksi asia ei koske kuntaanne?')).toBeNull();
  });

  it('[AN5] single keys do nothing once they are turned off, and this computer remembers it', async () => {
    const settings = memorySettings();
    const app = await openAnswering(statement(item.free), { settings });
    await app.user.click(screen.getByRole('checkbox', { name: 'Käytä pikanäppäimiä' }));
    await app.user.keyboard('3');
    expect(answerIn(app, item.free)).toBeNull();
    expect(settings.read('shortcuts')).toBe('off');
    app.unmount();
    const again = await openAnswering(statement(item.free), { settings });
    await again.user.keyboard('3');
    expect(answerIn(again, item.free)).toBeNull();
  });

  it('[AN1] «not applicable» is saved only with its reason; until then the earlier answer stands', async () => {
    const app = await openAnswering(statement(item.free));
    await app.user.click(levelRadio('1 Aloitettu'));
    await app.user.click(levelRadio('Ei koske kuntaamme'));
    expect(answerIn(app, item.free)).toEqual({ kind: 'level', level: 1 });
    const reason = screen.getByRole('textbox', { name: 'Miksi asia ei koske kuntaanne?' });
    await app.user.type(reason, '  ');
    await app.user.tab();
    expect(answerIn(app, item.free)).toEqual({ kind: 'level', level: 1 });
    expect(screen.getByText('Kirjoittakaa perustelu. Vastaus tallentuu vasta sen jälkeen.')).toBeTruthy();
    await app.user.clear(reason);
    await app.user.type(reason, 'Kunnassa ei ole johtoryhmää.');
    await app.user.tab();
    expect(answerIn(app, item.free)).toEqual({ kind: 'not-applicable', reason: 'Kunnassa ei ole johtoryhmää.' });
  });

  it('[AN5] «n» opens the reason and puts focus in it', async () => {
    const app = await openAnswering(statement(item.free));
    await app.user.keyboard('n');
    const reason = await screen.findByRole('textbox', { name: 'Miksi asia ei koske kuntaanne?' });
    await expect.poll(() => document.activeElement).toBe(reason);
    await app.user.keyboard('Ei 3 meillä');
    await app.user.click(levelRadio('0 Ei vielä'));
    expect(answerIn(app, item.free)).toEqual({ kind: 'level', level: 0 });
  });

  it('[AN1] the reason says that another sector’s matter is «cannot say»', async () => {
    const app = await openAnswering(statement(item.free));
    await app.user.click(levelRadio('Ei koske kuntaamme'));
    expect(screen.getByText(/Jos asia kuuluu toiselle toimialalle, valitse «En osaa sanoa»/)).toBeTruthy();
  });

  it('[SC4] a statutory statement offers no «not applicable», neither as a choice nor by key', async () => {
    const app = await openAnswering(statement(item.statutory));
    expect(screen.queryByRole('radio', { name: 'Ei koske kuntaamme' })).toBeNull();
    expect(levelRadio('En osaa sanoa')).toBeTruthy();
    await app.user.keyboard('n');
    expect(screen.queryByRole('textbox', { name: 'Miksi asia ei koske kuntaanne?' })).toBeNull();
    expect(answerIn(app, item.statutory)).toBeNull();
  });

  it('[AN1] a removed answer is absent again, and focus goes to the statement', async () => {
    const app = await openAnswering(statement(item.free));
    await app.user.click(levelRadio('2 Osittain käytössä'));
    await app.user.click(screen.getByRole('button', { name: 'Poista vastaus' }));
    expect(answerIn(app, item.free)).toBeNull();
    expect(screen.getAllByRole('radio', { checked: false })).toHaveLength(6);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('[AN2] the mark «discuss together» is kept', async () => {
    const app = await openAnswering(statement(item.free));
    const mark = screen.getByRole('checkbox', { name: 'Keskustellaan yhdessä' });
    await app.user.click(mark);
    expect(mark).toHaveProperty('checked', true);
    expect(changesMade(app)).toBe(1);
    await app.user.click(mark);
    expect(mark).toHaveProperty('checked', false);
  });

  it('[AN3] a glossary word explains itself in place', async () => {
    const app = await openAnswering(statement(item.statutory));
    const word = await screen.findByRole('button', { name: /^mielenterveyttä/ });
    await app.user.click(word);
    expect(screen.getByText(/Voimavara, jonka varassa ihminen elää arkeaan/)).toBeTruthy();
  });
});
