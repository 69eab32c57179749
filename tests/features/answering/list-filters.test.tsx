import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addRespondent } from '#domain/group/change-respondent.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { paths } from '#features/paths.ts';
import { realRound } from '#tests/support/real-round.ts';
import { item, openAnswering } from './answering-app.tsx';

const level = (value: number) => ({ kind: 'level', level: value });
const agreed = (value: number) => ({ answer: level(value), reason: '', dissent: '', date: '2026-03-01' });
const who = (sectors: string[]) => ({ name: '', role: 'rooli', sectors });
const listed = async (more: Iterable<readonly [string, unknown]> = []) =>
  openAnswering(paths.answerList('round-1'), { round: realRound({}, new Map(more)) });
const show = () => screen.getByRole('combobox', { name: 'Näytä' });
const rows = () => screen.queryAllByRole('radiogroup');

describe('The list, narrowed', () => {
  it('[AN6] to what is unanswered: a statement stays while it is being answered', async () => {
    const app = await listed([[valueKey.agreed(item.free), agreed(3)]]);
    await app.user.selectOptions(show(), 'Vastaamatta');
    expect(rows()).toHaveLength(45);
    expect(screen.getByText('45 väittämää, kaikkiaan 46')).toBeTruthy();
    const first = rows()[0];
    if (!first) throw new Error('No statement is listed');
    await app.user.click(within(first).getByRole('radio', { name: '2 Osittain käytössä' }));
    expect(rows()).toHaveLength(45);
    await app.user.click(screen.getByRole('button', { name: 'Näytä kaikki' }));
    expect(rows()).toHaveLength(46);
    await app.user.selectOptions(show(), 'Vastaamatta');
    expect(rows()).toHaveLength(44);
  });

  it('[AN6] to gaps and differing views, which are offered only where there are any', async () => {
    const first = await listed();
    const names = () =>
      within(show())
        .getAllByRole('option')
        .map((option) => option.textContent);
    expect(names()).toEqual(['Kaikki', 'Vastaamatta', 'En osaa sanoa', 'Keskustellaan yhdessä']);
    first.unmount();
    const app = await listed([
      [valueKey.agreed(item.free), agreed(1)],
      ...addRespondent('a', 'named', who(['youth'])),
      ...addRespondent('b', 'named', who(['sports'])),
      [valueKey.ownAnswer('a', item.statutory), level(0)],
      [valueKey.ownAnswer('b', item.statutory), level(3)],
    ]);
    expect(names()).toContain('Kehitettävää');
    await app.user.selectOptions(show(), 'Näkemykset eroavat');
    expect(rows()).toHaveLength(1);
    expect(screen.getByRole('radiogroup', { name: /^1\.1 / })).toBeTruthy();
  });

  it('[AN6, AN10] to one sector, by its name here, with those that are part of it', async () => {
    const app = await listed([
      [valueKey.sector('finance'), { name: 'Konsernipalvelut', partOf: '', leftOut: false }],
      [valueKey.sector('preparedness'), { name: '', partOf: 'finance', leftOut: false }],
    ]);
    await app.user.selectOptions(screen.getByRole('combobox', { name: 'Kuka tietää' }), 'Konsernipalvelut');
    expect(rows()).toHaveLength(4);
  });

  it('[AN6] by words, and says so when nothing fits', async () => {
    const app = await listed();
    await app.user.type(screen.getByRole('searchbox', { name: 'Hae sanalla' }), 'xyzzy');
    expect(rows()).toHaveLength(0);
    expect(screen.getByText(/Mikään väittämä ei vastaa rajausta/)).toBeTruthy();
  });
});
