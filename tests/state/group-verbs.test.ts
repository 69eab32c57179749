import { describe, expect, it } from 'vitest';
import { type AnswerPart, answerPartOf } from '#domain/exchange/answer-part.ts';
import { addRespondent, changeOwnAnswer } from '#domain/group/change-respondent.ts';
import { respondentOf, respondentsOf } from '#domain/group/read-respondents.ts';
import type { RoundStore } from '#domain/ports.ts';
import { err } from '#domain/result.ts';
import { commit } from '#domain/round/commit.ts';
import { joinRounds } from '#domain/round/join-rounds.ts';
import type { Round } from '#domain/round/round.ts';
import { roundToFile } from '#domain/round/round-file.ts';
import { createSession, type Session } from '#state/session.ts';
import { answerSheet, sheetOf, withRespondent } from '#tests/support/build-group.ts';
import { buildRound, commitsBy, level, smallTexts } from '#tests/support/build-round.ts';
import { countingIds } from '#tests/support/counting-ids.ts';
import { fixedClock } from '#tests/support/fixed-clock.ts';
import { memoryDisk, memoryStore } from '#tests/support/memory-store.ts';

const by = commitsBy('other');
const tabOf = (store: RoundStore, name = 'tab') =>
  createSession({ store, clock: fixedClock(), ids: countingIds(name) });
