import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { changeParallel } from '#domain/parallel/own-texts.ts';
import { addAction } from '#domain/round/change-plan.ts';
import { commit } from '#domain/round/commit.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { ParallelScreen } from '#features/parallel/ParallelScreen.tsx';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { draftAction } from '#tests/support/build-action.ts';
import { commitsBy } from '#tests/support/build-round.ts';
import { exampleOfTwoYears } from '#tests/support/example-of-two-years.ts';
import { realRound } from '#tests/support/real-round.ts';
import { renderScreen, type ScreenOptions } from '#tests/support/render-screen.tsx';

const by = commitsBy('koordinaattori', 5_000);
const round: Round = commit(
  realRound(),
  by(),
  new Map([
    ...addAction('a', draftAction({ title: 'Kävelykoulu', role: 'Vapaa-aikajohtaja' })),
    ...addAction('b', draftAction({ title: 'Lukupiiri', role: 'Vapaa-aikajohtaja', order: 2 })),
    [valueKey.note('strategy-goal'), 'Huomio'],
  ]),
);
const translated = commit(round, by(), changeParallel('sv', ['action/b/title'], 'Läsecirkel'));

/** The screen, once its words and texts are there. */
async function shown(options: ScreenOptions) {
  const rendered = await renderScreen(<ParallelScreen />, options);
  await screen.findByRole('heading', { level: 1 });
  return rendered;
}

const fields = (section: HTMLElement) => within(section).getAllByRole('textbox');
const part = (name: RegExp) => screen.getByRole('region', { name });

describe('texts in the other language', () => {
  it('[RP4] stand beside the own ones, the missing first, with how many there are', async () => {
    await shown({ round: translated });
    expect(screen.getAllByText('1/4 tekstiä myös ruotsiksi').length).toBeGreaterThan(0);
    const missing = part(/^Ruotsinnos puuttuu/);
    expect(fields(missing)).toHaveLength(3);
    expect(within(missing).getByText('Kävelykoulu', { selector: '[lang="fi"]' })).toBeDefined();
    const done = part(/^Myös ruotsiksi/);
    expect(within(done).getByRole('textbox', { name: 'Otsikko ruotsiksi' })).toHaveProperty('value', 'Läsecirkel');
    expect(missing.compareDocumentPosition(done) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    for (const field of fields(missing)) expect(field.getAttribute('lang')).toBe('sv');
  });

  it('[RP4, DA2] are kept as they are written, the same words in all their places', async () => {
    const { user, session } = await shown({ round: translated });
    const row = screen.getByRole('heading', { name: 'Toimenpide: Kävelykoulu' }).closest('li') as HTMLElement;
    const role = within(row).getByRole('textbox', { name: 'Vastuuhenkilö tai tehtävä ruotsiksi' });
    expect(within(row).getByText('Sama teksti 2 kohdassa')).toBeDefined();
    await user.type(role, 'Fritidschef');
    await user.tab();
    const kept = session.getState().round?.data.values;
    const version = (ref: string) => kept?.get(valueKey.parallel('sv', ref))?.at(-1)?.value;
    expect([version('action/a/role'), version('action/b/role')]).toEqual(['Fritidschef', 'Fritidschef']);
    expect(screen.getAllByText('2/4 tekstiä myös ruotsiksi').length).toBeGreaterThan(0);
    // It stays where it was being written.
    expect(fields(part(/^Ruotsinnos puuttuu/))).toContain(role);
  });

  it('[RP4] tell that the original was changed afterwards', async () => {
    const changed = commit(translated, by(), new Map([[valueKey.actionField('b', 'title'), 'Lukupiirit']]));
    const { unmount } = await shown({ round: translated });
    expect(screen.queryByText(/Alkuperäistä on muutettu/)).toBeNull();
    unmount();
    await shown({ round: changed });
    const row = screen.getByText('Alkuperäistä on muutettu tämän jälkeen').closest('li') as HTMLElement;
    expect(within(row).getByText('Lukupiirit')).toBeDefined();
    expect(within(row).getByRole('textbox')).toHaveProperty('value', 'Läsecirkel');
    expect(part(/^Ruotsinnos puuttuu/).contains(row)).toBe(true);
  });

  it('[RP4] are Finnish where the group writes in Swedish', async () => {
    const { user, session } = await shown({ round });
    await user.click(screen.getByRole('radio', { name: 'Ruotsiksi' }));
    expect(session.getState().round?.data.values.get(valueKey.ownLanguage)?.at(-1)?.value).toBe('sv');
    expect(screen.getAllByText('0/4 tekstiä myös suomeksi').length).toBeGreaterThan(0);
    expect(screen.getAllByRole('textbox', { name: 'Otsikko suomeksi' })).toHaveLength(2);
  });

  it('[RP4] have nothing to show before anything is written, and say where it comes from', async () => {
    await shown({ round: realRound() });
    expect(screen.getByRole('heading', { name: 'Omia tekstejä ei vielä ole' })).toBeDefined();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it.each(['fi', 'sv', 'en'] as const)('[EV2, RP4] pass axe with the whole example in %s', async (language) => {
    const [, example] = await exampleOfTwoYears();
    const { container } = await shown({ round: example, language });
    expect(screen.getAllByRole('textbox').length).toBeGreaterThan(20);
    await expectNoAxeViolations(container);
  });
});
