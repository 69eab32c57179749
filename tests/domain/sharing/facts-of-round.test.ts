import { describe, expect, it } from 'vitest';
import { commit } from '#domain/round/commit.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { factsOfRound } from '#domain/sharing/facts-of-round.ts';
import { parseSharingFile, sharingToFile } from '#domain/sharing/sharing-file.ts';
import { sharingOfRound } from '#domain/sharing/sharing-of-round.ts';
import { answer, buildRound, commitsBy, level } from '#tests/support/build-round.ts';

const concepts = ['k1', 'k2'].map((id) => ({ id, code: id, polarity: 'promotive' as const, subsetOf: [] }));
const hit = (id: string, ...found: string[]) => ({
  id,
  page: 1,
  lang: 'fi',
  concepts: found,
  sentence: 'Salainen lause mielenterveydestä.',
  from: 0,
  to: 3,
});
const head = (over = {}) => ({
  name: 'Salainen tiedosto.pdf',
  kind: 'strategy',
  year: 1998,
  languages: ['fi'],
  pages: 3,
  words: 2_000,
  checksum: 'c',
  terms: 't',
  date: '2026-03-01',
  order: 1,
  ...over,
});

function scannedRound() {
  const by = commitsBy('w');
  const round = answer(buildRound(), 'a1', level(2), by());
  return commit(
    round,
    by(),
    new Map<string, unknown>([
      [valueKey.document('d1'), head()],
      [valueKey.documentHits('d1'), [hit('h1', 'k1'), hit('h2', 'k1', 'k2'), hit('h3', 'k2')]],
      [valueKey.excludedHit('d1', 'h3'), true],
      [valueKey.ownAnswer('r1', 'a1'), level(1)],
      [valueKey.ownAnswer('r2', 'a1'), level(3)],
      [valueKey.respondentField('r1', 'origin'), 'named'],
      [valueKey.respondentField('r2', 'origin'), 'named'],
    ]),
  );
}

describe('facts beside the agreed answers', () => {
  it('[DA11] [RG4] tell how often each concept stands in a document, without the excluded hits', () => {
    expect(factsOfRound(scannedRound(), 5, concepts).terms).toEqual([
      {
        document: 'strategy',
        year: 1998,
        concepts: [
          { concept: 'k1', count: 2, perThousand: 1 },
          { concept: 'k2', count: 1, perThousand: 0.5 },
        ],
      },
    ]);
  });

  it('[DA11] [RG4] a document without words has a share of 0', () => {
    const empty = commit(scannedRound(), commitsBy('v')(), new Map([[valueKey.document('d1'), head({ words: 0 })]]));
    expect(factsOfRound(empty, 5, concepts).terms?.[0]?.concepts[0]).toEqual({
      concept: 'k1',
      count: 2,
      perThousand: 0,
    });
  });

  it('[DA11] tell how many answered alone, and nothing where nobody did', () => {
    expect(factsOfRound(scannedRound(), 5, concepts).respondents).toEqual(new Map([['a1', 2]]));
    expect(factsOfRound(buildRound(), 5, concepts)).toEqual({ madeAt: 5 });
  });

  it('[DA11] let neither a sentence nor the name of a file into the sharing file, which can be read again', () => {
    const round = scannedRound();
    const choice = { mayBeNamed: false, actions: new Set<string>() };
    const text = sharingToFile(sharingOfRound(round, choice, factsOfRound(round, 5, concepts)));
    expect(text).not.toContain('Salainen');
    const read = parseSharingFile(text);
    expect(read.ok && [read.value.terms?.length, read.value.areas[0]?.answers[0]]).toEqual([
      1,
      { item: 'a1', kind: 'level', level: 2, n: 2 },
    ]);
  });
});
