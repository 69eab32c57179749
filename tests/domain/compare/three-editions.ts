import { readFileSync } from 'node:fs';
import type { Checklist, Level } from '#domain/checklist/checklist.ts';
import type { YearAnswers } from '#domain/compare/compare-rounds.ts';
import type { Editions } from '#domain/compare/editions.ts';
import type { Answer } from '#domain/round/answer.ts';
import { anItem, level } from '#tests/domain/scoring/items.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(`${import.meta.dirname}/../../fixtures/editions/${name}`, 'utf8'));
const areas = read('areas.json') as Readonly<Record<string, readonly string[]>>;

/** The file as an author would write it. */
export const editionsFile = read('editions.json') as { readonly editions: Editions['editions'] };

/** The fictional checklist with three editions. */
export const history: Editions = { checklist: 'small-town', editions: editionsFile.editions };

export function checklistOf(edition: string): Checklist {
  const row = history.editions.find((one) => one.edition === edition);
  if (!row) throw new Error(`No edition ${edition}`);
  const areaOf = (id: string) => Object.entries(areas).find(([, items]) => items.includes(id))?.[0];
  return {
    id: history.checklist,
    edition,
    areas: Object.keys(areas).map((id, index) => ({
      id,
      code: String(index + 1),
      origin: 'proposal',
      items: row.items
        .filter((item) => areaOf(item) === id)
        .map((item) => anItem(item, { screening: item === 'parks' })),
    })),
  };
}

/** A year on an edition; items that aren't given are unanswered. */
export function yearOn(edition: string, year: number, given: Readonly<Record<string, Level | Answer>>): YearAnswers {
  return {
    year,
    checklist: { id: history.checklist, edition },
    scope: 'full',
    areas: checklistOf(edition).areas,
    answers: new Map(
      Object.entries(given).map(([id, answer]) => [id, typeof answer === 'number' ? level(answer) : answer]),
    ),
  };
}
