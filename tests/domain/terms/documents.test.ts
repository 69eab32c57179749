import { describe, expect, it } from 'vitest';
import type { Changes } from '#domain/join/replica.ts';
import { commit } from '#domain/round/commit.ts';
import type { DocumentHead } from '#domain/round/document-values.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { type RoundValue, valueFault } from '#domain/round/values.ts';
import {
  addDocument,
  attachHit,
  changeDocument,
  detachHit,
  excludeHit,
  removeDocument,
} from '#domain/terms/change-documents.ts';
import { compareDocuments, documentsOverYears } from '#domain/terms/compare-documents.ts';
import { findHits } from '#domain/terms/find-hits.ts';
import {
  documentsOf,
  excludedOf,
  hitsOf,
  itemsOfHit,
  pictureOfDocument,
  sameDocumentOf,
} from '#domain/terms/read-documents.ts';
import { termsEdition } from '#domain/terms/terms-edition.ts';
import { buildRound, commitsBy } from '#tests/support/build-round.ts';
import { concepts, matcher } from './shipped-terms.ts';

const { hits, words } = findHits([{ page: 4, text: 'Osallisuus vahvistuu kunnassa. Yksinäisyys vähenee.' }], matcher, [
  'fi',
]);
const [first, second] = hits;
if (!first || !second) throw new Error('Two hits were expected.');
const head = (over: Partial<DocumentHead> = {}): DocumentHead => ({
  name: 'Kuntastrategia.pdf',
  kind: 'strategy',
  year: 2025,
  languages: ['fi'],
  pages: 12,
  words,
  checksum: 'c1',
  terms: termsEdition('2026.1', concepts),
  date: '2026-11-22',
  order: 1,
  ...over,
});

function writing(): { round: () => Round; write: (changes: Changes<RoundValue>) => void } {
  const next = commitsBy('tab');
  let round = buildRound();
  return {
    round: () => round,
    write: (changes) => {
      for (const [key, value] of changes) expect([key, valueFault(key, value)]).toEqual([key, null]);
      round = commit(round, next(), changes);
    },
  };
}

describe('[TS1] documents of a round', () => {
  it('stand in the order they were added, each with what was found', () => {
    const { round, write } = writing();
    write(addDocument('b', head({ order: 2 }), []));
    write(addDocument('a', head(), hits));
    expect(documentsOf(round()).map(({ id, name }) => [id, name])).toEqual([
      ['a', 'Kuntastrategia.pdf'],
      ['b', 'Kuntastrategia.pdf'],
    ]);
    expect(hitsOf(round(), 'a')).toEqual(hits);
    expect(sameDocumentOf(round(), 'c1')?.id).toBe('a');
    expect(sameDocumentOf(round(), 'c2')).toBeNull();
  });

  it('can be given another name, kind and year; what was found stays', () => {
    const { round, write } = writing();
    write(addDocument('a', head(), hits));
    const [document] = documentsOf(round());
    if (document) write(changeDocument(document, { name: 'Strategia', kind: 'budget', year: 2024 }));
    expect(documentsOf(round())[0]).toEqual({ ...head({ name: 'Strategia', kind: 'budget', year: 2024 }), id: 'a' });
    expect(hitsOf(round(), 'a')).toEqual(hits);
  });

  it('go with all that was found in them, and leave their neighbours alone', () => {
    const { round, write } = writing();
    write(addDocument('a', head(), hits));
    write(addDocument('a2', head({ order: 2 }), hits));
    write(excludeHit('a', first.id, true));
    write(excludeHit('a2', first.id, true));
    write(removeDocument(round(), 'a'));
    expect(documentsOf(round()).map(({ id }) => id)).toEqual(['a2']);
    expect(hitsOf(round(), 'a')).toEqual([]);
    expect(excludedOf(round(), 'a').size).toBe(0);
    expect(excludedOf(round(), 'a2')).toEqual(new Set([first.id]));
  });
});

describe('[TS3] a hit', () => {
  it('can be excluded and taken in again', () => {
    const { round, write } = writing();
    write(addDocument('a', head(), hits));
    const [document] = documentsOf(round());
    if (!document) throw new Error('The document is missing.');
    write(excludeHit('a', first.id, true));
    expect(pictureOfDocument(round(), document, concepts).total).toBe(1);
    write(excludeHit('a', first.id, false));
    expect(pictureOfDocument(round(), document, concepts).total).toBe(2);
  });

  it('becomes evidence of an item with its sentence and source, once, and can be taken away', () => {
    const { round, write } = writing();
    write(addDocument('a', head(), hits));
    write(attachHit('a1', 'a', first, 'Kuntastrategia.pdf, s. 4'));
    write(attachHit('a1', 'a', first, 'Kuntastrategia.pdf, s. 4'));
    write(attachHit('b1', 'a', first, 'Kuntastrategia.pdf, s. 4'));
    expect(itemsOfHit(round(), 'a', first.id)).toEqual(['a1', 'b1']);
    expect(itemsOfHit(round(), 'a', second.id)).toEqual([]);
    const evidence = round().data.values.get(valueKey.evidence('a1', `a.${first.id}`));
    expect(JSON.stringify([...(evidence ? [evidence] : [])])).toContain(
      'Osallisuus vahvistuu kunnassa. (Kuntastrategia.pdf, s. 4)',
    );
    write(detachHit('a1', 'a', first.id));
    expect(itemsOfHit(round(), 'a', first.id)).toEqual(['b1']);
  });
});

describe('[TS5] documents side by side and over years', () => {
  const { round, write } = writing();
  write(addDocument('s25', head({ order: 1 }), hits));
  write(addDocument('s21', head({ order: 2, year: 2021, terms: '2025.1/0' }), [first]));
  write(addDocument('w25', head({ order: 3, kind: 'wellbeing-plan', languages: ['fi', 'sv'] }), hits));
  write(addDocument('t25', head({ order: 4 }), [second]));
  write(excludeHit('s25', first.id, true));

  it('stand by kind and year, and tell where they can not be compared', () => {
    const compared = compareDocuments(round(), concepts, ['strategy', 'wellbeing-plan']);
    expect(compared.map(({ id, picture, differs }) => [id, picture.total, differs])).toEqual([
      ['s21', 1, ['terms']],
      ['s25', 1, []],
      ['t25', 1, []],
      ['w25', 2, ['languages']],
    ]);
    expect(compareDocuments(round(), concepts, ['strategy'], ['s21']).map(({ id }) => id)).toEqual(['s21']);
  });

  it('of one kind and year are read as one', () => {
    const years = documentsOverYears(round(), concepts, 'strategy');
    expect(years.map(({ year, documents, picture }) => [year, documents.length, picture.total, picture.words])).toEqual(
      [
        [2021, 1, 1, words],
        [2025, 2, 2, 2 * words],
      ],
    );
  });

  it('are known by the terms that were counted: any other pattern is another edition', () => {
    const [concept, ...rest] = concepts;
    if (!concept) throw new Error('No concepts.');
    const changed = { ...concept, patterns: { ...concept.patterns, fi: [...concept.patterns.fi, 'uusi*'] } };
    expect(termsEdition('2026.1', concepts)).toMatch(/^2026\.1\/[\da-f]{8}$/);
    expect(termsEdition('2026.1', [changed, ...rest])).not.toBe(termsEdition('2026.1', concepts));
    expect(termsEdition('2026.1', [{ ...concept, code: 'K99' }, ...rest])).toBe(termsEdition('2026.1', concepts));
  });
});
