import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { loadChecklist } from '#content/checklist-loader.ts';
import { jsonSchemas } from '#content/json-schemas.ts';
import { answersFileSchema, invitationFileSchema } from '#domain/exchange/exchange-file-schemas.ts';
import { roundFileSchema } from '#domain/round/round-file-schema.ts';
import { sharingFileSchema } from '#domain/sharing/sharing-file-schema.ts';
import { CHECKLISTS, contentFiles } from './content-files.ts';

/** Files made from others. `npm run content:schemas` runs this test and lets it write them. */
describe('files made from the content and its schemas (npm run content:schemas makes them anew)', () => {
  it.each([...jsonSchemas()])('%s is what the zod schema gives', async (file, schema) => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`${CHECKLISTS}${file}`);
  });

  it('[DA7] round-file.schema.json is what the schemas of the reader give', async () => {
    const schema = `${JSON.stringify(roundFileSchema(), null, 2)}\n`;
    await expect(schema).toMatchFileSnapshot('../../src/domain/round/round-file.schema.json');
  });

  it('[DA11] sharing-file.schema.json is what the schema of the reader gives', async () => {
    const schema = `${JSON.stringify(sharingFileSchema(), null, 2)}\n`;
    await expect(schema).toMatchFileSnapshot('../../src/domain/sharing/sharing-file.schema.json');
  });

  it.each([
    ['invitation', invitationFileSchema],
    ['answers', answersFileSchema],
  ])('[GR2] %s-file.schema.json is what the schemas of the reader give', async (name, schema) => {
    const text = `${JSON.stringify(schema(), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../src/domain/exchange/${name}-file.schema.json`);
  });

  it('[JN10] the hash of the checklist is that of its structure and texts in three languages', async () => {
    const file = `export const CHECKLIST_HASH = '${hashOf(contentFiles('hyvan-mielen-kunta'))}';\n`;
    await expect(file).toMatchFileSnapshot('../../src/content/checklist-hash.ts');
  });

  it('[JN10] the hash changes with a word in one language, not with the layout of a file', () => {
    const files = contentFiles('hyvan-mielen-kunta');
    const spread = new Map([...files].map(([name, text]) => [name, JSON.stringify(JSON.parse(text), null, 8)]));
    expect(hashOf(spread)).toBe(hashOf(files));

    const sv = files.get('texts/checklist.sv.json') ?? '';
    const changed = new Map(files).set('texts/checklist.sv.json', sv.replace('Delvis i bruk', 'Delvis använt'));
    expect(hashOf(changed)).not.toBe(hashOf(files));
  });
});

/** 64 bits are enough to tell editions apart, and short in a code to paste. */
function hashOf(files: ReadonlyMap<string, string>): string {
  const texts = ['fi', 'sv', 'en'].map((lang) => withoutSchema(files.get(`texts/checklist.${lang}.json`)));
  const content = JSON.stringify(sorted([loadChecklist(), ...texts]));
  return createHash('sha256').update(content, 'utf8').digest('hex').slice(0, 16);
}

function withoutSchema(text: string | undefined): unknown {
  const { $schema: _, ...rest } = JSON.parse(text ?? '') as { $schema?: string };
  return rest;
}

/** Keys in one order, so that only content counts. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
