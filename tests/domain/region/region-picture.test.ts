import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#domain/assessment.ts';
import type { Level } from '#domain/checklist/checklist.ts';
import { compareRounds } from '#domain/compare/compare-rounds.ts';
import { yearAnswersOf } from '#domain/compare/year-answers.ts';
import { gatherRegion } from '#domain/region/gather-region.ts';
import { middleAndSpread } from '#domain/region/middle-and-spread.ts';
import { readRegionFile } from '#domain/region/read-region-file.ts';
import { regionPicture } from '#domain/region/region-picture.ts';
import type { Round } from '#domain/round/round.ts';
import { roundToFile } from '#domain/round/round-file.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { fraction } from '#domain/scoring/fraction.ts';
import { checklistOf, history } from '#tests/domain/compare/three-editions.ts';
import { buildRound, item, smallChecklist } from '#tests/support/build-round.ts';
import { contentService } from '#tests/support/content-service.ts';
import { exampleOfTwoYears } from '#tests/support/example-of-two-years.ts';
import { fictionalTerms } from '#tests/support/fictional-region.ts';
import { pictureOf, roundFile, sharingFile, townRound } from './small-region.ts';

const cellsOf = (files: Parameters<typeof pictureOf>[0]) =>
  pictureOf(files).scores.map(({ cells }) => cells.map(({ score, status }) => [score, status]));

describe('figures', () => {
  it('[RG2] [SC1] a municipality’s figures are those of its own results screen', async () => {
    const content = contentService();
    const [, round] = await exampleOfTwoYears();
    const { score } = assess(round);
    const file = readRegionFile('kierros.json', roundToFile(round, await content.archivedTexts()));
    const picture = regionPicture(gatherRegion([file]), { checklist: content.checklist(), history: null });
    const [row] = picture?.scores ?? [];
    expect(row?.cells.map(({ area, ...figures }) => ({ areaId: area, ...figures }))).toEqual(score.areas);
    expect(row?.total).toEqual(score.total);
  });

  it('[RG2] [SC1] whatever was answered, the figures of a whole round and of its sharing file are those of `assess`', () => {
    const one = fc.option(fc.constantFrom<Level | '?' | 'x'>(0, 1, 2, 3, '?', 'x'), { nil: null });
    fc.assert(
      fc.property(
        fc.record({ a1: one, a2: one, a3: one, b1: one, b2: one }),
        fc.constantFrom('full', 'short'),
        (given, scope) => {
          const answers = Object.fromEntries(
            Object.entries(given).flatMap(([item, answer]) => (answer === null ? [] : [[item, answer]])),
          );
          const round = townRound(1, answers, { scope: scope as 'full' | 'short' });
          const { score } = assess(round);
          for (const file of [roundFile(round), sharingFile(round)]) {
            const [row] = pictureOf([file]).scores;
            expect(row?.total).toEqual(score.total);
            if (scope === 'full') {
              expect(row?.cells.map(({ area, ...figures }) => ({ areaId: area, ...figures }))).toEqual(score.areas);
            }
          }
        },
      ),
    );
  });

  it('[RG2] [GR6] a whole round is read with the answers in force, and tells how many are not agreed', () => {
    const own = {
      [valueKey.ownAnswer('r1', 'a1')]: { kind: 'level', level: 3 },
      [valueKey.respondentSector('r1', 's')]: true,
    };
    const round = townRound(1, { a2: 0, a3: 0 }, {}, own);
    const [row] = pictureOf([roundFile(round)]).scores;
    expect(row?.cells[0]?.coverage).toEqual({ judged: 3, of: 3 });
    expect(row?.row.member.notAgreed).toBe(1);
    const [shared] = pictureOf([sharingFile(round)]).scores;
    expect(shared?.cells[0]?.coverage).toEqual({ judged: 2, of: 3 });
    expect(shared?.row.member.notAgreed).toBe(0);
  });

  it('[RG2] [SC3] under half judged there is no area score, and the municipality isn’t in the median', () => {
    const files = [roundFile(townRound(1, { a1: 3 })), roundFile(townRound(2, { a1: 0, a2: 0 }))];
    expect(cellsOf(files).map(([first]) => first)).toEqual([
      [null, 'too-little'],
      [fraction(0), 'partial'],
    ]);
    expect(pictureOf(files).spreads[0]?.spread?.n).toBe(1);
  });

  it('[RG2] [AN7] a short round has no area scores, and its total stands in no median', () => {
    const files = [roundFile(townRound(1, { a1: 3, b1: 3 }, { scope: 'short' }))];
    expect(cellsOf(files)).toEqual([
      [
        [null, 'short-round'],
        [null, 'short-round'],
      ],
    ]);
    const { scores, total } = pictureOf(files);
    expect(scores[0]?.total.score).toEqual(fraction(100));
    expect(total).toBeNull();
  });

  it('[RG2] the middle is a figure that a municipality has: the lower of two, and a quarter is left out at each end', () => {
    const spread = (...figures: number[]) => middleAndSpread(figures.map((figure) => fraction(figure)));
    expect(spread()).toBeNull();
    expect(spread(40, 20)?.median).toEqual(fraction(20));
    const many = spread(9, 1, 8, 2, 7, 3, 6, 4, 5);
    expect([many?.lowest, many?.lowerQuartile, many?.median, many?.upperQuartile, many?.highest]).toEqual(
      [1, 3, 5, 7, 9].map((figure) => fraction(figure)),
    );
  });

  it('[RG2] figures are exact: thirds add up', () => {
    const files = [roundFile(townRound(1, { a1: 1, a2: 1, a3: 0, b1: 0, b2: 0 }))];
    expect(pictureOf(files).spreads[0]?.spread?.median).toEqual(fraction(200, 9));
  });
});

