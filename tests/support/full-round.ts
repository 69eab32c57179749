import { closeRound, reopenRound } from '#domain/closing/close-round.ts';
import { addRespondent, changeOwnAnswer } from '#domain/group/change-respondent.ts';
import { addAction } from '#domain/round/change-plan.ts';
import { type Commit, commit } from '#domain/round/commit.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import type { RoundValue } from '#domain/round/values.ts';
import { draftAction } from './build-action.ts';
import { buildRound, commitsBy, level } from './build-round.ts';

type Items = readonly [string, string, string, string];
const SMALL: Items = ['a1', 'a2', 'b1', 'b2'];

/** Words of one respondent; nobody else has them. */
export const PRIVATE = 'salaisuus';

/** What a round of format 3 may hold beside answers and plan, one value of each family at least. */
function newFamilies([a1, a2]: Items = SMALL): Map<string, RoundValue> {
  return new Map<string, RoundValue>([
    [`priority/${a1}`, true],
    [valueKey.suggestion(a1), { year: 2025, answer: level(1), date: '2025-03-02' }],
    [
      valueKey.indicator('i1'),
      {
        name: 'Kokenut ahdistuneisuutta',
        unit: '%',
        source: 'Kouluterveyskysely',
        group: '8. ja 9. luokka',
        of: 'municipality',
        items: [a1],
        actions: ['x1'],
        order: 5,
      },
    ],
    [valueKey.indicatorValue('i1', 2023), { kind: 'value', value: 19.5 }],
    [valueKey.indicatorValue('i1', 2025), { kind: 'not-published' }],
    [
      valueKey.document('d1'),
      {
        name: 'Hyvinvointisuunnitelma.pdf',
        kind: 'wellbeing-plan',
        year: 2025,
        languages: ['fi', 'sv'],
        pages: 12,
        uncountedPages: [3],
        words: 4000,
        checksum: 'abc',
        terms: '2026.1',
        date: '2026-03-02',
        order: 7,
      },
    ],
    [
      valueKey.documentHits('d1'),
      [
        {
          id: '1-10',
          page: 1,
          lang: 'fi',
          concepts: ['mental-health'],
          sentence: 'Mielenterveys on.',
          from: 0,
          to: 13,
        },
        { id: '2-90', page: 2, lang: 'sv', concepts: ['a', 'b'], sentence: 'Psykisk hälsa.', from: 0, to: 13 },
      ],
    ],
    [valueKey.excludedHit('d1', '2-90'), true],
    [valueKey.draft('proposal', 'fi'), 'Ehdotamme, että\nvaltuusto hyväksyy.'],
    [valueKey.ownLanguage, 'fi'],
    [valueKey.parallel('sv', 'action/x1/title'), 'Promenadskola'],
    [valueKey.parallel('sv', `evidence/${a1}/e1/text`), 'Strategin'],
    ['report/plan', { lang: 'fi+sv', notes: true, unanswered: false, leftOutAreas: ['area-b'] }],
    ...addAction('x1', draftAction({ title: 'Kävelykoulu', order: 1 })),
    [valueKey.agreed(a1), { answer: level(2), reason: 'Näin', dissent: '', date: '2026-03-02' }],
    [valueKey.note(a1), 'Huomio'],
    [valueKey.evidence(a1, 'e1'), { text: 'Strategia', url: 'https://example.fi/', date: '2026-01-01' }],
    [valueKey.target(a2), 2],
    [valueKey.meeting('m1'), { date: '2026-03-01', place: 'Kunnantalo', minutes: 90 }],
    [valueKey.meetingOutcome('m1', a1), { kind: 'carried', who: '', by: '' }],
  ]);
}

function respondents([a1, a2, b1, b2]: Items): Map<string, RoundValue> {
  return new Map<string, RoundValue>(
    ['r1', 'r2'].flatMap((id): [string, RoundValue][] => [
      ...addRespondent(id, 'named', {
        name: `${PRIVATE} ${id} nimi`,
        role: `${PRIVATE} ${id} rooli`,
        sectors: ['youth'],
      }),
      ...changeOwnAnswer(id, a1, { kind: 'not-applicable', reason: `${PRIVATE} ${id} syy` }),
      ...changeOwnAnswer(id, b1, level(3)),
      ...changeOwnAnswer(id, b2, { kind: 'unknown', who: `${PRIVATE} ${id} kuka` }),
      [valueKey.ownNote(id, a1), `${PRIVATE} ${id} huomio`],
      [valueKey.ownMark(id, a1), true],
      [valueKey.ownEvidence(id, a1, 'e'), { text: `${PRIVATE} ${id} näyttö`, url: '', date: '' }],
      [
        valueKey.ownSuggestion(id, a2),
        { year: 2025, answer: { kind: 'not-applicable', reason: `${PRIVATE} ${id} ennen` } },
      ],
    ]),
  );
}

/** A round closed twice and opened once between, with two respondents and every family of values there is. */
export function fullRound(by: () => Commit = commitsBy('full'), base = buildRound({}, by()), items = SMALL): Round {
  let round = commit(base, by(), new Map([...newFamilies(items), ...respondents(items)]));
  round = commit(round, by(), closeRound(round, 'c1', '2026-04-03'), 'close');
  round = commit(round, by(), reopenRound(round, '2026-04-05', 'Yksi vastaus puuttui.'), 'reopen');
  round = commit(round, by(), new Map([[valueKey.note(items[1]), 'Lisätty']]));
  return commit(round, by(), closeRound(round, 'c2', '2026-04-07'), 'close');
}
