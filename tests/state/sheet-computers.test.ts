import { describe, expect, it } from 'vitest';
import { answerPartOf } from '#domain/exchange/answer-part.ts';
import { answersToFile, parseAnswersFile } from '#domain/exchange/answers-file.ts';
import { inviteRespondent } from '#domain/exchange/invitation.ts';
import { joinAnswers } from '#domain/exchange/join-answers.ts';
import { createSheet } from '#domain/exchange/sheet.ts';
import { addRespondent, changeOwnAnswer } from '#domain/group/change-respondent.ts';
import { respondentOf } from '#domain/group/read-respondents.ts';
import type { RoundStore } from '#domain/ports.ts';
import type { Answer } from '#domain/round/answer.ts';
import { commit } from '#domain/round/commit.ts';
import { createRound } from '#domain/round/create-round.ts';
import type { Round } from '#domain/round/round.ts';
import { parseRoundFile, roundToFile } from '#domain/round/round-file.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { createSession, type Session } from '#state/session.ts';
import { must } from '#tests/storage/storage-for-test.ts';
import {
  buildRound,
  commitsBy,
  exampleMunicipality,
  level,
  smallChecklist,
  smallTexts,
} from '#tests/support/build-round.ts';
import { countingIds } from '#tests/support/counting-ids.ts';
import { fixedClock } from '#tests/support/fixed-clock.ts';
import { memoryStore } from '#tests/support/memory-store.ts';

const by = commitsBy('coordinator');
const round = commit(
  commit(buildRound(), by(), addRespondent('maija', 'named', { name: '', role: 'Planner', sectors: ['youth'] })),
  by(),
  addRespondent('pekka', 'named', { name: '', role: 'Head', sectors: ['sports'] }),
);
let computers = 0;
const tabOf = (store: RoundStore = memoryStore()) =>
  createSession({ store, clock: fixedClock(5_000 + computers), ids: countingIds(`tab${++computers}`) });
const open = (session: Session): Round => session.getState().round as Round;
const a1 = valueKey.ownAnswer('maija', 'a1');

/** Opens the invitation as its screen does. */
async function openInvitation(session: Session, id = 'maija'): Promise<void> {
  const respondent = respondentOf(round, id);
  if (!respondent) throw new Error('was invited');
  const sheet = must(
    createSheet(inviteRespondent(round, respondent), smallChecklist, { as: 'invited' }, session.stamp()),
  );
  must(await session.start(sheet));
}
async function say(session: Session, item: string, answer: Answer | null): Promise<void> {
  session.change(changeOwnAnswer('maija', item, answer));
  await session.settled();
}
const handIn = (session: Session) => must(parseAnswersFile(answersToFile(answerPartOf(open(session)))));
const asFile = (session: Session) => must(parseRoundFile(roundToFile(open(session), smallTexts)));
const joined = (to: Round, session: Session) => must(joinAnswers(to, handIn(session)));

