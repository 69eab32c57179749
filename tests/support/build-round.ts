import type { Checklist, ChecklistItem } from '#domain/checklist/checklist.ts';
import type { Municipality } from '#domain/checklist/municipality.ts';
import type { Answer } from '#domain/round/answer.ts';
import { changeAnswer } from '#domain/round/change-answers.ts';
import { type Commit, commit } from '#domain/round/commit.ts';
import { createRound, type NewRound } from '#domain/round/create-round.ts';
import type { ArchivedTexts, Round } from '#domain/round/round.ts';

/** The fictional municipality: invented answers never belong to a real one (AN8). */
export const exampleMunicipality: Municipality = {
  code: null,
  names: { fi: 'Esimerkkikunta', sv: 'Exempelkommun' },
  languages: 'fi-sv',
  region: null,
  county: null,
};

export const item = (id: string, code: string, more: Partial<ChecklistItem> = {}): ChecklistItem => ({
  id,
  code,
  origin: 'proposal',
  sectors: ['leadership'],
  phenomena: [],
  models: [],
  ageGroups: [],
  screening: false,
  basis: null,
  rhythm: 'yearly',
  appliesTo: { mainland: true, helsinki: true, aland: true },
  sources: [],
  ...more,
});

/** Two areas, five items; `a1` and `b1` are screening items. */
export const smallChecklist: Checklist = {
  id: 'small',
  edition: 'test.1',
  areas: [
    {
      id: 'area-a',
      code: '1',
      origin: 'source',
      items: [item('a1', '1.1', { screening: true }), item('a2', '1.2'), item('a3', '1.3')],
    },
    { id: 'area-b', code: '2', origin: 'proposal', items: [item('b1', '2.1', { screening: true }), item('b2', '2.2')] },
  ],
};

const archived = (lang: string) => ({
  title: `title ${lang}`,
  areas: { 'area-a': `A ${lang}`, 'area-b': `B ${lang}` },
  items: Object.fromEntries(
    ['a1', 'a2', 'a3', 'b1', 'b2'].map((id) => [
      id,
      { statement: `${id} ${lang}`, levels: ['0', '1', '2', '3'] as [string, string, string, string] },
    ]),
  ),
});
export const smallTexts: ArchivedTexts = { fi: archived('fi'), sv: archived('sv'), en: archived('en') };

/** Stamps in a row: each commit gets the next time and log id. */
export function commitsBy(writer: string, from = 1_000): () => Commit {
  let n = 0;
  return () => {
    n += 1;
    return { writer, time: from + n, logId: `${writer}-log-${n}` };
  };
}

export function buildRound(over: Partial<NewRound> = {}, by: Commit = commitsBy('creator')()): Round {
  return createRound(
    {
      id: 'round-1',
      year: 2026,
      municipality: exampleMunicipality,
      checklist: smallChecklist,
      checklistRef: { id: 'small', edition: 'test.1', hash: 'hash-1' },
      scope: 'full',
      way: 'together',
      ...over,
    },
    by,
  );
}

export const level = (value: 0 | 1 | 2 | 3): Answer => ({ kind: 'level', level: value });

export function answer(round: Round, itemId: string, value: Answer | null, by: Commit): Round {
  return commit(round, by, changeAnswer(round, itemId, value, '2026-03-12'));
}
