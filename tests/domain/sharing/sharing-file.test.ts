import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '#domain/round/parse-json.ts';
import { actionsOf } from '#domain/round/read-plan.ts';
import { parseRoundFile, roundToFile } from '#domain/round/round-file.ts';
import { parseSharingFile, sharingToFile } from '#domain/sharing/sharing-file.ts';
import { sharingOfRound } from '#domain/sharing/sharing-of-round.ts';
import type { Sharing } from '#domain/sharing/sharing-schema.ts';
import { textFromBytes } from '#storage/files/read-file-text.ts';
import { buildRound, smallTexts } from '#tests/support/build-round.ts';
import { exampleOfTwoYears } from '#tests/support/example-of-two-years.ts';
import { createRandom } from '#tests/support/spoil/random.ts';
import { spoilFile } from '#tests/support/spoil/spoil-file.ts';

const [, round] = await exampleOfTwoYears();
const actions = new Set(actionsOf(round).map(({ id }) => id));
const terms: Sharing['terms'] = [
  { document: 'strategy', year: 2025, concepts: [{ concept: 'loneliness', count: 3, perThousand: 0.4 }] },
];
const sharing = sharingOfRound(round, { mayBeNamed: true, actions }, { madeAt: 1_790_000_000_000, terms });
const text = sharingToFile(sharing);
const errorOf = (source: string) => {
  const read = parseSharingFile(source);
  return read.ok ? null : read.error;
};
const edited = (edit: (file: Sharing) => unknown) => {
  const file = structuredClone(sharing);
  edit(file);
  return JSON.stringify(file);
};
const changed = (part: object) => JSON.stringify({ ...sharing, ...part });

describe('the sharing file', () => {
  it('[DA11] comes back as it was written, and to the byte', () => {
    const read = parseSharingFile(text);
    expect(read).toEqual({ ok: true, value: sharing });
    if (read.ok) expect(sharingToFile(read.value)).toBe(text);
    expect(parseSharingFile(`\uFEFF${text}`)).toEqual({ ok: true, value: sharing });
  });

  it('[DA11] an empty round gives a file that can be read too', () => {
    const empty = sharingOfRound(buildRound(), { mayBeNamed: false, actions: new Set() }, { madeAt: 0 });
    expect(parseSharingFile(sharingToFile(empty))).toEqual({ ok: true, value: empty });
  });

  it('[DA11] is refused by the reader of rounds, and a round by the reader of sharing files', () => {
    const roundRead = parseRoundFile(text);
    expect(roundRead.ok ? null : roundRead.error).toEqual({ kind: 'other-kind', found: 'mielikunta-sharing' });
    expect(errorOf(roundToFile(buildRound(), smallTexts))).toEqual({ kind: 'other-kind', found: 'mielikunta-round' });
  });

  it('[DA11] what somebody has written into it beside the white list isn’t read', () => {
    const read = parseSharingFile(
      edited((file) => {
        Object.assign(file, { notes: ['Huomio'] });
        Object.assign(file.areas[0]?.answers[0] ?? {}, { reason: 'Perustelu' });
      }),
    );
    expect(read).toEqual({ ok: true, value: sharing });
  });
});

