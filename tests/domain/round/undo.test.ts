import { describe, expect, it } from 'vitest';
import { changeAnswer, changeNote } from '#domain/round/change-answers.ts';
import { commit } from '#domain/round/commit.ts';
import { joinRounds } from '#domain/round/join-rounds.ts';
import { answersOf, noteOf } from '#domain/round/read-answers.ts';
import { editOf, redoEdit, undoEdit } from '#domain/round/undo.ts';
import { answer, buildRound, commitsBy, level } from '#tests/support/build-round.ts';

const by = commitsBy('mine');
const start = answer(buildRound(), 'a1', level(1), by());
const change = new Map([...changeAnswer(start, 'a1', level(3), '2026-03-12'), ...changeNote('a1', 'Uusi huomio')]);
const edit = editOf(start, change);
const edited = commit(start, by(), change);

describe('undoing one’s own edit', () => {
  it('[DA12] brings back what each value was, and redoing what it became', () => {
    const undone = commit(edited, by(), undoEdit(edited, edit).changes);
    expect(answersOf(undone)).toEqual(answersOf(start));
    expect(noteOf(undone, 'a1')).toBe('');
    const redone = commit(undone, by(), redoEdit(undone, edit).changes);
    expect(answersOf(redone)).toEqual(answersOf(edited));
    expect(noteOf(redone, 'a1')).toBe('Uusi huomio');
  });

  it('[DA12] leaves a value alone that another has changed since, and names it', () => {
    const others = commit(edited, commitsBy('other', 9_000)(), changeNote('a1', 'Toisen huomio'));
    const { changes, skipped } = undoEdit(others, edit);
    expect(skipped).toEqual(['group/note/a1']);
    const undone = commit(others, by(), changes);
    expect(noteOf(undone, 'a1')).toBe('Toisen huomio');
    expect(answersOf(undone)).toEqual(answersOf(start));
  });

  it('[DA12, JN4] is a new write, so that joining a copy seen before does not bring the edit back', () => {
    const undone = commit(edited, by(), undoEdit(edited, edit).changes);
    const joined = joinRounds(undone, edited);
    if (!joined.ok) throw new Error('refused');
    expect(answersOf(joined.value)).toEqual(answersOf(start));
  });

  it('[DA12] an edit that changes nothing is no edit', () => {
    expect(editOf(edited, change).size).toBe(0);
  });
});