describe('a respondent’s sheet', () => {
  it('[JN1, JN8] gone back to from its file while another round is open, it is still handed in whole', async () => {
    const session = tabOf();
    await openInvitation(session);
    await say(session, 'a1', level(2));
    const file = asFile(session);
    await say(session, 'a1', level(0));
    const first = joined(round, session).round;
    await openInvitation(session, 'pekka');
    must(await session.takeIn(file, 'go-back'));
    expect(
      joined(first, session)
        .round.data.values.get(a1)
        ?.map(({ value }) => value),
    ).toEqual([level(2)]);
    expect([...open(session).data.seen.keys()].every((writer) => writer.startsWith('maija~'))).toBe(true);
  });

  it('[JN1] a round gone back to while a sheet is open isn’t written by the respondent', async () => {
    const session = tabOf();
    must(await session.start(round));
    session.change(new Map([[valueKey.target('a1'), 2]]));
    await session.settled();
    await openInvitation(session);
    must(await session.takeIn(round, 'go-back'));
    expect([...open(session).data.seen.keys()].filter((writer) => writer.includes('~'))).toEqual([]);
  });

  it('[JN1] made a second time in the same tab after the first was removed, its answers count beside the first ones', async () => {
    const session = tabOf();
    await openInvitation(session);
    await say(session, 'a1', level(1));
    const first = joined(round, session).round;
    must(await session.remove(open(session).header.id));
    await openInvitation(session);
    await say(session, 'a1', level(3));
    await say(session, 'a2', level(2));
    const both = joined(first, session);
    expect(both.conflicts).toEqual([a1]);
    expect(respondentOf(both.round, 'maija')?.answers.get('a2')).toEqual(level(2));
  });

  it('[JN1, JN8] kept as a copy and gone on with in both, nothing of either is dropped', async () => {
    const session = tabOf();
    await openInvitation(session);
    await say(session, 'a1', level(1));
    const sheet = open(session).header.id;
    must(await session.takeIn(asFile(session), 'copy'));
    const copy = open(session).header.id;
    expect(copy).not.toBe(sheet);
    await say(session, 'a1', level(3));
    await say(session, 'a2', level(3));
    const ofCopy = handIn(session);
    must(await session.open(sheet));
    await say(session, 'a1', level(0));
    await say(session, 'a3', level(1));
    const both = joined(must(joinAnswers(round, ofCopy)).round, session);
    expect(both.conflicts).toEqual([a1]);
    expect([...(respondentOf(both.round, 'maija')?.answers.keys() ?? [])]).toEqual(['a1', 'a2', 'a3']);
  });

  it('[JN1] an older file opened after the round was removed: what is written then stands beside what was written before', async () => {
    const session = tabOf();
    must(await session.start(round));
    const old = asFile(session);
    session.change(new Map([[valueKey.target('a1'), 2]]));
    await session.settled();
    const newest = asFile(session);
    must(await session.remove('round-1'));
    must(await session.takeIn(old, 'join'));
    session.change(new Map([[valueKey.target('a2'), 3]]));
    await session.settled();
    must(await session.takeIn(newest, 'join'));
    expect(open(session).data.values.get(valueKey.target('a1'))?.at(-1)?.value).toBe(2);
    expect(open(session).data.values.get(valueKey.target('a2'))?.at(-1)?.value).toBe(3);
  });

  it('[JN8, GR2] one invitation opened on two computers: the file of one joins on the other', async () => {
    const [phone, pc] = [tabOf(), tabOf()];
    await openInvitation(phone);
    await openInvitation(pc);
    await say(phone, 'a1', level(2));
    await say(pc, 'a2', level(1));
    const ofPc = asFile(pc);
    must(await pc.takeIn(asFile(phone), 'join'));
    must(await phone.takeIn(ofPc, 'join'));
    expect(roundToFile(open(phone), smallTexts).split('"log"')[0]).toBe(
      roundToFile(open(pc), smallTexts).split('"log"')[0],
    );
    expect([...(respondentOf(joined(round, pc).round, 'maija')?.answers.keys() ?? [])]).toEqual(['a1', 'a2']);
  });

  it('[DA5, DA12] undone, redone, restored and edited in two tabs, it is handed in and joins as it shows', async () => {
    const store = memoryStore();
    const [first, second] = [tabOf(store), tabOf(store)];
    await openInvitation(first);
    must(await second.open(open(first).header.id));
    await say(first, 'a1', level(2));
    await say(second, 'a2', level(1));
    await say(first, 'b1', level(3));
    const before = joined(round, first).round;
    first.undo();
    first.redo();
    first.undo();
    await first.settled();
    const { points } = must(await second.points());
    must(await second.restore(points.at(-1)?.id ?? ''));
    await say(second, 'b2', level(0));
    const after = joined(before, second);
    expect(after.conflicts).toEqual([]);
    expect([...(respondentOf(after.round, 'maija')?.answers ?? [])]).toEqual([
      ...(respondentOf(open(second), 'maija')?.answers ?? []),
    ]);
  });

  it('[GR10] made, or a new round made, while another’s sheet is open, it carries no id of the other', async () => {
    const session = tabOf();
    await openInvitation(session, 'pekka');
    await openInvitation(session);
    await say(session, 'a1', level(2));
    expect(JSON.stringify(asFile(session), (_, value) => (value instanceof Map ? [...value] : value))).not.toContain(
      'pekka',
    );
    const fresh = createRound(
      {
        id: 'round-9',
        year: 2026,
        municipality: exampleMunicipality,
        checklist: smallChecklist,
        checklistRef: round.header.checklist,
        scope: 'full',
        way: 'together',
      },
      session.stamp(),
    );
    expect(roundToFile(fresh, smallTexts).split('"seen"')[1]?.split('"log"')[0]).not.toContain('maija');
  });
});
