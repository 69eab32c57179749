import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { removeBranch } from '#domain/join/replica.ts';
import { gatherRegion } from '#domain/region/gather-region.ts';
import { readRegionFile } from '#domain/region/read-region-file.ts';
import { regionPicture } from '#domain/region/region-picture.ts';
import { commit } from '#domain/round/commit.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { contentService } from '#tests/support/content-service.ts';
import { fictionalRoundFiles, fictionalSharingFiles } from '#tests/support/fictional-region.ts';
import { regionPack } from '#tests/support/region-pack.ts';
import { outcomes, pictureOf, roundFile, SMALL, sharingFile, townRound } from './small-region.ts';

const level = (value: number) => ({
  answer: { kind: 'level', level: value },
  reason: '',
  dissent: '',
  date: '2026-03-12',
});

describe('files of one round', () => {
  const first = townRound(1, { a1: 1, a2: 1 });
  const later = commit(first, { writer: 'w1', time: 6_000, logId: 'm2' }, new Map([[valueKey.agreed('a1'), level(3)]]));

  it('[RG1] a file given twice counts once', () => {
    expect(outcomes([roundFile(first), roundFile(first, 'kopio.json')])).toEqual(['used', 'same']);
    expect(pictureOf([roundFile(first), roundFile(first)]).rows).toHaveLength(1);
  });

  it('[RG1] of an older and a newer version the newer one is used, whichever comes first', () => {
    expect(outcomes([roundFile(first), roundFile(later)])).toEqual(['older', 'used']);
    expect(outcomes([roundFile(later), roundFile(first)])).toEqual(['used', 'older']);
  });

  it('[RG1] what a copy has seen decides, though the clock of the newer one was set back', () => {
    const setBack = commit(
      first,
      { writer: 'w1', time: 10, logId: 'm3' },
      new Map([
        [valueKey.agreed('a1'), level(2)],
        [valueKey.agreed('a2'), level(2)],
      ]),
    );
    expect(roundFile(setBack).read).toMatchObject({ value: { version: { at: 1_000 } } });
    expect(outcomes([roundFile(first), roundFile(setBack)])).toEqual(['older', 'used']);
  });

  it('[RG1] copies that have drifted apart are told as such, and the one changed last is used', () => {
    const other = commit(
      first,
      { writer: 'w9', time: 9_000, logId: 'm4' },
      new Map([[valueKey.agreed('a2'), level(0)]]),
    );
    expect(outcomes([roundFile(later), roundFile(other)])).toEqual(['parallel', 'used']);
    expect(outcomes([roundFile(other), roundFile(later)])).toEqual(['used', 'parallel']);
  });

  it('[RG1] [JN5] a copy without a removed respondent is the newer one', () => {
    const withBranch = commit(
      first,
      { writer: 'r1~tab', time: 5_500, logId: 'm5' },
      new Map([[valueKey.ownAnswer('r1', 'a1'), { kind: 'level', level: 1 }]]),
    );
    const without = { ...withBranch, data: removeBranch(withBranch.data, valueKey.respondent('r1')) };
    expect(outcomes([roundFile(withBranch), roundFile(without)])).toEqual(['older', 'used']);
  });

  it('[RG1] of two sharing files of a round the one made later is used', () => {
    expect(outcomes([sharingFile(first, 9_000), sharingFile(later, 9_500)])).toEqual(['older', 'used']);
  });

  it('[RG1] [DA11] a name that the newest sharing file doesn’t give isn’t taken from an older file or the whole round', () => {
    const files = [roundFile(later), sharingFile(first, 5_500, {}, false), sharingFile(first, 5_200)];
    const { shown } = gatherRegion(files);
    expect(shown.map(({ member, number }) => [member.municipality, number])).toEqual([[null, 1]]);
    expect(shown[0]?.member.answers.get('a1')).toEqual({ kind: 'level', level: 3 });
  });
});

