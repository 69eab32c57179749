import { describe, expect, it } from 'vitest';
import { commit } from '#domain/round/commit.ts';
import type { DocumentHead, DocumentHit } from '#domain/round/document-values.ts';
import { joinRounds } from '#domain/round/join-rounds.ts';
import type { Round } from '#domain/round/round.ts';
import { parseRoundFile, roundToFile } from '#domain/round/round-file.ts';
import { addDocument, removeDocument } from '#domain/terms/change-documents.ts';
import { hitsOf } from '#domain/terms/read-documents.ts';
import { hasRoomForHits } from '#domain/terms/room-for-hits.ts';
import { answeredRound } from '#tests/support/answered-round.ts';
import { commitsBy, smallTexts } from '#tests/support/build-round.ts';

/** Of a plan of 200 pages in which every tenth word is searched for (bench/README.md). */
const DENSE = 3_800;
const by = commitsBy('a');
const start = answeredRound({ answers: 46, notes: 46 });

const head = (order: number): DocumentHead => ({
  name: `Suunnitelma ${order}`,
  kind: 'wellbeing-plan',
  year: 2026,
  languages: ['fi', 'sv'],
  pages: 200,
  words: 40_000,
  checksum: `${order}`,
  terms: '2026.1',
  date: '2026-04-01',
  order,
});

function hitsOfLength(count: number, length: number): DocumentHit[] {
  const sentence = 'mielenterveys '.repeat(Math.ceil(length / 14)).slice(0, length);
  return Array.from({ length: count }, (_, i) => ({
    id: `${i % 200}-${i}00`,
    page: i % 200,
    lang: 'fi' as const,
    concepts: i % 2 === 0 ? ['mental-health'] : ['mental-health', 'wellbeing'],
    sentence,
    from: 0,
    to: 13,
  }));
}

/** Documents with these hits, as many as the round takes. */
function filled(
  round: Round,
  hits: readonly DocumentHit[],
  writer: string,
  most = 100,
): { round: Round; taken: number } {
  const stamp = commitsBy(writer, 10_000);
  let full = round;
  let taken = 0;
  while (taken < most && hasRoomForHits(full, `${writer}${taken}`, hits)) {
    full = commit(full, stamp(), addDocument(`${writer}${taken}`, head(taken), hits));
    taken += 1;
  }
  return { round: full, taken };
}

function opened(round: Round): Round {
  const read = parseRoundFile(roundToFile(round, smallTexts));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

describe('a round with many documents', () => {
  it('[DA8] reading a document again, taking it out and undoing put no sentence into the log', () => {
    const hits = hitsOfLength(DENSE, 200);
    let round = commit(start, by(), addDocument('d', head(1), hits));
    const once = roundToFile(round, smallTexts).length;
    for (let i = 0; i < 12; i++) {
      round = commit(round, by(), removeDocument(round, 'd'));
      round = commit(round, by(), addDocument('d', head(1), hits));
    }
    expect(roundToFile(round, smallTexts).length).toBeLessThan(once + 20_000);
    expect(JSON.stringify([...round.log.values()])).not.toContain('mielenterveys');
    expect([...round.log.values()].at(-1)?.changes.map(({ key }) => key)).toEqual(['document/d']);
    expect(hitsOf(opened(round), 'd')).toEqual(hits);
  });

  it.each([
    ['dense plans', DENSE, 200, 5],
    ['as many hits as a document takes', 20_000, 60, 1],
    ['sentences as long as they may be', 2_000, 1_200, 4],
  ])('[DA8, JN2] full of %s opens from its file, also when joined with a copy that is full of others', (...given) => {
    const [, count, length, least] = given;
    const hits = hitsOfLength(count, length);
    const [a, b] = [filled(start, hits, 'a'), filled(start, hits, 'b')];
    expect(a.taken).toBeGreaterThanOrEqual(least);
    const joined = joinRounds(opened(a.round), opened(b.round));
    if (!joined.ok) throw new Error(joined.error.kind);
    const both = opened(joined.value);
    expect(hitsOf(both, 'a0')).toEqual(hits);
    expect(hitsOf(both, 'b0')).toEqual(hits);
  });

  it('[DA8] a document that is read again counts once', () => {
    const hits = hitsOfLength(20_000, 60);
    const { round } = filled(start, hits, 'a', 1);
    expect(hasRoomForHits(round, 'other', hits)).toBe(false);
    expect(hasRoomForHits(round, 'a0', hits)).toBe(true);
  });
});
