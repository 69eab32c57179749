import { describe, expect, it } from 'vitest';
import { removeRespondent } from '#domain/group/remove-respondent.ts';
import { roundInLanguage } from '#domain/parallel/round-in-language.ts';
import { joinRounds } from '#domain/round/join-rounds.ts';
import { parseRoundFile, roundToFile } from '#domain/round/round-file.ts';
import { schemaByKey } from '#domain/round/values.ts';
import { commitsBy, smallTexts } from '#tests/support/build-round.ts';
import { fullRound, PRIVATE } from '#tests/support/full-round.ts';
import { createRandom } from '#tests/support/spoil/random.ts';
import { readSpoilt } from '#tests/support/spoil/read-spoilt.ts';
import { spoilFile } from '#tests/support/spoil/spoil-file.ts';
import { writeFileSync } from 'node:fs';

const round = fullRound();
const text = roundToFile(round, smallTexts);
it('families', () => {
  const missing = schemaByKey.filter(([p]) => ![...round.data.values.keys()].some((k) => p.test(k))).map(([p]) => p.source);
  console.log(missing, text.length);
  const read = parseRoundFile(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect(roundToFile(read.value, smallTexts)).toBe(text);
});
it('removal', () => {
  let gone = removeRespondent(round, 'r1', commitsBy('z', 9000)());
  const t = roundToFile(gone, smallTexts);
  expect(t.match(new RegExp(`${PRIVATE} r1[^"]*`, 'g'))).toBeNull();
  expect(t).toMatch(`${PRIVATE} r2`);
});
it('closing keeps no private', () => {
  const c = JSON.stringify([...round.data.values].filter(([k]) => !k.startsWith('respondent/')));
  expect(c.match(new RegExp(`${PRIVATE}[^"]*`, 'g'))).toBeNull();
  expect(c).not.toMatch(/"r1"|r1\//);
});
it('spoil', () => {
  const p = parseRoundFile(text);
  if (!p.ok || !p.value.texts) throw new Error('x');
  const open = { round: p.value, bytes: text };
  const random = createRandom(77);
  const breaches: string[] = [];
  const kinds: Record<string, number> = {};
  for (let i = 0; i < 3000; i++) {
    const { way, bytes } = spoilFile(text, random);
    const o = readSpoilt(bytes, open, () => 0);
    kinds[o.kind] = (kinds[o.kind] ?? 0) + 1;
    if (o.breach) breaches.push(`${i} ${way}: ${o.breach.slice(0, 400)}`);
  }
  console.log(kinds);
  expect(breaches).toEqual([]);
}, 300000);
