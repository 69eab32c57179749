import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromJSONSchema } from 'zod';
import { ROUND_FORMAT } from '#domain/round/round.ts';

/** The published schema is read as any other program would read it, not through the schemas it was made from. */
const published = new URL('../../../src/domain/round/round-file.schema.json', import.meta.url);
const schema = fromJSONSchema(JSON.parse(readFileSync(published, 'utf8')));
const folder = new URL('../../fixtures/rounds/', import.meta.url);
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const faultOf = (text: string) =>
  schema.safeParse(JSON.parse(text)).error?.issues[0]?.path.slice(0, 2).join('.') ?? null;

describe('the published schema of the round file', () => {
  it.each(readdirSync(folder).filter((name) => name !== 'expected.json'))('[DA7] %s keeps to it', (name) => {
    expect(faultOf(textOf(name))).toBeNull();
  });

  const sound = textOf('format-1-hand-made.json');
  it.each([
    ['another kind of file', sound.replace('mielikunta-round', 'mielikunta-share'), 'kind'],
    ['a year of 26', sound.replace('"year": 2026', '"year": 26'), 'round.year'],
    ['a newer format', sound.replace('"format": 1', `"format": ${ROUND_FORMAT + 1}`), 'round.format'],
    ['no words in Swedish', sound.replace('"sv": {\n   "title"', '"xx": {\n   "title"'), 'texts.sv'],
    ['a level of 4', sound.replace('"level": 3', '"level": 4'), 'values.'],
    ['a key nobody knows', sound.replace('"key": "target/', '"key": "goal/'), 'values.'],
    ['a counter beyond the limit', sound.replace(/"counter": \d+/, `"counter": ${2 ** 40}`), 'values.'],
    ['a branch that takes everything', sound.replace('respondent/vastaaja-1/', ''), 'removed.0'],
    ['a log entry without its time', sound.replace(/"time": \d+,\s+("writer": "[^"]+",\s+"kind")/, '$1'), 'log.'],
  ])('[DA7] %s does not', (_, text, place) => {
    expect(text).not.toBe(sound);
    expect(faultOf(text)).toMatch(new RegExp(`^${place.replaceAll('.', '\\.')}`));
  });
});
