import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromJSONSchema } from 'zod';

const folder = new URL('../../../', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, folder), 'utf8');

/** Read as any other program would read them, not through the schemas they were made from. */
describe.each(['invitation', 'answers'])('the published schema of the %s file', (name) => {
  const schema = fromJSONSchema(JSON.parse(textOf(`src/domain/exchange/${name}-file.schema.json`)));
  const sound = textOf(`tests/fixtures/exchange/${name}-1.json`);
  const isValid = (text: string) => schema.safeParse(JSON.parse(text)).success;

  it('[GR2] holds for the kept file', () => {
    expect(isValid(sound)).toBe(true);
  });

  const spoilt: [string, string][] = [
    ['another kind of file', sound.replace(`mielikunta-${name}`, 'mielikunta-round')],
    ['a newer format', sound.replace('"format": 1', '"format": 2')],
    ['a year of 26', sound.replace('"year": 2026', '"year": 26')],
    ['a naming nobody knows', sound.replace('"naming": "named"', '"naming": "secret"')],
    ...(name === 'answers'
      ? ([
          ['a value of the group', sound.replace('respondent/respondent-staff/answer/', 'agreed/')],
          ['a level of 4', sound.replace('"level": 3', '"level": 4')],
        ] satisfies [string, string][])
      : []),
  ];
  it.each(spoilt)('[GR2] %s does not keep to it', (_, text) => {
    expect(text).not.toBe(sound);
    expect(isValid(text)).toBe(false);
  });
});
