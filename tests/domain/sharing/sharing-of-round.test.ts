import { describe, expect, it } from 'vitest';
import type { Municipality } from '#domain/checklist/municipality.ts';
import { addAction, changeModelUse } from '#domain/round/change-plan.ts';
import { commit } from '#domain/round/commit.ts';
import type { NewRound } from '#domain/round/create-round.ts';
import { countSharing } from '#domain/sharing/sharing-counts.ts';
import { sharingFileName } from '#domain/sharing/sharing-file-name.ts';
import { type SharingChoice, type SharingFacts, sharingOfRound } from '#domain/sharing/sharing-of-round.ts';
import { draftAction } from '#tests/support/build-action.ts';
import { answer, buildRound, commitsBy, exampleMunicipality, level } from '#tests/support/build-round.ts';

const region = { code: '01', fi: 'Esimerkkimaa', sv: 'Exempelland' };
const county = { code: '99', fi: 'Esimerkkialue', sv: 'Exempelområdet' };
const municipality: Municipality = { ...exampleMunicipality, code: '999', region, county };

function filled(over: Partial<NewRound> = {}) {
  const by = commitsBy('w');
  let round = answer(buildRound({ municipality, ...over }), 'a1', level(2), by());
  round = answer(round, 'a2', { kind: 'not-applicable', reason: 'Ei koske' }, by());
  round = answer(round, 'b1', { kind: 'unknown', who: 'Sivistysjohtaja' }, by());
  for (const use of ['in-use', 'planned', 'wanted', 'ended', 'dismissed'] as const) {
    round = commit(round, by(), changeModelUse(`model-${use}`, { use, since: '', sector: '', reason: 'Syy' }));
  }
  for (const [id, title, order] of [
    ['act-1', ' Työryhmä ', 1],
    ['act-2', 'Koulutus', 2],
    ['act-3', '  ', 3],
  ] as const) {
    round = commit(round, by(), addAction(id, draftAction({ title, order, sectors: ['education', 'leadership'] })));
  }
  return round;
}
const shared = (choice: Partial<SharingChoice> = {}, over: Partial<NewRound> = {}, facts: Partial<SharingFacts> = {}) =>
  sharingOfRound(filled(over), { mayBeNamed: true, actions: new Set(), ...choice }, { madeAt: 5_000, ...facts });

describe('what a municipality tells its region', () => {
  it('[DA11] holds municipality, year, edition and mark of an example, and the id by which versions are recognised', () => {
    expect(shared({}, { example: true })).toMatchObject({
      kind: 'mielikunta-sharing',
      format: 1,
      round: 'round-1',
      madeAt: 5_000,
      year: 2026,
      example: true,
      scope: 'full',
      checklist: { id: 'small', edition: 'test.1', hash: 'hash-1' },
      mayBeNamed: true,
      municipality: { code: '999', names: { fi: 'Esimerkkikunta', sv: 'Exempelkommun' } },
      region,
      county,
    });
  });

  it('[DA11, SC4] gives each agreed answer without its reason, and what each area’s figures rest on', () => {
    expect(shared().areas).toEqual([
      {
        area: 'area-a',
        coverage: { judged: 1, of: 2 },
        answers: [
          { item: 'a1', kind: 'level', level: 2 },
          { item: 'a2', kind: 'not-applicable' },
        ],
      },
      { area: 'area-b', coverage: { judged: 0, of: 2 }, answers: [{ item: 'b1', kind: 'unknown' }] },
    ]);
  });

  it('[DA11] tells how many answered alone, where somebody did', () => {
    const { areas } = shared(
      {},
      {},
      {
        respondents: new Map([
          ['a1', 4],
          ['a2', 0],
        ]),
      },
    );
    expect(areas[0]?.answers.map(({ item, n }) => [item, n])).toEqual([
      ['a1', 4],
      ['a2', undefined],
    ]);
  });

  it('[DA11, AN7] a short round tells of its own statements only', () => {
    const { scope, areas } = shared({}, { scope: 'short' });
    expect(scope).toBe('short');
    expect(areas.map(({ coverage, answers }) => [coverage.of, answers.map(({ item }) => item)])).toEqual([
      [1, ['a1']],
      [1, ['b1']],
    ]);
  });

  it('[DA11] tells of models in use, planned and wanted, not of those ended or dismissed', () => {
    expect(shared().models).toEqual([
      { model: 'model-in-use', use: 'in-use' },
      { model: 'model-planned', use: 'planned' },
      { model: 'model-wanted', use: 'wanted' },
    ]);
  });

  it('[DA11] tells of an action only when it was chosen: title and sectors', () => {
    expect(shared().actions).toEqual([]);
    expect(shared({ actions: new Set(['act-1', 'act-3', 'gone']) }).actions).toEqual([
      { title: 'Työryhmä', sectors: ['education', 'leadership'] },
    ]);
  });

  it('[DA11] without leave to be named the file has no name and no code; the region stays', () => {
    const sharing = shared({ mayBeNamed: false });
    expect(sharing).toMatchObject({ mayBeNamed: false, municipality: null, region, county });
    expect(JSON.stringify(sharing)).not.toMatch(/Esimerkkikunta|Exempelkommun|999/);
  });

  it('[DA11] where a county is one municipality its name goes too', () => {
    const helsinki = { ...municipality, code: '091', county: { code: '90', fi: 'Kaupunki', sv: 'Stad' } };
    expect(shared({ mayBeNamed: false }, { municipality: helsinki }).county).toBeNull();
    expect(shared({ mayBeNamed: true }, { municipality: helsinki }).county?.code).toBe('90');
  });

  it('[DA11] carries term counts when there are some, and no place for them until then', () => {
    expect('terms' in shared()).toBe(false);
    const terms = [
      { document: 'strategy' as const, year: 2025, concepts: [{ concept: 'loneliness', count: 3, perThousand: 0.4 }] },
    ];
    expect(shared({}, {}, { terms }).terms).toEqual(terms);
    expect(countSharing(shared({ actions: new Set(['act-1']) }, {}, { terms }))).toEqual({
      answers: 3,
      models: 3,
      actions: 1,
      documents: 1,
    });
  });
});

describe('the name of a sharing file', () => {
  it('[DA11] names kind, municipality and year', () => {
    expect(sharingFileName(shared(), 'fi', 'jakotiedosto')).toBe('mielikunta-jakotiedosto-esimerkkikunta-2026.json');
    expect(sharingFileName(shared(), 'sv', 'delningsfil')).toBe('mielikunta-delningsfil-exempelkommun-2026.json');
  });

  it('[DA11] names no municipality that may not be named, and still marks an example (AN8)', () => {
    expect(sharingFileName(shared({ mayBeNamed: false }), 'fi', 'jakotiedosto')).toBe(
      'mielikunta-jakotiedosto-2026.json',
    );
    expect(sharingFileName(shared({ mayBeNamed: false }, { example: true }), 'en', 'sharing file')).toBe(
      'mielikunta-sharing-file-esimerkki-2026.json',
    );
  });
});
