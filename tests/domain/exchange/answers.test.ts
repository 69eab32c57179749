import { describe, expect, it } from 'vitest';
import { answerPartOf } from '#domain/exchange/answer-part.ts';
import { answersToCodeText, parseAnswersCode, roundOfCodeText } from '#domain/exchange/answers-code.ts';
import { answersToFile, parseAnswersFile } from '#domain/exchange/answers-file.ts';
import { inviteRespondent } from '#domain/exchange/invitation.ts';
import { invitationToText, parseInvitation } from '#domain/exchange/invitation-file.ts';
import { joinAnswers } from '#domain/exchange/join-answers.ts';
import { createSheet, respondentOfSheet } from '#domain/exchange/sheet.ts';
import { writerFor } from '#domain/exchange/sheet-writer.ts';
import { addRespondent, changeOwnAnswer, changeOwnNote } from '#domain/group/change-respondent.ts';
import { changeNaming } from '#domain/group/group-settings.ts';
import { respondentOf, respondentsOf } from '#domain/group/read-respondents.ts';
import { removeRespondent } from '#domain/group/remove-respondent.ts';
import { shownValue } from '#domain/join/replica.ts';
import { commit } from '#domain/round/commit.ts';
import { joinRounds } from '#domain/round/join-rounds.ts';
import { answersOf } from '#domain/round/read-answers.ts';
import { restoreRound } from '#domain/round/restore-round.ts';
import type { Round } from '#domain/round/round.ts';
import { parseRoundFile, roundToFile } from '#domain/round/round-file.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { answerSheet, sheetOf } from '#tests/support/build-group.ts';
import { answer, buildRound, commitsBy, level, smallChecklist, smallTexts } from '#tests/support/build-round.ts';

const coordinator = commitsBy('coordinator');
const tab = commitsBy('tab-1', 5_000);
const invited = { as: 'invited' } as const;

function roundWithInvited(more: ReadonlyMap<string, unknown> = new Map()): Round {
  const changes = new Map([
    ...addRespondent('maija', 'named', { name: 'Maija', role: 'Planner', sectors: ['youth'] }),
    ...more,
  ]);
  return commit(buildRound(), coordinator(), changes);
}

