import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { changeParallel, ownTextsOf } from '#domain/parallel/own-texts.ts';
import { roundInLanguage } from '#domain/parallel/round-in-language.ts';
import { addAction } from '#domain/round/change-plan.ts';
import { commit } from '#domain/round/commit.ts';
import { actionsOf } from '#domain/round/read-plan.ts';
import type { Round } from '#domain/round/round.ts';
import { MissingParallel } from '#features/MissingParallel.tsx';
import { bilingualReport } from '#reports/model/bilingual.ts';
import type { Report } from '#reports/model/blocks.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { draftAction } from '#tests/support/build-action.ts';
import { commitsBy } from '#tests/support/build-round.ts';
import { realRound } from '#tests/support/real-round.ts';
import { renderScreen } from '#tests/support/render-screen.tsx';
import { reportOf } from '../../reports/support/render.ts';

const by = commitsBy('koordinaattori', 5_000);
const round = commit(
  realRound(),
  by(),
  new Map(
    Array.from({ length: 8 }, (_, index) => [
      ...addAction(`a${index}`, draftAction({ title: `Toimi ${'abcdefgh'[index]}`, resources: 'Raha', order: index })),
    ]).flat(),
  ),
);
/** A report with the titles of the actions and nothing else of the round. */
const titles = (of: Round, lang: 'fi' | 'sv' | 'en'): Report =>
  reportOf(
    [
      {
        kind: 'list',
        ordered: false,
        items: actionsOf(roundInLanguage(of, lang).round).map(({ title }) => [{ text: title }]),
      },
    ],
    { lang },
  );
const both = (of: Round) => bilingualReport(titles(of, 'fi'), titles(of, 'sv'));

describe('before a report is made in another language', () => {
  it('[RP4] what is missing in it is listed, with a way there; what it doesn’t hold isn’t', async () => {
    const { container } = await renderScreen(<MissingParallel report={both(round)} />, { round });
    expect(await screen.findByRole('heading', { name: '8 tekstiä on vain suomeksi' })).toBeDefined();
    const items = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'Otsikko – Toimenpide: Toimi a',
      'Otsikko – Toimenpide: Toimi b',
      'Otsikko – Toimenpide: Toimi c',
      'Otsikko – Toimenpide: Toimi d',
      'Otsikko – Toimenpide: Toimi e',
      'ja 3 muuta',
    ]);
    expect(screen.getByRole('link').getAttribute('href')).toBe('#/round/round-1/reports/texts');
    await expectNoAxeViolations(container);
  });

  it('[RP4] nothing is said when all is told in both, and nothing of a report in the group’s own language', async () => {
    const refs = ownTextsOf(round).flatMap(({ ref, field }) => (field === 'title' ? [ref] : []));
    const whole = commit(round, by(), changeParallel('sv', refs, 'Åtgärd'));
    const { unmount } = await renderScreen(<MissingParallel report={both(whole)} />, { round: whole });
    expect(screen.queryByRole('list')).toBeNull();
    unmount();
    await renderScreen(<MissingParallel report={titles(round, 'fi')} />, { round });
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('[RP4] an English report says in which language the own texts stay', async () => {
    await renderScreen(<MissingParallel report={titles(round, 'en')} />, { round });
    expect(await screen.findByText('Ryhmän omat tekstit jäävät englanninkieliseen raporttiin suomeksi.')).toBeDefined();
  });
});
