import { describe, expect, it } from 'vitest';
import { loadChecklistTexts } from '#content/checklist-loader.ts';
import type { Round } from '#domain/round/round.ts';
import { comparisonTables } from '#reports/tables/comparison-tables.ts';
import { checklistOf, history } from '#tests/domain/compare/three-editions.ts';
import { answer, buildRound, commitsBy, level } from '#tests/support/build-round.ts';
import { readWords } from '../support/plan-input.ts';

const by = commitsBy('w');
const roundOn = (edition: string, year: number): Round => {
  const checklist = checklistOf(edition);
  const checklistRef = { id: history.checklist, edition, hash: edition };
  const round = buildRound({ id: `round-${year}`, year, checklist, checklistRef });
  return checklist.areas
    .flatMap(({ items }) => items)
    .reduce<Round>((made, { id }) => answer(made, id, level(1), by()), round);
};

describe('the table of years with a new edition between them', () => {
  it('[YR2, RP6] says of each statement why it is not compared, also of those that are gone', async () => {
    const [table] = comparisonTables({
      rounds: [roundOn('2025.1', 2025), roundOn('2023.1', 2024)],
      texts: await loadChecklistTexts('fi'),
      words: readWords('fi'),
      history,
    });
    const at = (header: string) => table?.columns.findIndex((column) => column.header === header) ?? -1;
    const text = (row: NonNullable<typeof table>['rows'][number], header: string) => {
      const cell = row[at(header)];
      return cell?.kind === 'text' ? cell.text : '';
    };
    const why = Object.fromEntries(
      (table?.rows ?? []).map((row) => [text(row, 'Väittämän tunnus'), text(row, 'Miksi ei vertailtavissa')]),
    );
    expect(why).toEqual({
      parks: '',
      hobbies: '',
      'youth-clubs': 'Väittämä on jaettu',
      'senior-clubs': 'Väittämä on jaettu',
      clubs: 'Väittämä on jaettu',
      transport: 'Väittämän merkitys on muuttunut',
      'low-threshold-help': 'Väittämiä on yhdistetty',
      helpline: 'Väittämiä on yhdistetty',
      outreach: 'Väittämiä on yhdistetty',
      'peer-support': 'Uusi väittämä',
      groups: 'Väittämä on poistunut',
    });
    const named = (table?.rows ?? []).map((row) => text(row, 'Väittämä'));
    expect(named).toContain('groups groups');
  });
});
