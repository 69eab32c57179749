import { describe, expect, it } from 'vitest';
import { conflictsOf } from '#domain/join/conflicts.ts';
import { changeNote } from '#domain/round/change-answers.ts';
import { addAction, changeAction, removeAction } from '#domain/round/change-plan.ts';
import { commit } from '#domain/round/commit.ts';
import { copyRound } from '#domain/round/copy-round.ts';
import { joinRounds, shownChanges } from '#domain/round/join-rounds.ts';
import { answersOf, noteOf } from '#domain/round/read-answers.ts';
import { actionsOf } from '#domain/round/read-plan.ts';
import { restoreRound } from '#domain/round/restore-round.ts';
import type { Round } from '#domain/round/round.ts';
import { draftAction } from '#tests/support/build-action.ts';
import { answer, buildRound, commitsBy, exampleMunicipality, level } from '#tests/support/build-round.ts';

const start = buildRound();
const joined = (a: Round, b: Round): Round => {
  const result = joinRounds(a, b);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const keuru = { ...exampleMunicipality, code: '249', names: { fi: 'Keuruu', sv: 'Keuru' } };

describe('joining rounds', () => {
  it('[JN7] only copies with one id are joined', () => {
    const other = buildRound({ id: 'round-2' });
    expect(joinRounds(start, other)).toEqual({
      ok: false,
      error: { kind: 'other-round', sameMunicipalityAndYear: false },
    });
  });

  it('[JN7] the same municipality and year under another id is told, not merged', () => {
    const a = buildRound({ id: 'a', municipality: keuru });
    const b = buildRound({ id: 'b', municipality: keuru });
    expect(joinRounds(a, b)).toEqual({ ok: false, error: { kind: 'other-round', sameMunicipalityAndYear: true } });
    const nextYear = buildRound({ id: 'b', municipality: keuru, year: 2027 });
    expect(joinRounds(a, nextYear)).toMatchObject({ error: { sameMunicipalityAndYear: false } });
  });

  it('[JN10] a copy on another edition under the same id is refused', () => {
    const other = { ...start, header: { ...start.header, checklist: { id: 'small', edition: 'test.2', hash: 'x' } } };
    expect(joinRounds(start, other)).toEqual({ ok: false, error: { kind: 'damaged', path: 'round' } });
  });

  it('[JN3] two people who answer different items, or write note and answer of one item, never meet', () => {
    const a = answer(start, 'a1', level(1), commitsBy('a')());
    const b = commit(answer(start, 'a2', level(3), commitsBy('b')()), commitsBy('b', 9)(), changeNote('a1', 'Huomio'));
    const both = joined(a, b);
    expect(conflictsOf(both.data)).toEqual([]);
    expect(answersOf(both)).toEqual(
      new Map([
        ['a1', level(1)],
        ['a2', level(3)],
      ]),
    );
    expect(noteOf(both, 'a1')).toBe('Huomio');
  });

  it('[JN3] two people who edit different fields of one action never meet', () => {
    const withAction = commit(start, commitsBy('c', 50)(), addAction('x', draftAction({ title: 'Kahvila' })));
    const [action] = actionsOf(withAction);
    if (!action) throw new Error('no action');
    const a = commit(withAction, commitsBy('a')(), changeAction(action, { ...action, due: '2026-09' }));
    const b = commit(withAction, commitsBy('b')(), changeAction(action, { ...action, role: 'Nuorisosihteeri' }));
    const both = joined(a, b);
    expect(conflictsOf(both.data)).toEqual([]);
    expect(actionsOf(both)).toMatchObject([{ id: 'x', title: 'Kahvila', due: '2026-09', role: 'Nuorisosihteeri' }]);
  });

  it('[JN5] an action removed by one and edited by another is a conflict, and keeping it brings all of it back', () => {
    const withAction = commit(
      start,
      commitsBy('c', 50)(),
      addAction('x', draftAction({ title: 'Kahvila', due: '2026-05' })),
    );
    const [action] = actionsOf(withAction);
    if (!action) throw new Error('no action');
    const removed = commit(withAction, commitsBy('a', 9_000)(), removeAction('x'));
    const edited = commit(withAction, commitsBy('b')(), changeAction(action, { ...action, due: '2026-09' }));
    const both = joined(removed, edited);
    expect(conflictsOf(both.data).map(({ key }) => key)).toEqual(['action/x']);
    expect(actionsOf(both)).toEqual([]);
    const kept = commit(both, commitsBy('d')(), new Map([['action/x', true]]));
    expect(actionsOf(kept)).toMatchObject([{ title: 'Kahvila', due: '2026-09' }]);
  });

  it('[JN8] joining a file twice changes nothing more, and the preview says so', () => {
    const file = answer(start, 'a1', level(2), commitsBy('f')());
    const now = answer(start, 'b1', level(0), commitsBy('n')());
    const once = joined(now, file);
    expect(shownChanges(now, once).map(({ key }) => key)).toEqual(['agreed/a1']);
    expect(shownChanges(once, joined(once, file))).toEqual([]);
  });

  it('[JN8, JN4] going back to the file shows what the file showed, also after the newer copy is joined again', () => {
    const file = answer(start, 'a1', level(2), commitsBy('f')());
    const newer = answer(answer(file, 'a1', level(0), commitsBy('n')()), 'b1', level(3), commitsBy('n', 90)());
    const back = restoreRound(newer, file, commitsBy('r', 5)(), '2026-05-04');
    if (!back.ok) throw new Error('refused');
    expect(answersOf(back.value)).toEqual(answersOf(file));
    expect(answersOf(joined(back.value, newer))).toEqual(answersOf(file));
  });

  it('[JN8] what the file knew counts as seen, so joining it again leaves nothing beside the restored values', () => {
    const file = answer(start, 'a1', level(2), commitsBy('other computer')());
    const now = answer(start, 'b1', level(3), commitsBy('n')());
    const back = restoreRound(now, file, commitsBy('r', 5)(), '2026-05-04');
    if (!back.ok) throw new Error('refused');
    const again = joined(back.value, file);
    expect([...again.data.values].filter(([, versions]) => versions.length > 1)).toEqual([]);
    expect(again.data.seen).toEqual(back.value.data.seen);
  });

  it('[JN8] a copy has a new identity and keeps everything else', () => {
    const copy = copyRound(answer(start, 'a1', level(2), commitsBy('f')()), 'copy-1');
    expect(copy.header).toEqual({ ...start.header, id: 'copy-1' });
    expect(joinRounds(start, copy).ok).toBe(false);
  });

  it('[JN9] the log holds one entry for each change, as a set by id', () => {
    const a = answer(start, 'a1', level(1), commitsBy('a')());
    const b = answer(start, 'a2', level(3), commitsBy('b')());
    expect([...joined(a, b).log.keys()].sort()).toEqual(['a-log-1', 'b-log-1', 'creator-log-1']);
    expect(joined(joined(a, b), b).log.size).toBe(3);
  });

  it('[JN9] one log entry with two contents is refused as damaged', () => {
    const a = answer(start, 'a1', level(1), commitsBy('a')());
    const log = new Map(a.log);
    const entry = a.log.get('a-log-1');
    if (!entry) throw new Error('no entry');
    log.set('a-log-1', { ...entry, time: 1 });
    expect(joinRounds(a, { ...a, log })).toEqual({ ok: false, error: { kind: 'damaged', path: 'log.a-log-1' } });
  });
});