describe('a sharing file that can’t be read', () => {
  const cases: readonly (readonly [string, string, object])[] = [
    ['an empty file', ' \n', { kind: 'empty' }],
    ['a letter', 'Hei', { kind: 'not-json', cut: false }],
    ['a file cut in the middle', text.slice(0, text.indexOf('"models"') + 8), { kind: 'not-json', cut: true }],
    ['another program’s file', '{"kind":"other"}', { kind: 'foreign' }],
    ['a list', '[]', { kind: 'foreign' }],
    ['too many characters', ' '.repeat(LIMITS.characters + 1), { kind: 'too-large' }],
    ['too deep', '['.repeat(100), { kind: 'too-deep' }],
    ['a key __proto__', text.replace('"year"', '"__proto__": {}, "year"'), { kind: 'invalid', path: '__proto__' }],
    ['a newer format', changed({ format: 2, areas: null }), { kind: 'newer', found: 2, known: 1 }],
    ['a format of none', changed({ format: 0 }), { kind: 'invalid', path: 'format' }],
    ['a round without an id', changed({ round: '../x' }), { kind: 'invalid', path: 'round' }],
    ['a year of 26', changed({ year: 26 }), { kind: 'invalid', path: 'year' }],
    ['a moment beyond all dates', changed({ madeAt: 9e15 }), { kind: 'invalid', path: 'madeAt' }],
    ['a name without leave', changed({ mayBeNamed: false }), { kind: 'invalid', path: 'municipality' }],
    ['leave without a name', changed({ municipality: null }), { kind: 'invalid', path: 'municipality' }],
    [
      'a level of 4',
      edited(({ areas }) => Object.assign(areas[0]?.answers[0] ?? {}, { kind: 'level', level: 4 })),
      { kind: 'invalid', path: 'areas.0.answers.0.level' },
    ],
    [
      'more judged than answered',
      edited(({ areas }) => Object.assign(areas[1]?.coverage ?? {}, { judged: 0 })),
      { kind: 'invalid', path: `areas.${sharing.areas[1]?.area}.coverage` },
    ],
    [
      'fewer to judge than judged',
      edited(({ areas }) => Object.assign(areas[1]?.coverage ?? {}, { of: 1 })),
      { kind: 'invalid', path: `areas.${sharing.areas[1]?.area}.coverage` },
    ],
    [
      'a statement answered twice',
      edited(({ areas }) => Object.assign(areas[1]?.answers[0] ?? {}, { item: areas[0]?.answers[0]?.item })),
      { kind: 'invalid', path: `areas.answers.${sharing.areas[0]?.answers[0]?.item}` },
    ],
    [
      'an area told twice',
      edited(({ areas }) => Object.assign(areas[1] ?? {}, { area: areas[0]?.area })),
      { kind: 'invalid', path: `areas.${sharing.areas[0]?.area}` },
    ],
    [
      'a model told twice',
      edited(({ models }) => Object.assign(models[1] ?? {}, { model: models[0]?.model })),
      { kind: 'invalid', path: `models.${sharing.models[0]?.model}` },
    ],
    [
      'a model that was dismissed',
      edited(({ models }) => Object.assign(models[0] ?? {}, { use: 'dismissed' })),
      { kind: 'invalid', path: 'models.0.use' },
    ],
    [
      'a title of a page',
      edited(({ actions: told }) => Object.assign(told[0] ?? {}, { title: 'ä'.repeat(501) })),
      { kind: 'invalid', path: 'actions.0.title' },
    ],
    [
      'more actions than a plan can have',
      changed({ actions: Array(5_001).fill(sharing.actions[0]) }),
      { kind: 'invalid' },
    ],
  ];

  it.each(cases)('[DA8, DA11] %s is refused with its place', (_, source, error) => {
    expect(errorOf(source)).toMatchObject(error);
  });
});

describe('hostile input', () => {
  /** Read means: within the white list, and the same after writing and reading again. */
  const breachOf = (source: string): string | null => {
    const read = parseSharingFile(source);
    if (!read.ok) return read.error.kind.length > 0 ? null : 'an error without a kind';
    const again = parseSharingFile(sharingToFile(read.value));
    return again.ok && sharingToFile(again.value) === sharingToFile(read.value) ? null : 'not the same when read again';
  };

  it('[DA8, DA11] three thousand spoilt files are each read or refused, and every way of it occurs', () => {
    const random = createRandom(2026);
    const kinds = new Set<string>();
    for (let i = 0; i < 3_000; i++) {
      const { way, bytes } = spoilFile(text, random);
      const source = textFromBytes(bytes);
      if (!source.ok) continue;
      expect(breachOf(source.value), way).toBeNull();
      kinds.add(errorOf(source.value)?.kind ?? 'read');
    }
    expect([...kinds].sort()).toEqual(['empty', 'foreign', 'invalid', 'newer', 'not-json', 'read', 'too-deep']);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('[DA8] any JSON and any text is read or refused, never thrown at', () => {
    const header = { kind: fc.constantFrom('mielikunta-sharing', 'mielikunta-round', 'x'), format: fc.jsonValue() };
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.record({ ...header, areas: fc.jsonValue(), models: fc.jsonValue() }).map((value) => JSON.stringify(value)),
          fc.dictionary(fc.constantFrom(...Object.keys(sharing)), fc.jsonValue()).map((part) => changed(part)),
        ),
        (source) => breachOf(source) === null,
      ),
      { numRuns: 2_000 },
    );
  });
});
