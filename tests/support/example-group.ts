import type { Level } from '#domain/checklist/checklist.ts';
import type { Naming } from '#domain/group/group-settings.ts';
import type { Answer } from '#domain/round/answer.ts';
import type { NewRound } from '#domain/round/create-round.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import type { RoundValue } from '#domain/round/values.ts';
import { realRound } from './real-round.ts';

/** Six invited respondents of the fictional municipality; the last has not answered (GR9). */
export const EXAMPLE_RESPONDENTS = [
  {
    id: 'r1',
    name: '',
    role: 'Hyvinvointikoordinaattori',
    sectors: ['social-health-interface', 'communications'],
  },
  { id: 'r2', name: 'Kaisa Keksitty', role: 'Rehtori', sectors: ['basic-education'] },
  { id: 'r3', name: '', role: 'Nuorisosihteeri', sectors: ['youth'] },
  { id: 'r4', name: '', role: 'Yhdyskuntatekniikan päällikkö', sectors: ['technical-environment'] },
  { id: 'r5', name: '', role: 'Kirjastotoimenjohtaja', sectors: ['culture-library'] },
  { id: 'r6', name: '', role: 'Liikuntasihteeri', sectors: ['sports'] },
] as const;

/** What r1–r5 said: a level, «?» for cannot say, «n» for not applicable, «-» for no answer. */
const DIFFERING: Readonly<Record<string, string>> = {
  'strategy-includes-mental-health': '31202',
  'sector-roles-and-actions': '33102',
  'strengths-and-assets': '311?3',
  'practice-models-in-use': '2301?',
  'residents-influence': '12030',
  'meeting-places': '21303',
  'affordable-hobbies': '2n31n',
  'raising-concern': '3210?',
};
const UNANIMOUS: Readonly<Record<string, string>> = {
  'leadership-commitment': '22222',
  'report-and-plan-support-strategy': '333-3',
  'cross-sector-coordination': '22222',
  'indicators-by-group': '11-11',
  'coordination-time': '11111',
  'ngo-partnership': '33333',
  'school-belonging-and-skills': '222--',
  'bullying-stopped': '333--',
  'crisis-readiness': '22--2',
  'finding-help': '11111',
};
const OTHERS: Readonly<Record<string, string>> = {
  // One respondent only.
  'budget-goal-and-money': '1----',
  'early-education-emotional-skills': '-2---',
  'living-environment': '---3-',
  // Nobody can judge it.
  'own-staff-wellbeing': '?????',
  'hardship-and-violence': '??-??',
  // Most say it doesn't apply; until the group agrees it counts as «cannot say» (GR6).
  'older-people-connected': 'nn-n1',
  // Nobody has answered.
  'statutory-councils': '-----',
  'stigma-and-communication': '-----',
};
/** All the rest: alike, but technical services can't say. */
const REST = '112?1';

export const DIFFERING_ITEMS = Object.keys(DIFFERING);
export const UNANIMOUS_ITEMS = Object.keys(UNANIMOUS);

interface ExampleGroup {
  readonly naming?: Naming;
  /** Anything else of the round. */
  readonly more?: ReadonlyMap<string, RoundValue>;
}

/** A round that five have answered alone: they disagree on eight statements and agree on ten. */
export function exampleGroupRound({ naming, more = new Map() }: ExampleGroup = {}, over?: Partial<NewRound>): Round {
  const isNameless = naming === 'nameless';
  const values = new Map<string, RoundValue>(isNameless ? [[valueKey.naming, 'nameless']] : []);
  for (const { id, name, role, sectors } of EXAMPLE_RESPONDENTS) {
    values.set(valueKey.respondentField(id, 'origin'), 'named');
    values.set(valueKey.respondentField(id, 'name'), isNameless ? '' : name);
    values.set(valueKey.respondentField(id, 'role'), isNameless ? '' : role);
    for (const sector of sectors) values.set(valueKey.respondentSector(id, sector), true);
    if (id !== 'r6' && !isNameless) values.set(valueKey.respondentField(id, 'handed'), '2026-02-20');
  }
  const items = realRound(over).checklist.areas.flatMap((area) => area.items);
  for (const { id: item } of items) {
    const said = DIFFERING[item] ?? UNANIMOUS[item] ?? OTHERS[item] ?? REST;
    [...said].forEach((sign, index) => {
      const answer = answerOf(sign);
      const respondent = EXAMPLE_RESPONDENTS[index]?.id ?? '';
      if (answer) values.set(valueKey.ownAnswer(respondent, item), answer);
    });
  }
  values.set(
    valueKey.ownNote('r2', 'strategy-includes-mental-health'),
    'Koulussa asia on kirjattu vain tavoitteisiin.',
  );
  values.set(valueKey.ownNote('r4', 'strategy-includes-mental-health'), 'Tekniselle toimelle strategia ei ole tuttu.');
  values.set(valueKey.ownMark('r3', 'meeting-places'), true);
  values.set(valueKey.ownEvidence('r5', 'strengths-and-assets', 'e1'), {
    text: 'Kirjaston kävijäkysely 2025',
    url: 'https://esimerkkikunta.example/kysely',
    date: '2025-11-03',
  });
  for (const [key, value] of more) values.set(key, value);
  return realRound({ way: 'alone', ...over }, values);
}

function answerOf(sign: string): Answer | null {
  if (sign === '-') return null;
  if (sign === '?') return { kind: 'unknown' };
  if (sign === 'n') return { kind: 'not-applicable', reason: 'Kunnassa ei ole omaa palvelua.' };
  return { kind: 'level', level: Number(sign) as Level };
}
