import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countSharing } from '#domain/sharing/sharing-counts.ts';
import { parseSharingFile, sharingToFile } from '#domain/sharing/sharing-file.ts';

const folder = new URL('../../fixtures/sharing/', import.meta.url);
/** Read off the files themselves. */
const expected: Readonly<Record<string, object>> = {
  'format-1-example-2026.json': { answers: 46, models: 4, actions: 5, documents: 0 },
  'format-1-hand-made.json': { answers: 3, models: 3, actions: 1, documents: 1 },
};

describe('the sharing files of every resolved issue', () => {
  it('[DA4] each has its counts told here', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(Object.keys(expected))('[DA4, DA11] %s opens with what it was made to hold, and comes back', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const read = parseSharingFile(text);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(countSharing(read.value)).toEqual(expected[name]);
    expect(JSON.parse(sharingToFile(read.value))).toEqual(JSON.parse(text));
  });
});
