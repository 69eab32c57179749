import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRoundFile, roundToFile } from '#domain/round/round-file.ts';
import { hostileFiles } from '#tests/support/spoil/hostile-files.ts';
import { createRandom } from '#tests/support/spoil/random.ts';
import { type Outcome, readSpoilt } from '#tests/support/spoil/read-spoilt.ts';
import { spoilFile } from '#tests/support/spoil/spoil-file.ts';

/** The small version of `bench/damage.mjs`: the same inputs each time. */
const INPUTS = 2_000;
const sound = readFileSync(new URL('../../fixtures/rounds/format-1-hand-made.json', import.meta.url), 'utf8');
const open = openRound();
const noClock = () => 0;

describe('spoilt and hostile files beside an open round', () => {
  it('[DA8, JN6] are read or refused; what is read can be written again, and the open round keeps its bytes', () => {
    const random = createRandom(8);
    const outcomes: Outcome[] = [];
    const breaches: string[] = [];
    for (let i = 0; i < INPUTS; i++) {
      const { way, bytes } = spoilFile(sound, random);
      const outcome = readSpoilt(bytes, open, noClock);
      if (outcome.breach) breaches.push(`input ${i}, ${way}: ${outcome.breach}`);
      outcomes.push(outcome);
    }
    expect(breaches).toEqual([]);
    expect(outcomes.filter(({ isJson }) => isJson).length).toBeGreaterThan(0.3 * INPUTS);
    expect(outcomes.filter(({ isPastHeader }) => isPastHeader).length).toBeGreaterThan(0.1 * INPUTS);
    const kinds = new Set(outcomes.map(({ kind }) => kind));
    for (const kind of ['read', 'not-json', 'foreign', 'invalid', 'damaged'] as const) expect(kinds).toContain(kind);
  }, 120_000);

  it.each([...hostileFiles(sound, 300_000)])('[DA8] a file of %s is read or refused', (_, text) => {
    expect(readSpoilt(Buffer.from(text), open, noClock).breach).toBeNull();
  });

  it.each([
    ['a million small parts', sound.replace('"log": [', `"log": [${'[],'.repeat(500_000)}`), { path: 'log' }],
    [
      'more removed respondents than anybody',
      within('removed', 3_000, (i) => `"respondent/r${i}/"`),
      { path: 'removed' },
    ],
    ['a format before the first', sound.replace('"format": 1', '"format": 0'), { path: 'round.format' }],
    ['a day no calendar has', sound.replace(/"createdAt": \d+/, '"createdAt": 9e15'), { path: 'round.createdAt' }],
    ['a write on such a day', sound.replace(/"time": \d+,(?=\s+"value")/, '"time": -9e15,'), { kind: 'invalid' }],
    ['a log entry of such a day', sound.replace(/"time": \d+(?=,\s+"writer")/, '"time": 9e15'), { path: 'log.time' }],
    [
      'a value beyond all bounds',
      sound.replace(/("key": "target\/strategia",[^}]+"value": )3/, '$11e999'),
      { kind: 'invalid' },
    ],
    ['a value without a name', sound.replace('"key": "target/strategia"', '"key": ""'), { path: 'values' }],
    ['a key __proto__', sound.replace('"level": 0', '"level": 0, "__proto__": {"polluted": 1}'), { kind: 'invalid' }],
  ])('[DA8] a file with %s is refused with its place', (_, text, error) => {
    expect(parseRoundFile(text)).toMatchObject({ ok: false, error });
  });

  it('[DA7, JN6] −0 is read as 0: saved and opened again the file joins with the open round', () => {
    const text = sound.replace('"level": 0', '"level": -0');
    expect(readSpoilt(Buffer.from(text), open, noClock)).toMatchObject({ kind: 'read', breach: null });
  });

  it.each([
    ['a sign too many', '{"a": 1, "note": [1,, 2], "last": 3}', { position: 20, near: 'note', cut: false }],
    ['a word that is none', '{"a": nul, "b": 2}', { position: 6, near: 'a', cut: false }],
    ['a line break in a text', '{"a": "x\ny"}', { position: 8, near: 'a', cut: false }],
    ['a key without its colon', '{"a" 1}', { position: 5, near: 'a', cut: false }],
    ['something after the end', '{"a": 1} x', { position: 9, near: 'a', cut: false }],
    ['a wrong escape', '{"a": "\\x"}', { position: 8, near: 'a', cut: false }],
    ['an end within a number', '{"a": -', { position: 7, near: 'a', cut: true }],
    ['an end within a word', '{"a": tru', { position: 9, near: 'a', cut: true }],
    ['an end after a comma', '{"a": 1,', { position: 8, near: 'a', cut: true }],
  ])('[DA8] %s is told at its own place, not at the end of the file', (_, text, place) => {
    expect(parseRoundFile(text)).toEqual({ ok: false, error: { kind: 'not-json', ...place } });
  });
});

function openRound() {
  const parsed = parseRoundFile(sound);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const { texts } = parsed.value;
  if (!texts) throw new Error('A file always holds its words');
  return { round: parsed.value, bytes: roundToFile(parsed.value, texts) };
}

function within(part: string, count: number, one: (i: number) => string): string {
  return sound.replace(`"${part}": [`, `"${part}": [${Array.from({ length: count }, (_, i) => one(i)).join(',')},`);
}
