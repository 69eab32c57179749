import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collect } from '#domain/round/collect.ts';
import { commit } from '#domain/round/commit.ts';
import { sharingToFile } from '#domain/sharing/sharing-file.ts';
import { sharingOfRound } from '#domain/sharing/sharing-of-round.ts';
import { buildRound, commitsBy } from '#tests/support/build-round.ts';
import { CHOSEN, LEFT, MODEL, plantedRound } from './planted-round.ts';

const MADE_AT = 1_800_000_000_000;
/** Picks shapes of values as the numbers say; beyond them the first shape. */
const picker = (numbers: readonly number[]) => {
  let next = 0;
  return (of: number) => (numbers[next++] ?? 0) % of;
};
const fileOf = (shapes: readonly number[], mayBeNamed: boolean, actions: readonly string[]) => {
  const { round, words } = plantedRound(picker(shapes));
  const text = sharingToFile(sharingOfRound(round, { mayBeNamed, actions: new Set(actions) }, { madeAt: MADE_AT }));
  return { round, words, text, told: [...words].filter(([, word]) => text.includes(word)).map(([at]) => at) };
};

describe('what a sharing file lets out', () => {
  it('[DA11] of the words planted in every text, id and name of a round only those of the white list get out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(11), { minLength: 200, maxLength: 200 }),
        fc.boolean(),
        fc.subarray([CHOSEN, LEFT]),
        (shapes, mayBeNamed, actions) => {
          const { text, told } = fileOf(shapes, mayBeNamed, actions);
          const allowed = [
            ...(mayBeNamed ? ['municipality code', 'municipality fi', 'municipality sv'] : []),
            ...actions.flatMap((id) => [`action/${id}/title`, `id in action/${id}/sector/[A-Za-z0-9._~-]{1,120}`]),
          ];
          expect(told.sort()).toEqual(allowed.sort());
          expect(text).not.toContain('planted-id');
          expect(text).not.toContain('1790000000');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('[DA11] the words are planted in notes, reasons, opinions, evidence, roles, names, the log and respondents', () => {
    const { words } = fileOf([], true, []);
    const places = [...words.keys()].join('\n');
    for (const place of [
      'group/note/a1',
      'agreed/a1 reason',
      'agreed/a1 dissent',
      'text',
      'url',
      `action/${CHOSEN}/role`,
      `action/${CHOSEN}/followUp`,
      `action/${LEFT}/title`,
      `model/${MODEL} reason`,
      `model/${MODEL} since`,
      'last-action/',
      'log id',
      'writer',
      'respondent/',
    ]) {
      expect(places).toContain(place);
    }
    expect(words.size).toBeGreaterThan(60);
  });

  it('[DA11] what one respondent answered stays at home until the group has settled on it', () => {
    const changes = new Map<string, unknown>([
      ['respondent/r1/name', 'Sivistysjohtaja'],
      ['respondent/r1/answer/a1', { kind: 'level', level: 3 }],
    ]);
    const round = commit(buildRound(), commitsBy('w')(), changes);
    expect(collect(round, 'respondent/', () => true).size).toBe(2);
    const { areas } = sharingOfRound(round, { mayBeNamed: true, actions: new Set() }, { madeAt: MADE_AT });
    expect(areas.map(({ answers, coverage }) => [answers, coverage.judged])).toEqual([
      [[], 0],
      [[], 0],
    ]);
  });

  it('[DA11] a field that a value carries beside those we know doesn’t get out', () => {
    const changes = new Map<string, unknown>([
      ['agreed/a1', { answer: { kind: 'level', level: 2, by: 'Matti' }, reason: '', dissent: '', date: '2026-03-02' }],
      ['model/m', { use: 'in-use', since: '', sector: '', reason: '', contact: 'Matti' }],
    ]);
    const round = commit(buildRound(), commitsBy('w')(), changes);
    const sharing = sharingOfRound(round, { mayBeNamed: true, actions: new Set() }, { madeAt: MADE_AT });
    expect(sharing.areas[0]?.answers).toEqual([{ item: 'a1', kind: 'level', level: 2 }]);
    expect(sharing.models).toEqual([{ model: 'm', use: 'in-use' }]);
  });
});