describe('other editions', () => {
  it('[RG2] [YR2] figures of another edition rest on the comparable items, and how many is told', () => {
    const on = (town: number, edition: string) => {
      const checklist = checklistOf(edition);
      const answers = Object.fromEntries(
        checklist.areas.flatMap(({ items }) => items.map(({ id }) => [id, 2 as const])),
      );
      return roundFile(townRound(town, answers, { checklist, checklistRef: { id: checklist.id, edition, hash: 'h' } }));
    };
    const files = [on(1, '2026.1'), on(2, '2025.1'), on(3, '2026.1')];
    const picture = regionPicture(gatherRegion(files), { checklist: checklistOf('2026.1'), history });
    const comparable = ['parks', 'senior-clubs', 'transport', 'peer-support'];
    expect(picture?.scores.flatMap((row) => row.comparable ?? [])).toEqual([{ items: comparable.length, of: 8 }]);
    for (const { item, judged } of picture?.items ?? []) {
      expect([item, judged]).toEqual([item, comparable.includes(item) ? 3 : 2]);
    }
    const older = picture?.scores.find((row) => row.comparable !== null);
    for (const [index, { items }] of (picture?.areas ?? []).entries()) {
      const shared = items.filter((item) => comparable.includes(item)).length;
      const cell = older?.cells[index];
      expect(cell?.coverage).toEqual({ judged: shared, of: shared });
      expect(cell?.score === null).toBe(shared * 2 < items.length);
    }
  });

  it('[RG2] [YR2] an edition that nobody knows is compared on nothing', () => {
    const stranger = townRound(3, { a1: 0 }, { checklistRef: { id: 'other', edition: '9', hash: 'h' } });
    const files = [roundFile(townRound(1, { a1: 3 })), roundFile(townRound(2, { a1: 3 })), roundFile(stranger)];
    const { scores, items } = pictureOf(files);
    expect(scores.find(({ comparable }) => comparable !== null)?.comparable).toEqual({ items: 0, of: 5 });
    expect(items[0]).toMatchObject({ item: 'a1', judged: 2, below: 0 });
  });
});

describe('common gaps', () => {
  it('[RG2] an item is a common gap when at least half of those who judged it are below target; most first', () => {
    const files = [
      roundFile(townRound(1, { a1: 0, a2: 2, a3: 3, b1: 1 })),
      roundFile(townRound(2, { a1: 1, a2: 3, a3: 3, b1: '?' })),
      roundFile(townRound(3, { a1: 1, a2: 1, a3: 1 })),
      roundFile(townRound(4, { a1: 1, a2: 3 })),
    ];
    const gaps = pictureOf(files).gaps.map(({ item, below, judged }) => [item, below, judged]);
    expect(gaps).toEqual([
      ['a1', 4, 4],
      ['a2', 2, 4],
    ]);
  });

  it('[RG2] two of four are half and two of five are not', () => {
    const levels: readonly Level[] = [1, 1, 3, 3, 3];
    const files = levels.map((a1, town) => roundFile(townRound(town + 1, { a1 })));
    expect(pictureOf(files.slice(0, 4)).gaps).toHaveLength(1);
    expect(pictureOf(files).gaps).toEqual([]);
  });

  it('[RG2] [RE1] a municipality is held against its own target', () => {
    const low = { [valueKey.target('a1')]: 1 };
    const files = [1, 2].map((town) => roundFile(townRound(town, { a1: 1 }, {}, low)));
    expect(pictureOf(files).gaps).toEqual([]);
    expect(pictureOf([1, 2].map((town) => roundFile(townRound(town, { a1: 1 })))).gaps).toHaveLength(1);
  });

  it('[RG2] a gap of one municipality alone is no common one', () => {
    expect(pictureOf([roundFile(townRound(1, { a1: 0 }))]).gaps).toEqual([]);
  });

  it('[RG2] who has an item established is told beside the gap', () => {
    const files = [
      roundFile(townRound(1, { a1: 0 })),
      roundFile(townRound(2, { a1: 0 })),
      roundFile(townRound(3, { a1: 3 })),
    ];
    expect(pictureOf(files).gaps[0]).toMatchObject({ established: ['town-3-2026'], levels: [2, 0, 0, 1] });
  });

  it('[RG2] what at least half can’t judge is told apart', () => {
    const files = [roundFile(townRound(1, { a1: '?', a2: '?' })), roundFile(townRound(2, { a1: '?', a2: 1 }))];
    expect(pictureOf(files).unknowns.map(({ item, unknown }) => [item, unknown])).toEqual([['a1', 2]]);
  });
});

