import type { Level } from '#domain/checklist/checklist.ts';
import type { Municipality } from '#domain/checklist/municipality.ts';
import { changeReview } from '#domain/plan/change-review.ts';
import type { Review } from '#domain/round/action.ts';
import { changeAnswer } from '#domain/round/change-answers.ts';
import { type ActionDraft, addAction } from '#domain/round/change-plan.ts';
import { type Commit, commit } from '#domain/round/commit.ts';
import { nextRound } from '#domain/round/next-round.ts';
import { actionsOf } from '#domain/round/read-plan.ts';
import type { Round } from '#domain/round/round.ts';
import { draftAction } from '#tests/support/build-action.ts';
import { buildRound, level } from '#tests/support/build-round.ts';
import { checklistOf, history } from './three-editions.ts';

export const testTown: Municipality = {
  code: '900',
  names: { fi: 'Testilä', sv: 'Testby' },
  languages: 'fi',
  region: { code: '13', fi: 'Keski-Suomi', sv: 'Mellersta Finland' },
  county: { code: '13', fi: 'Keski-Suomen hyvinvointialue', sv: 'Mellersta Finlands välfärdsområde' },
};

export const ref = (edition: string) => ({ id: history.checklist, edition, hash: `hash-${edition}` });

/** Stamps of a year: each commit a second later. */
export function commitsIn(year: number): () => Commit {
  let n = 0;
  return () => {
    n += 1;
    return { writer: `w${year}`, time: Date.UTC(year, 8, 1) + n * 1_000, logId: `log-${year}-${n}` };
  };
}

export function firstRound(year: number, edition: string, over: Parameters<typeof buildRound>[0] = {}): Round {
  return buildRound(
    {
      id: `round-${year}`,
      year,
      municipality: testTown,
      checklist: checklistOf(edition),
      checklistRef: ref(edition),
      ...over,
    },
    commitsIn(year)(),
  );
}

/** The round of a year, started from `last` as the app does. New actions are called `<old id>-<year>`. */
export function roundAfter(
  last: Round,
  year: number,
  edition: string,
  over: Partial<Parameters<typeof nextRound>[1]> = {},
): Round {
  const ids = actionsOf(last).map(({ id }) => `${id}-${year}`);
  const open = actionsOf(last)
    .filter(({ status, review }) => status !== 'done' && status !== 'dropped' && review?.result !== 'done')
    .map(({ id }) => `${id}-${year}`);
  return nextRound(
    last,
    {
      id: `round-${year}`,
      year,
      checklist: checklistOf(edition),
      checklistRef: ref(edition),
      way: 'together',
      newActionId: () => open.shift() ?? ids[0] ?? 'none',
      history,
      ...over,
    },
    commitsIn(year)(),
  );
}

export function answered(round: Round, given: Readonly<Record<string, Level>>): Round {
  const { year } = round.header;
  const changes = Object.entries(given).flatMap(([id, value]) => [
    ...changeAnswer(round, id, level(value), `${year}-09-15`),
  ]);
  return commit(round, commitsIn(year)(), new Map(changes));
}

export function promised(round: Round, actions: Readonly<Record<string, Partial<ActionDraft>>>): Round {
  const changes = Object.entries(actions).flatMap(([id, draft], index) => [
    ...addAction(id, draftAction({ title: id, order: index + 1, ...draft })),
  ]);
  return commit(round, commitsIn(round.header.year)(), new Map(changes));
}

/** What came of last year's actions, by their id in this round. */
export function reviewed(round: Round, reviews: Readonly<Record<string, Review>>): Round {
  const changes = actionsOf(round).flatMap((action) => {
    const review = reviews[action.id];
    const written = review && changeReview(action, review);
    return written?.ok ? [...written.value] : [];
  });
  return commit(
    round,
    { ...commitsIn(round.header.year)(), time: Date.UTC(round.header.year, 9, 1) },
    new Map(changes),
  );
}
