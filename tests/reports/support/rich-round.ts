import type { Language } from '#domain/checklist/checklist.ts';
import { commit } from '#domain/round/commit.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import type { RoundValue } from '#domain/round/values.ts';
import { exampleOfTwoYears } from '#tests/support/example-of-two-years.ts';

/** What a municipality can write beside answers and actions, each text once in a round: no report may lose one. */
export const BESIDE = {
  goal: 'Jokaisella on paikka kuulua',
  goalText: 'Yhdessä asukkaiden kanssa.',
  case: 'KH 112/2026',
  decision: '§ 245',
  indicator: 'Koettu yksinäisyys',
  document: 'Kuntastrategia 2026–2030',
  dissent: 'Tekninen toimi näkee tilanteen toisin.',
} as const;

/** The example's two years, the newer one with a goal, an indicator, a document, handling and a cause of change. */
export async function richRounds(language: Language = 'fi'): Promise<[Round, Round]> {
  const [last, round] = await exampleOfTwoYears(language);
  const [action = ''] = [...round.data.values.keys()].flatMap((key) => /^action\/([^/]+)$/.exec(key)?.[1] ?? []);
  const items = round.checklist.areas.flatMap((area) => area.items);
  const [first] = items;
  const agreed = first && round.data.values.get(valueKey.agreed(first.id))?.at(-1)?.value;
  const values = new Map<string, RoundValue>([
    [valueKey.goal('g1'), { title: BESIDE.goal, description: BESIDE.goalText, year: 2029, order: 1 }],
    [valueKey.actionField(action, 'goal'), 'g1'],
    [valueKey.handlingCase, BESIDE.case],
    [valueKey.decision('board'), { body: '', date: '2026-11-23', section: '245' }],
    [
      valueKey.indicator('i1'),
      {
        name: BESIDE.indicator,
        unit: '%',
        source: 'THL, Kouluterveyskysely',
        group: '8. ja 9. luokka',
        of: 'municipality',
        items: [first?.id ?? ''],
        actions: [action],
        order: 1,
      },
    ],
    [valueKey.indicatorValue('i1', 2025), { kind: 'value', value: 14.5 }],
    [
      valueKey.document('d1'),
      {
        name: BESIDE.document,
        kind: 'strategy',
        year: 2026,
        languages: ['fi'],
        pages: 24,
        words: 8412,
        checksum: 'x',
        terms: 'y',
        date: '2026-03-01',
        order: 1,
      },
    ],
    [
      valueKey.documentHits('d1'),
      ['h1', 'h2', 'h3'].map((id, index) => ({
        id,
        page: index + 1,
        lang: 'fi',
        concepts: index === 1 ? ['mental-health-any', 'mental-health-services'] : ['mental-health-any'],
        sentence: 'Kunta edistää mielenterveyttä.',
        from: 15,
        to: 29,
      })),
    ],
    [valueKey.excludedHit('d1', 'h3'), true],
    ...items.slice(0, 30).map(({ id }): [string, RoundValue] => [valueKey.changeCause(id), 'practice']),
    ...(first && agreed
      ? [[valueKey.agreed(first.id), { ...(agreed as object), dissent: BESIDE.dissent }] as [string, RoundValue]]
      : []),
  ]);
  return [last, commit(round, { writer: 'w9', time: 1_800_000_000_000, logId: 'rich' }, values)];
}