describe('models', () => {
  const using = (use: string) => ({ [valueKey.model('m1')]: { use, since: '', sector: '', reason: '' } });

  it('[RG3] a model stands with who uses, plans and wants it; ended and dismissed ones stay at home', () => {
    const files = ['in-use', 'planned', 'wanted', 'wanted', 'ended', 'dismissed'].map((use, town) =>
      roundFile(townRound(town + 1, {}, {}, using(use))),
    );
    const { models, trainings } = pictureOf(files);
    expect(models.map(({ inUse, planned, wanted }) => [inUse.length, planned.length, wanted.length])).toEqual([
      [1, 1, 2],
    ]);
    expect(trainings.map(({ model }) => model)).toEqual(['m1']);
  });

  it('[RG3] one municipality’s wish is no joint training', () => {
    const { trainings } = pictureOf([roundFile(townRound(1, {}, {}, using('wanted')))]);
    expect(trainings).toEqual([]);
  });
});

describe('terms', () => {
  it('[RG4] strategy and wellbeing plan stand side by side; a concept that isn’t told was not found', () => {
    const terms = (town: number) => ({ terms: fictionalTerms(town, 2026) });
    const files = [1, 2, 3].map((town) =>
      sharingFile(townRound(town, { a1: 1 }), 9_000, town === 3 ? {} : terms(town)),
    );
    const { rows, concepts } = pictureOf(files).terms;
    expect(rows.map(({ round }) => round).sort()).toEqual(['town-1-2026', 'town-2-2026']);
    for (const { concept, documents } of concepts) {
      for (const kind of ['strategy', 'wellbeing-plan'] as const) {
        const told = [1, 2].map(
          (town) =>
            fictionalTerms(town, 2026)
              .find(({ document }) => document === kind)
              ?.concepts.find((one) => one.concept === concept)?.count ?? 0,
        );
        expect(documents[kind]).toMatchObject({
          of: 2,
          count: told.reduce((a, b) => a + b, 0),
          mentions: told.filter((n) => n > 0).length,
        });
      }
    }
  });

  it('[RG4] the newest strategy of several is taken', () => {
    const terms = [2022, 2025].map((year) => ({
      document: 'strategy' as const,
      year,
      concepts: [{ concept: 'k', count: year - 2020, perThousand: 1 }],
    }));
    const { rows } = pictureOf([sharingFile(townRound(1, { a1: 1 }), 9_000, { terms })]).terms;
    expect(rows[0]?.documents.strategy).toEqual({
      year: 2025,
      concepts: new Map([['k', { count: 5, perThousand: 1 }]]),
    });
    expect(rows[0]?.documents['wellbeing-plan']).toBeNull();
  });
});

