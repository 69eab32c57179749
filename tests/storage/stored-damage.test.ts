import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRoundFile } from '#domain/round/round-file.ts';
import { createRandom } from '#tests/support/spoil/random.ts';
import { STORE_OUTCOMES, soundDisk, spoilStore } from '#tests/support/spoil/spoil-store.ts';

const open = (name: string) => {
  const parsed = parseRoundFile(readFileSync(new URL(`../fixtures/rounds/${name}`, import.meta.url), 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
};

describe('a stored round with one record spoilt', () => {
  it('[DA3, DA4, DA5] opens with all the rest, or is refused as a whole; nothing unreadable is overwritten', async () => {
    const random = createRandom(3);
    const round = open('format-1-hand-made.json');
    const beside = { ...round, header: { ...round.header, id: 'beside' } };
    const sound = await soundDisk(round, beside);
    const kinds = new Set<string>();
    const breaches: string[] = [];
    for (let i = 0; i < 300; i++) {
      const { of, kind, breach } = await spoilStore(round, beside, random, sound);
      kinds.add(kind);
      if (breach) breaches.push(`record ${i} of ${of}: ${breach}`);
    }
    expect(breaches).toEqual([]);
    // A number beyond what this version knows is too rare for so few.
    for (const kind of STORE_OUTCOMES) if (kind !== 'newer, untouched') expect(kinds).toContain(kind);
  }, 60_000);
});
