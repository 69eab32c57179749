import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { changeOwnAnswer } from '#domain/group/change-respondent.ts';
import { respondentOf } from '#domain/group/read-respondents.ts';
import { commit } from '#domain/round/commit.ts';
import { joinRounds } from '#domain/round/join-rounds.ts';
import { ROUND_FORMAT, type Round } from '#domain/round/round.ts';
import { parseRoundFile, roundToFile } from '#domain/round/round-file.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { answer, buildRound, commitsBy, level, smallTexts } from '#tests/support/build-round.ts';
import { indexedDbForTest } from './indexed-db-for-test.ts';
import { must, plant, recordsOf } from './storage-for-test.ts';

const by = commitsBy('tab-1');
const old = answer(buildRound(), 'a1', level(2), by());
const now = commit(old, by(), changeOwnAnswer('maija', 'a1', level(3)));
const inFormatOne = (round: Round) =>
  roundToFile(round, smallTexts).replace(`"format": ${ROUND_FORMAT}`, '"format": 1');
const read = (file: string) => must(parseRoundFile(file));

interface StoredHeader {
  readonly round: string;
  readonly key: string;
  readonly format: number;
  readonly header: { readonly format: number };
}

describe('a round that was made in format 1', () => {
  it('[DA4] opened, changed and saved by this version it is told to be of the present format, which a version of format 1 refuses', async () => {
    const storage = indexedDbForTest();
    must(await storage.tab().save(old));
    const [stored] = (await recordsOf(storage, 'rounds')) as StoredHeader[];
    if (!stored) throw new Error('It was stored');
    const ofFormatOne: StoredHeader = { ...stored, format: 1, header: { ...stored.header, format: 1 } };
    await plant(storage, 'rounds', ofFormatOne);
    const opened = must(await storage.tab().open('round-1'));
    // Looking at it changes nothing.
    expect(await recordsOf(storage, 'rounds')).toMatchObject([{ format: 1, header: { format: 1 } }]);
    const changed = commit(opened, commitsBy('tab-2')(), changeOwnAnswer('maija', 'a1', level(3)));
    must(await storage.tab().save(changed, new Set([valueKey.ownAnswer('maija', 'a1')])));
    expect(await recordsOf(storage, 'rounds')).toMatchObject([
      { format: ROUND_FORMAT, header: { format: ROUND_FORMAT } },
    ]);
    expect(respondentOf(must(await storage.tab().open('round-1')), 'maija')?.answers.get('a1')).toEqual(level(3));
  });

  it('[DA4, JN2] its file joins with a round of the present format in both directions, and what comes out is of the present format', () => {
    const file = inFormatOne(old);
    expect(file).toContain('"format": 1');
    const [one, other] = [joinRounds(read(file), now), joinRounds(now, read(file))].map((joined) =>
      roundToFile({ ...must(joined), texts: smallTexts }, smallTexts),
    );
    expect(one).toBe(other);
    expect(one).toContain(`"format": ${ROUND_FORMAT}`);
    expect(one).toContain(valueKey.ownAnswer('maija', 'a1'));
  });

  it('[DA5] a restore point of that time can still be gone back to', async () => {
    const storage = indexedDbForTest();
    must(await storage.tab().save(old));
    must(
      await storage
        .tab()
        .keepPoint({ round: { ...old, header: { ...old.header, format: 1 } }, reason: 'daily', at: 5 }),
    );
    const point = must(
      await storage.tab().openPoint('round-1', must(await storage.tab().points('round-1')).points[0]?.id ?? ''),
    );
    expect(must(joinRounds(now, point)).data).toEqual(now.data);
  });
});
