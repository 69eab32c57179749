import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answersOf } from '#domain/round/read-answers.ts';
import { scopeOf } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { paths } from '#features/paths.ts';
import { realRound } from '#tests/support/real-round.ts';
import { answerIn, changesMade, item, openAnswering, shownRound, statement } from './answering-app.tsx';

const list = paths.answerList('round-1');
const row = (code: string) => screen.getByRole('radiogroup', { name: new RegExp(`^${code.replace('.', '\\.')} `) });
const listed = async (options = {}) => openAnswering(list, options);

describe('The list of all statements', () => {
  it('[AN5] saves as the single view does, and both show the same', async () => {
    const app = await listed();
    await app.user.click(within(row('1.2')).getByRole('radio', { name: '2 Osittain käytössä' }));
    expect(answerIn(app, item.free)).toEqual({ kind: 'level', level: 2 });
    expect(changesMade(app)).toBe(1);
    window.location.hash = statement(item.free);
    const cards = await screen.findByRole('radiogroup', { name: 'Mikä kuvaa kuntaanne parhaiten?' });
    expect(within(cards).getByRole('radio', { name: '2 Osittain käytössä' })).toHaveProperty('checked', true);
    await app.user.click(within(cards).getByRole('radio', { name: '3 Vakiintunut' }));
    window.location.hash = list;
    await waitFor(() =>
      expect(within(row('1.2')).getByRole('radio', { name: '3 Vakiintunut' })).toHaveProperty('checked', true),
    );
  });

  it('[AN5] tells how far each area and the whole round is', async () => {
    const app = await listed();
    expect(screen.getByRole('progressbar', { name: 'Vastattu koko kierroksella' }).getAttribute('aria-valuetext')).toBe(
      '0/46',
    );
    await app.user.click(within(row('1.2')).getByRole('radio', { name: 'En osaa sanoa' }));
    expect(screen.getByRole('progressbar', { name: 'Vastattu koko kierroksella' }).getAttribute('aria-valuetext')).toBe(
      '1/46',
    );
    const area = screen.getByRole('region', { name: '1 Strategia ja johtaminen' });
    expect(within(area).getByRole('progressbar').getAttribute('aria-valuetext')).toBe('1/6');
  });

  it('[AN1] «not applicable» waits for its reason here too, and a statutory statement does not offer it [SC4]', async () => {
    const app = await listed();
    expect(within(row('1.1')).queryByRole('radio', { name: 'Ei koske kuntaamme' })).toBeNull();
    await app.user.click(within(row('1.2')).getByRole('radio', { name: 'Ei koske kuntaamme' }));
    expect(answerIn(app, item.free)).toBeNull();
    await app.user.type(screen.getByRole('textbox', { name: 'Miksi asia ei koske kuntaanne?' }), 'Ei ole meillä');
    await app.user.tab();
    expect(answerIn(app, item.free)).toEqual({ kind: 'not-applicable', reason: 'Ei ole meillä' });
  });

  it('[YR4] last year’s answers are beside and count only when confirmed', async () => {
    const suggestion = { year: 2025, answer: { kind: 'level', level: 1 } };
    const app = await listed({ round: realRound({}, new Map([[valueKey.suggestion(item.free), suggestion]])) });
    expect(answersOf(shownRound(app)).size).toBe(0);
    await app.user.click(screen.getByRole('button', { name: 'Vahvista sama vastaus väittämään 1.2' }));
    expect(answerIn(app, item.free)).toEqual({ kind: 'level', level: 1 });
  });

  it('[AN7] a short round lists its ten statements, without areas’ progress', async () => {
    await listed({ round: realRound({ scope: 'short' }) });
    expect(screen.getAllByRole('radiogroup')).toHaveLength(10);
    expect(screen.getAllByRole('progressbar')).toHaveLength(1);
    expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe('0/10');
  });

  it('[AN7] a short round is widened without losing an answer, and says why the figures pause', async () => {
    const app = await listed({ round: realRound({ scope: 'short' }) });
    await app.user.click(within(row('1.1')).getByRole('radio', { name: '3 Vakiintunut' }));
    await app.user.click(screen.getByRole('button', { name: 'Laajenna koko arvioinniksi' }));
    const dialog = screen.getByRole('dialog', { name: 'Laajennetaanko kierros koko arvioinniksi?' });
    expect(within(dialog).getByText(/Kierrokseen tulee 36 uutta väittämää/)).toBeTruthy();
    expect(within(dialog).getByText(/Pisteet ovat hetken poissa näkyvistä/)).toBeTruthy();
    expect(scopeOf(shownRound(app))).toBe('short');
    await app.user.click(within(dialog).getByRole('button', { name: 'Laajenna koko arvioinniksi' }));
    expect(scopeOf(shownRound(app))).toBe('full');
    expect(answerIn(app, item.statutory)).toEqual({ kind: 'level', level: 3 });
    expect(screen.getAllByRole('radiogroup')).toHaveLength(46);
  });

  it('[AN7] a full round has nothing to widen', async () => {
    await listed();
    expect(screen.queryByRole('button', { name: 'Laajenna koko arvioinniksi' })).toBeNull();
  });
});