function joined(round: Round, sheet: Round) {
  const result = joinAnswers(round, answerPartOf(sheet));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('an invitation', () => {
  it('[GR2] comes back the same from file and code, and holds nobody’s answers', () => {
    const round = answer(roundWithInvited(), 'a1', level(3), coordinator());
    const maija = respondentOf(round, 'maija');
    if (!maija) throw new Error('Maija was invited');
    const invitation = inviteRespondent(round, maija);
    for (const way of ['file', 'code'] as const) {
      expect(parseInvitation(invitationToText(invitation, way))).toEqual({ ok: true, value: invitation });
    }
    expect(invitationToText(invitation, 'file')).not.toContain('agreed');
  });

  it('[GR2] one that names its respondent opens as that one, or as someone else who then is a new respondent', () => {
    const round = roundWithInvited();
    const own = sheetOf(round, invited, tab(), 'maija');
    expect(respondentOfSheet(own)).toMatchObject({
      id: 'maija',
      name: 'Maija',
      role: 'Planner',
      sectors: ['youth'],
      origin: 'named',
    });
    const other = sheetOf(
      round,
      { as: 'someone-else', id: 'pekka', role: 'Head', name: '', sectors: ['youth', 'sports'] },
      tab(),
      'maija',
    );
    expect(respondentOfSheet(other)).toMatchObject({ id: 'pekka', sectors: ['sports', 'youth'], origin: 'sector' });
  });

  it('[GR2] an invitation for another edition is refused with both names', () => {
    const round = roundWithInvited();
    const maija = respondentOf(round, 'maija');
    if (!maija) throw new Error('Maija was invited');
    const refused = createSheet(
      inviteRespondent(round, maija),
      { ...smallChecklist, edition: 'test.2' },
      invited,
      tab(),
    );
    expect(refused).toEqual({ ok: false, error: { kind: 'other-edition', asked: 'test.1', known: 'test.2' } });
  });

  it('[YR4] brings last year’s answers as suggestions, and when they are shown', () => {
    const round = roundWithInvited(
      new Map<string, unknown>([
        [valueKey.suggestion('a2'), { year: 2025, answer: level(2) }],
        [valueKey.suggestion('b1'), { year: 2025, answer: { kind: 'unknown' } }],
        [valueKey.lastYearShown, 'after'],
      ]),
    );
    const sheet = sheetOf(round, invited, tab(), 'maija');
    expect(shownValue(sheet.data, valueKey.suggestion('a2'))).toEqual({ year: 2025, answer: level(2) });
    expect(shownValue(sheet.data, valueKey.suggestion('b1'))).toEqual({ year: 2025, answer: { kind: 'unknown' } });
    expect(shownValue(sheet.data, valueKey.suggestion('a1'))).toBeNull();
    expect(shownValue(sheet.data, valueKey.lastYearShown)).toBe('after');
    expect(answersOf(sheet).size).toBe(0);
  });
});

describe('answers handed back', () => {
  const round = roundWithInvited();
  const sheet = answerSheet(sheetOf(round, invited, tab(), 'maija'), { a1: 2, a2: '?', b1: '-' }, tab());

  it('[GR2] come back the same from file and code', () => {
    const noted = commit(sheet, { ...tab(), writer: 'maija~tab-1' }, changeOwnNote('maija', 'a1', 'Työpaja – ✓'));
    const part = answerPartOf(noted);
    expect(parseAnswersFile(answersToFile(part))).toEqual({ ok: true, value: part });
    const code = answersToCodeText(part, smallChecklist);
    expect(roundOfCodeText(code)).toBe(round.header.id);
    expect(parseAnswersCode(code, smallChecklist)).toEqual({ ok: true, value: part });
  });

  it('[GR1, GR3] enter the round as that respondent’s; what changes is told first', () => {
    const result = joined(round, sheet);
    expect(result).toMatchObject({ respondent: 'maija', isNew: false, unknownItems: [], conflicts: [] });
    expect(result.changed).toEqual(['a1', 'a2', 'b1'].map((item) => valueKey.ownAnswer('maija', item)));
    expect(Object.fromEntries(respondentOf(result.round, 'maija')?.answers ?? [])).toEqual({
      a1: level(2),
      a2: { kind: 'unknown' },
      b1: { kind: 'not-applicable', reason: 'Not our task' },
    });
    expect(joined(result.round, sheet).changed).toEqual([]);
  });

  it('[GR3] joining drops no value of anybody else’s, whoever wrote in the round', () => {
    const before = answer(round, 'a3', level(1), coordinator());
    const after = joined(before, sheet).round;
    for (const [key, versions] of before.data.values) expect(after.data.values.get(key)).toEqual(versions);
  });

  it('[GR3] answers for another round, edition or year are refused with what they are', () => {
    const other = joinAnswers(buildRound({ id: 'round-2', year: 2027 }), answerPartOf(sheet));
    expect(other).toEqual({
      ok: false,
      error: { kind: 'other-round', names: round.header.municipality.names, year: 2026 },
    });
    const edition = { ...round, checklist: { ...round.checklist, edition: 'test.2' } };
    expect(joinAnswers(edition, answerPartOf(sheet))).toEqual({
      ok: false,
      error: { kind: 'other-edition', found: 'test.1', known: 'test.2' },
    });
  });

  it('[GR3] an answer to an unknown item is kept and told', () => {
    const strange = commit(sheet, { ...tab(), writer: 'maija~tab-1' }, changeOwnAnswer('maija', 'z9', level(3)));
    const result = joined(round, strange);
    expect(result.unknownItems).toEqual(['z9']);
    expect(respondentOf(result.round, 'maija')?.answers.get('z9')).toEqual(level(3));
    const part = answerPartOf(strange);
    expect(parseAnswersCode(answersToCodeText(part, smallChecklist), smallChecklist)).toEqual({
      ok: true,
      value: part,
    });
  });

  it('[GR2] who opened it as someone else is in the round with role and sectors; who was named keeps the round’s own', () => {
    const opening = { as: 'someone-else', id: 'pekka', role: 'Head', name: 'Pekka', sectors: ['sports'] } as const;
    const other = answerSheet(sheetOf(round, opening, tab(), 'maija'), { a1: 1 }, tab());
    const after = joined(round, other);
    expect(after.isNew).toBe(true);
    expect(respondentOf(after.round, 'pekka')).toMatchObject({ role: 'Head', name: 'Pekka', sectors: ['sports'] });
    const renamed = commit(
      round,
      coordinator(),
      new Map([[valueKey.respondentField('maija', 'role'), 'Lead planner']]),
    );
    expect(respondentOf(joined(renamed, sheet).round, 'maija')?.role).toBe('Lead planner');
  });

  it('[GR2] handed in twice from one computer, the newer answers stand', () => {
    const first = joined(round, sheet).round;
    const again = answerSheet(sheet, { a1: 0, a2: null }, tab());
    const result = joined(first, again);
    expect(result.conflicts).toEqual([]);
    expect([...(respondentOf(result.round, 'maija')?.answers ?? [])].map(([item]) => item)).toEqual(['a1', 'b1']);
    expect(joined(joined(round, again).round, sheet).round.data).toEqual(result.round.data);
  });

  it('[GR4] handed in from two devices, both answers are kept as one list of conflicts', () => {
    const phone = commitsBy('phone', 9_000);
    const second = answerSheet(sheetOf(round, invited, phone(), 'maija'), { a1: 0, a3: 1 }, phone());
    const result = joined(joined(round, sheet).round, second);
    expect(result.conflicts).toEqual([valueKey.ownAnswer('maija', 'a1')]);
    expect(respondentOf(result.round, 'maija')?.answers.size).toBe(4);
  });

  it('[JN5] a removed respondent stays removed, whatever is joined later, and leaves the log', () => {
    const full = joined(round, sheet).round;
    const removed = removeRespondent(full, 'maija', coordinator());
    expect(respondentsOf(removed)).toEqual([]);
    expect(JSON.stringify([...removed.log.values()])).not.toContain('Not our task');
    expect(joinAnswers(removed, answerPartOf(sheet))).toEqual({ ok: false, error: { kind: 'removed-respondent' } });
    for (const back of [joinRounds(removed, full), joinRounds(full, removed)]) {
      expect(back.ok && respondentsOf(back.value)).toEqual([]);
      expect(back.ok && back.value.log).toEqual(removed.log);
    }
    const restored = restoreRound(removed, full, coordinator(), '2026-05-04');
    expect(restored.ok && respondentsOf(restored.value)).toEqual([]);
  });

  it('[GR10] without names there are no names, times or log entries of a respondent', () => {
    const nameless = roundWithInvited(changeNaming(buildRound(), 'nameless'));
    const own = answerSheet(sheetOf(nameless, invited, tab(), 'maija'), { a1: 2 }, tab());
    const maija = respondentOf(nameless, 'maija');
    expect(maija && invitationToText(inviteRespondent(nameless, maija), 'file')).not.toContain('Maija');
    const part = answerPartOf(own);
    expect([...part.data.values.values()].flat().map(({ time }) => time)).toEqual([0]);
    expect(answersToFile(part)).not.toContain('Maija');
    const after = joined(nameless, own).round;
    expect(after.log).toEqual(nameless.log);
    expect(changeNaming(after, 'named').size).toBe(0);
  });

  it('[GR10] without names paper answers that the co-ordinator types in leave no log entry either', () => {
    const nameless = roundWithInvited(changeNaming(buildRound(), 'nameless'));
    const typed = commit(nameless, coordinator(), changeOwnAnswer('maija', 'a1', level(2)));
    expect(respondentOf(typed, 'maija')?.answers.size).toBe(1);
    expect(typed.log).toEqual(nameless.log);
    const mixed = commit(
      nameless,
      coordinator(),
      new Map([...changeOwnAnswer('maija', 'a1', level(2)), [valueKey.target('a1'), 2]]),
    );
    expect([...mixed.log.values()].at(-1)?.changes).toEqual([{ key: valueKey.target('a1'), value: 2 }]);
  });

  it('[JN1] a sheet is written only by writers of its own', () => {
    expect(writerFor(sheet, 'tab-7')).toBe('maija~tab-7');
    expect(writerFor(round, 'tab-7')).toBe('tab-7');
    const writers = [...sheet.data.seen.keys()];
    expect(writers.every((writer) => writer.startsWith('maija~'))).toBe(true);
  });

  it('[JN6, DA8] a file that claims to have seen another’s writes is refused', () => {
    const file = answersToFile(answerPartOf(sheet));
    const greedy = file.replace('"writer": "maija~tab-1",\n   "n"', '"writer": "coordinator",\n   "n"');
    expect(greedy).not.toBe(file);
    expect(parseAnswersFile(greedy)).toEqual({ ok: false, error: { kind: 'damaged', path: 'seen' } });
  });

  it('[DA8] values outside the respondent’s branch are refused with their place', () => {
    const file = answersToFile(answerPartOf(sheet)).replace('respondent/maija/answer/a1', 'agreed/a1');
    expect(parseAnswersFile(file)).toEqual({ ok: false, error: { kind: 'invalid', path: 'values.agreed/a1' } });
  });

  it('[DA8] 5 MB of notes are refused by their size', () => {
    const part = answerPartOf(sheet);
    const file = answersToFile(part).replace('Not our task', 'x'.repeat(5_000_000));
    expect(parseAnswersFile(file)).toMatchObject({ ok: false, error: { kind: 'too-large', limit: 4_000_000 } });
  });

  it('[DA4] a newer answer file, and files of other kinds, are told apart', () => {
    const file = answersToFile(answerPartOf(sheet));
    expect(parseAnswersFile(file.replace('"format": 1', '"format": 9'))).toEqual({
      ok: false,
      error: { kind: 'newer', found: 9, known: 1 },
    });
    expect(parseAnswersFile(roundToFile(round, smallTexts))).toMatchObject({ error: { kind: 'other-kind' } });
    expect(parseRoundFile(file)).toEqual({ ok: false, error: { kind: 'other-kind', found: 'mielikunta-answers' } });
    expect(parseAnswersFile('{"kind":"letter"}')).toEqual({ ok: false, error: { kind: 'foreign' } });
  });

  it('[DA7] a sheet round-trips as a round file of its own, and is never joined with its round', () => {
    const read = parseRoundFile(roundToFile(sheet, smallTexts));
    expect(read.ok && read.value.header.sheet).toEqual({ round: 'round-1', respondent: 'maija' });
    expect(joinRounds(round, sheet)).toMatchObject({ ok: false, error: { kind: 'other-round' } });
  });
});
