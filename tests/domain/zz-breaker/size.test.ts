import { expect, it } from 'vitest';
import { commit } from '#domain/round/commit.ts';
import { joinRounds } from '#domain/round/join-rounds.ts';
import { LIMITS } from '#domain/round/parse-json.ts';
import { parseRoundFile, roundToFile } from '#domain/round/round-file.ts';
import { addDocument } from '#domain/terms/change-documents.ts';
import { answeredRound } from '#tests/support/answered-round.ts';
import { commitsBy, smallTexts } from '#tests/support/build-round.ts';

const by = commitsBy('w');
const head = (i: number) => ({
  name: `d${i}`,
  kind: 'strategy' as const,
  year: 2026,
  languages: ['fi' as const],
  pages: 200,
  words: 40000,
  checksum: 'x',
  terms: 't',
  date: '2026-04-01',
  order: i,
});
const hits = (n: number, len: number) =>
  Array.from({ length: n }, (_, i) => ({
    id: `${i % 200}-${i * 100}`,
    page: i % 200,
    lang: 'fi' as const,
    concepts: ['mielenterveys', 'hyvinvointi'].slice(0, 1 + (i % 2)),
    sentence: 'mielenterveys '.repeat(Math.ceil(len / 14)).slice(0, len),
    from: 0,
    to: 13,
  }));
it.each([
  [3, 3781, 200],
  [10, 3781, 200],
  [2, 20000, 200],
  [1, 20000, 1200],
])('size %i docs %i hits %i chars', (docs, n, len) => {
  let round = answeredRound({ answers: 46, notes: 46 });
  for (let d = 0; d < docs; d++) round = commit(round, by(), addDocument(`d${d}`, head(d), hits(n, len)));
  const text = roundToFile(round, smallTexts);
  const parts = (text.match(/[[{,]/g) ?? []).length;
  const t = Date.now();
  const read = parseRoundFile(text);
  const t2 = Date.now();
  const j = joinRounds(round, round);
  console.log(
    docs,
    n,
    len,
    'MB',
    text.length / 1e6,
    'parts',
    parts,
    read.ok || JSON.stringify(read.error),
    t2 - t,
    Date.now() - t2,
    j.ok,
    LIMITS.parts,
  );
  expect(1).toBe(1);
});