describe('files of several rounds', () => {
  it('[RG1] two rounds of one municipality and year are both told; the later one is used until another is chosen', () => {
    const files = [
      roundFile(townRound(1, { a1: 1 }, { id: 'one' }, {}, 6_000)),
      roundFile(townRound(1, { a1: 2 }, { id: 'two' }, {}, 7_000)),
    ];
    expect(outcomes(files)).toEqual(['rival', 'used']);
    const { rivals } = gatherRegion(files);
    expect(rivals.map(({ rounds }) => rounds.map(({ round }) => round))).toEqual([['two', 'one']]);
    expect(outcomes(files, { year: null, preferred: new Set(['one']) })).toEqual(['used', 'rival']);
  });

  it('[RG1] the latest year of each municipality is shown unless a year is chosen', () => {
    const files = [
      roundFile(townRound(1, { a1: 1 }, { year: 2025 })),
      roundFile(townRound(1, { a1: 2 }, { year: 2026 })),
      roundFile(townRound(2, { a1: 2 }, { year: 2025 })),
    ];
    expect(outcomes(files)).toEqual(['other-year', 'used', 'used']);
    expect(outcomes(files, { year: 2025, preferred: new Set() })).toEqual(['used', 'other-year', 'used']);
    expect(gatherRegion(files).years).toEqual([2025, 2026]);
  });

  it('[RG1] without a name only the latest year of all counts, so that nobody is counted twice', () => {
    const files = [
      sharingFile(townRound(1, { a1: 1 }, { year: 2025 }), 9_000, {}, false),
      sharingFile(townRound(1, { a1: 2 }, { year: 2026 }), 9_500, {}, false),
    ];
    expect(outcomes(files)).toEqual(['unnamed-other-year', 'used']);
    expect(outcomes(files, { year: 2025, preferred: new Set() })).toEqual(['used', 'other-year']);
  });

  it('[RG1] who may not be named has a number that follows from the ids of the rounds', () => {
    const files = [3, 1, 2].map((town) => sharingFile(townRound(town, { a1: 1 }), 9_000, {}, false));
    const numbers = gatherRegion(files).shown.map(({ member, number }) => [member.round, number]);
    expect(numbers).toEqual([
      ['town-1-2026', 1],
      ['town-2-2026', 2],
      ['town-3-2026', 3],
    ]);
  });

  it('[RG3] [DA11] those who may not be named are numbered from one without a gap in every view', () => {
    const files = [1, 2, 3].flatMap((town) =>
      [2025, 2026].map((year) => sharingFile(townRound(town, { a1: 1 }, { year }), 9_000, {}, false)),
    );
    for (const year of [null, 2025, 2026]) {
      const { shown } = gatherRegion(files, { year, preferred: new Set() });
      expect(shown.map(({ number }) => number)).toEqual([1, 2, 3]);
    }
  });

  it('[AN8] invented answers never stand beside real ones, and that is told', () => {
    const files = [
      roundFile(townRound(1, { a1: 1 }, { example: false })),
      roundFile(townRound(2, { a1: 2 }, { example: true })),
    ];
    expect(outcomes(files)).toEqual(['used', 'example']);
    expect(pictureOf(files).rows.map(({ member }) => member.round)).toEqual(['town-1-2026']);
    expect(pictureOf(files).example).toBe(false);
    expect(pictureOf(files.slice(1)).example).toBe(true);
  });
});

describe('files that are none', () => {
  it('[RG1] [DA8] each is refused with its own word, and the others are as without it', () => {
    const good = roundFile(townRound(1, { a1: 1 }));
    const bad = {
      'tyhjä.json': '',
      'muu.json': '{"a": 1}',
      'katkennut.json': '{"kind": "mielikunta-round", "round": {',
      'vastaukset.json': readFileSync('tests/fixtures/exchange/answers-1.json', 'utf8'),
    };
    const files = [good, ...Object.entries(bad).map(([name, text]) => readRegionFile(name, text))];
    const errors = gatherRegion(files).files.flatMap(({ outcome }) =>
      outcome.kind === 'refused' ? outcome.error.kind : [],
    );
    expect(errors).toEqual(['empty', 'foreign', 'not-json', 'respondent-file']);
    expect(pictureOf(files)).toEqual(pictureOf([good]));
  });

  it('[RG1] a respondent’s own sheet is no municipality', () => {
    const sheet = townRound(1, {}, { sheet: { round: 'town', respondent: 'r1' } });
    const [file] = gatherRegion([roundFile(sheet)]).files;
    expect(file?.outcome).toEqual({ kind: 'refused', error: { kind: 'respondent-file' } });
  });

  it('[RG1] without a file that can be used there is no picture', () => {
    expect(regionPicture(gatherRegion([]), SMALL)).toBeNull();
  });
});

it('[RG1] neither the order of the files nor a file given twice changes the picture', async () => {
  const content = contentService();
  const pack = await regionPack();
  const made = [
    ...fictionalRoundFiles(pack, { municipalities: 4 }),
    ...fictionalSharingFiles(pack, { municipalities: 6 }),
  ];
  const files = made.map(({ name, text }) => readRegionFile(name, text));
  const region = { checklist: content.checklist(), history: await content.editions() };
  const picture = (order: typeof files) => regionPicture(gatherRegion(order), region);
  const expected = picture(files);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(files, { minLength: files.length }),
      fc.subarray(files, { maxLength: 3 }),
      (shuffled, twice) => {
        expect(picture([...twice, ...shuffled])).toEqual(expected);
      },
    ),
    { numRuns: 30 },
  );
});
