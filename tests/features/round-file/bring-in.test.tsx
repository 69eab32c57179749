import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { respondentOf, respondentsOf } from '#domain/group/read-respondents.ts';
import { removeRespondent } from '#domain/group/remove-respondent.ts';
import type { Round } from '#domain/round/round.ts';
import { roundToFile } from '#domain/round/round-file.ts';
import { OpenFileScreen } from '#features/round-file/OpenFileScreen.tsx';
import { answeredRound } from '#tests/support/answered-round.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { withRespondent } from '#tests/support/build-group.ts';
import { commitsBy, level } from '#tests/support/build-round.ts';
import { contentService } from '#tests/support/content-service.ts';
import { type RenderedScreen, renderScreen } from '#tests/support/render-screen.tsx';

const texts = await contentService().archivedTexts();
const item = 'strategy-includes-mental-health';
const theirs = withRespondent(
  answeredRound({ answers: 3, level: 2, actions: ['Heidän toimenpiteensä'] }, { id: 'round-2' }),
  'Rehtori',
  ['basic-education'],
  { [item]: 1 },
  commitsBy('them')(),
);

async function openTheirs(round: Round): Promise<RenderedScreen> {
  const rendered = await renderScreen(<OpenFileScreen />, { round, path: '/open' });
  const file = new File([roundToFile({ ...theirs, texts }, texts)], 'toinen.json');
  await rendered.user.upload(await screen.findByLabelText('Kierrostiedosto', { selector: 'input' }), file);
  await rendered.user.click(await screen.findByRole('button', { name: 'Tuo vastaukset mukaan vastaajina' }));
  return rendered;
}

describe('a file of another round of the same municipality and year', () => {
  it('[JN7] its answers can come in as respondents, after a preview; nothing else does', async () => {
    const rendered = await openTheirs(answeredRound({ answers: 1 }));
    expect(await screen.findByText('Rehtori: vastaaja lisätään, 1 vastaus.')).toBeDefined();
    expect(screen.getByText(/^Toinen työryhmä, aloitettu .*: vastaaja lisätään, 3 vastausta\.$/)).toBeDefined();
    expect(respondentsOf(rendered.session.getState().round as Round)).toEqual([]);
    await expectNoAxeViolations(rendered.container);
    await rendered.user.click(screen.getByRole('button', { name: 'Tuo vastaukset' }));
    await waitFor(() => expect(rendered.path()).toBe('/round/round-1/group'));
    const round = rendered.session.getState().round as Round;
    expect(round.header.id).toBe('round-1');
    expect(respondentOf(round, 'Rehtori')).toMatchObject({ origin: 'brought', role: 'Rehtori' });
    expect(respondentOf(round, 'round-2')?.answers.get(item)).toEqual(level(2));
    expect([...round.data.values.keys()].some((key) => key.startsWith('action/'))).toBe(false);
    const points = await rendered.session.points();
    expect(points.ok && points.value.points.map(({ reason }) => reason)).toContain('join');
  });

  it('[JN7] [JN5] says who stays out because they were removed here', async () => {
    const with_ = withRespondent(answeredRound({ answers: 1 }), 'Rehtori', [], { [item]: 0 }, commitsBy('me')());
    await openTheirs(removeRespondent(with_, 'Rehtori', commitsBy('me-2')()));
    expect(await screen.findByText(/Yksi vastaaja on poistettu täältä lopullisesti/)).toBeDefined();
    expect(screen.queryByText(/^Rehtori: vastaaja lisätään/)).toBeNull();
  });
});