const openRound = (session: Session): Round => session.getState().round as Round;
const text = (round: Round) => roundToFile({ ...round, texts: smallTexts }, smallTexts);
const must = <T, E>(result: { ok: true; value: T } | { ok: false; error: E }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
/** Everything that is kept of the round: in storage, and in its restore points. */
async function everythingOn(store: RoundStore): Promise<string> {
  const stored = text(must(await store.open('round-1')));
  const { points } = must(await store.points('round-1'));
  const texts = await Promise.all(points.map(async ({ id }) => text(must(await store.openPoint('round-1', id)))));
  return [stored, ...texts].join('\n');
}

describe('removing a respondent', () => {
  const secret = () => {
    const round = withRespondent(buildRound(), 'maija', ['youth'], { a1: 2 }, by());
    const both = withRespondent(round, 'pekka', ['sports'], { a1: 1 }, by());
    // One entry of the log speaks of both.
    return commit(
      both,
      by(),
      new Map([...changeOwnAnswer('maija', 'b2', level(1)), ...changeOwnAnswer('pekka', 'b2', level(1))]),
    );
  };

  it('[JN5] leaves nothing of theirs in round, log and restore points; the others stay', async () => {
    const store = memoryStore();
    const session = tabOf(store);
    await session.start(secret());
    session.change(changeOwnAnswer('maija', 'a2', level(3)));
    await session.settled();
    expect(await everythingOn(store)).toContain('respondent/maija/answer');
    expect(must(await store.points('round-1')).points).toHaveLength(1);
    must(await session.removeRespondent('maija'));
    expect(await everythingOn(store)).not.toMatch(/respondent\/maija\/[a-z]/);
    expect(await everythingOn(store)).toContain('respondent/pekka/answer/a1');
    expect(respondentsOf(openRound(session)).map(({ id }) => id)).toEqual(['pekka']);
    expect([...openRound(session).log.values()].at(-1)?.kind).toBe('remove');
    // A restore point made before can be gone back to, without them.
    const [point] = must(await session.points()).points;
    must(await session.restore(point?.id ?? ''));
    expect(await everythingOn(store)).not.toMatch(/respondent\/maija\/[a-z]/);
  });

  it('[JN5] nothing goes on naming who wrote for them: neither what was seen nor who wrote what', async () => {
    const store = memoryStore();
    const session = tabOf(store);
    await session.start(secret());
    const sheet = answerSheet(sheetOf(openRound(session), { as: 'invited' }, by(), 'maija'), { a3: 3 }, by());
    must(await session.takeInAnswers([answerPartOf(sheet)]));
    await session.settled();
    expect(await everythingOn(store)).toContain('maija~');
    must(await session.removeRespondent('maija'));
    expect(await everythingOn(store)).not.toContain('maija~');
    session.change(changeOwnAnswer('pekka', 'a2', level(0)));
    await session.settled();
    expect(await everythingOn(store)).not.toContain('maija~');
  });

  it('[JN5] a second tab with the round open brings nothing back, neither by a change, an undo nor a restore point', async () => {
    const disk = memoryDisk();
    const [first, second] = [memoryStore(disk), memoryStore(disk)];
    const [a, b] = [tabOf(first, 'a'), tabOf({ ...second, watch: () => () => undefined }, 'b')];
    await a.start(secret());
    await b.open('round-1');
    b.change(changeOwnAnswer('maija', 'a3', level(3)));
    await b.settled();
    must(await a.removeRespondent('maija'));
    // The second tab hasn't heard of it yet.
    expect(respondentOf(openRound(b), 'maija')).not.toBeNull();
    b.undo();
    b.change(changeOwnAnswer('maija', 'b1', level(1)));
    await b.settled();
    expect(await everythingOn(first)).not.toMatch(/respondent\/maija\/[a-z]/);
    expect(respondentOf(openRound(b), 'maija')).toBeNull();
    b.redo();
    await b.settled();
    expect(await everythingOn(first)).not.toMatch(/respondent\/maija\/[a-z]/);
    expect(text(openRound(b))).not.toMatch(/respondent\/maija\/[a-z]/);
  });

  it('[JN5] a point that a tab makes without having heard of it holds nothing of them', async () => {
    const store = memoryStore();
    const session = tabOf(store);
    await session.start(secret());
    must(await session.removeRespondent('maija'));
    must(await store.keepPoint({ round: secret(), reason: 'join', at: 5 }));
    expect(await everythingOn(store)).not.toMatch(/respondent\/maija\/[a-z]/);
  });

  it('[JN5] an old file joined later and old answers handed in later don’t bring them back', async () => {
    const session = tabOf(memoryStore());
    const old = secret();
    await session.start(old);
    must(await session.removeRespondent('maija'));
    must(await session.takeIn(old, 'join'));
    expect(respondentOf(openRound(session), 'maija')).toBeNull();
    const part = answerPartOf(answerSheet(sheetOf(old, { as: 'invited' }, by(), 'maija'), { a2: 3 }, by()));
    const outcomes = must(await session.takeInAnswers([part]));
    expect(outcomes).toMatchObject([{ kind: 'refused', refusal: { kind: 'removed-respondent' } }]);
    expect(respondentOf(openRound(session), 'maija')).toBeNull();
  });

  it('[JN5] a file in which they were removed purges them here too', async () => {
    const [here, there] = [memoryStore(), memoryStore()];
    const [mine, theirs] = [tabOf(here, 'mine'), tabOf(there, 'theirs')];
    const round = secret();
    await mine.start(round);
    await theirs.start(round);
    must(await theirs.removeRespondent('maija'));
    must(await mine.takeIn(openRound(theirs), 'join'));
    expect(await everythingOn(here)).not.toMatch(/respondent\/maija\/[a-z]/);
  });

  it('[DA2] a removal that could not be stored is told', async () => {
    const disk = memoryDisk();
    const session = tabOf(memoryStore(disk));
    await session.start(secret());
    disk.failWith = { kind: 'storage-full' };
    const removed = await session.removeRespondent('maija');
    expect(!removed.ok && removed.error.kind).toBe('storage-full');
    expect(session.getState().save.kind).toBe('failed');
  });
});

describe('bringing answers in', () => {
  const invited = () =>
    commit(buildRound(), by(), addRespondent('maija', 'named', { name: '', role: 'Planner', sectors: ['youth'] }));
  const partOf = (round: Round, answers: Record<string, 0 | 1 | 2 | 3>, writer = 'tab-1'): AnswerPart => {
    const tab = commitsBy(writer, 5_000);
    return answerPartOf(answerSheet(sheetOf(round, { as: 'invited' }, tab(), 'maija'), answers, tab()));
  };

  it('[GR3] [DA5] joins and stores what can be joined, after a restore point, and says what was refused', async () => {
    const store = memoryStore();
    const session = tabOf(store);
    await session.start(invited());
    const good = partOf(openRound(session), { a1: 2 });
    const strange = { ...good, round: { ...good.round, id: 'another' } };
    const outcomes = must(await session.takeInAnswers([strange, good]));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['refused', 'joined']);
    expect(respondentOf(must(await store.open('round-1')), 'maija')?.answers.get('a1')).toEqual(level(2));
    const { points } = must(await store.points('round-1'));
    expect(points.map(({ reason, counts }) => [reason, counts.ownAnswers])).toEqual([['join', 0]]);
    expect([...openRound(session).log.values()].filter(({ kind }) => kind === 'join')).toHaveLength(1);
  });

  it('[GR4] the same person from two devices leaves both answers side by side', async () => {
    const session = tabOf(memoryStore());
    await session.start(invited());
    const round = openRound(session);
    const parts = [partOf(round, { a1: 0 }, 'phone'), partOf(round, { a1: 3 }, 'pc')];
    const outcomes = must(await session.takeInAnswers(parts));
    expect(outcomes.map((one) => one.kind === 'joined' && one.joined.conflicts)).toEqual([
      [],
      ['respondent/maija/answer/a1'],
    ]);
    const again = joinRounds(openRound(session), round);
    expect(again.ok).toBe(true);
  });

  it('[DA5] without room for a restore point nothing is joined unless that was accepted', async () => {
    const inner = memoryStore();
    const store: RoundStore = { ...inner, keepPoint: async () => err({ kind: 'storage-full' }) };
    const session = tabOf(store);
    await session.start(invited());
    const part = partOf(openRound(session), { a1: 2 });
    const refused = await session.takeInAnswers([part]);
    expect(!refused.ok && refused.error.kind).toBe('no-restore-point');
    expect(respondentOf(openRound(session), 'maija')?.answers.size).toBe(0);
    must(await session.takeInAnswers([part], { withoutPoint: true }));
    expect(respondentOf(openRound(session), 'maija')?.answers.size).toBe(1);
  });

  it('[JN7] the answers of another round come in after a restore point, with a log entry', async () => {
    const session = tabOf(memoryStore());
    await session.start(invited());
    const other = withRespondent(buildRound({ id: 'round-2' }), 'rector', [], { a2: 1 }, commitsBy('them')());
    must(await session.bringIn(other, 'Other group'));
    expect(respondentOf(openRound(session), 'rector')?.answers.get('a2')).toEqual(level(1));
    expect(must(await session.points()).points.map(({ reason }) => reason)).toEqual(['join']);
    expect([...openRound(session).log.values()].at(-1)?.kind).toBe('join');
  });
});