describe('actors', () => {
  const doing = (sector: string, item: string, role = '') => ({
    [valueKey.action('t')]: true,
    [valueKey.actionField('t', 'title')]: 'Kävelyryhmä',
    [valueKey.actionField('t', 'role')]: role,
    [valueKey.actionSector('t', sector)]: true,
    ...(item === '' ? {} : { [valueKey.actionItem('t', item)]: true }),
  });

  it('[RG5] sectors and organisations stand by the area that their action serves, from whole rounds only', () => {
    const files = [
      roundFile(townRound(1, {}, {}, doing('leadership', 'b1', 'Kuvitteellinen yhdistys'))),
      roundFile(townRound(2, {}, {}, doing('leadership', ''))),
      sharingFile(townRound(3, {}, {}, doing('leadership', 'a1'))),
    ];
    const { areas, told, of } = pictureOf(files).actors;
    expect([told, of]).toEqual([2, 3]);
    expect(areas).toEqual([
      {
        area: 'area-b',
        actors: [
          {
            sector: 'leadership',
            name: null,
            actions: [{ round: 'town-1-2026', title: 'Kävelyryhmä', role: 'Kuvitteellinen yhdistys' }],
          },
        ],
      },
      {
        area: null,
        actors: [
          { sector: 'leadership', name: null, actions: [{ round: 'town-2-2026', title: 'Kävelyryhmä', role: '' }] },
        ],
      },
    ]);
  });

  it('[RG5] [AN10] a sector that a municipality has of its own is known by its name', () => {
    const own = { [valueKey.sector('own-1')]: { name: 'Kylätoimikunta', partOf: '', leftOut: false } };
    const files = [1, 2].map((town) => roundFile(townRound(town, {}, {}, { ...doing('own-1', 'a1'), ...own })));
    const [area] = pictureOf(files).actors.areas;
    expect(area?.actors.map(({ name, actions }) => [name, actions.length])).toEqual([['Kylätoimikunta', 2]]);
  });
});

describe('changes', () => {
  it('[RG2] [YR2] the change of a municipality is that of its own comparison of years, from whole rounds and sharing files alike', () => {
    // Five areas: from four up there is a total (SC1).
    const items = ['a1', 'a2', 'a3', 'b1', 'b2'];
    const areas = items.map((id, index) => ({
      id: `area-${index}`,
      code: String(index + 1),
      origin: 'source' as const,
      items: [item(id, `${index + 1}.1`), item(`${id}-more`, `${index + 1}.2`), item(`${id}-most`, `${index + 1}.3`)],
    }));
    const checklist = { ...smallChecklist, areas };
    const one = fc.option(fc.constantFrom<Level | '?' | 'x'>(0, 1, 2, 3, '?', 'x'), { nil: undefined, freq: 9 });
    const year = fc.record(Object.fromEntries(areas.flatMap((area) => area.items.map(({ id }) => [id, one]))));
    const told = (answers: Record<string, Level | '?' | 'x' | undefined>) =>
      Object.fromEntries(
        Object.entries(answers).filter((entry): entry is [string, Level | '?' | 'x'] => entry[1] !== undefined),
      );
    const totals = { told: 0, none: 0 };
    fc.assert(
      fc.property(year, year, fc.boolean(), (before, now, isShared) => {
        const rounds = [
          townRound(1, told(before), { year: 2025, checklist }),
          townRound(1, told(now), { year: 2026, checklist }),
        ] as const;
        const { total, share } = compareRounds(yearAnswersOf(rounds[0]), yearAnswersOf(rounds[1]));
        const file = (round: Round) => (isShared ? sharingFile(round) : roundFile(round));
        const picture = regionPicture(gatherRegion(rounds.map(file)), { checklist, history: null });
        expect(picture?.changes?.members[0]).toMatchObject({ change: total.change, compared: share.compared });
        totals[total.change ? 'told' : 'none'] += 1;
      }),
    );
    expect(Math.min(totals.told, totals.none)).toBeGreaterThan(3);
  });

  it('[RG2] [AN7] a short round’s change is no figure beside the others', () => {
    const files = [2025, 2026].map((year) => roundFile(townRound(1, { a1: 1, b1: 1 }, { year, scope: 'short' })));
    const { changes } = pictureOf(files);
    expect(changes?.members).toMatchObject([{ change: null, compared: 2 }]);
    expect(changes).toMatchObject({ spread: null, risen: 0, fallen: 0, same: 0 });
  });

  it('[RG2] who may not be named is left out of the change: whose years they are can’t be told', () => {
    const files = [2025, 2026].map((year) => sharingFile(townRound(1, { a1: 1 }, { year }), 9_000, {}, false));
    expect(pictureOf(files).changes?.members).toEqual([]);
  });

  it('[RG2] with one year only there is no change', () => {
    expect(pictureOf([roundFile(townRound(1, { a1: 1 }))]).changes).toBeNull();
  });
});

it('[RG1] a round that was narrowed again tells only what it asks', () => {
  const round = buildRound({ scope: 'short', example: true });
  expect(pictureOf([roundFile(round)]).items.every(({ judged }) => judged === 0)).toBe(true);
  const wide = townRound(1, { a1: 1, a2: 2 }, { scope: 'short' });
  expect(pictureOf([roundFile(wide)]).items.map(({ judged }) => judged)).toEqual([1, 0, 0, 0, 0]);
});
