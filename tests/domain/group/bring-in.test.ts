import { describe, expect, it } from 'vitest';
import { bringIn, withBroughtIn } from '#domain/group/bring-in.ts';
import { changeSector } from '#domain/group/change-group.ts';
import { changeNaming } from '#domain/group/group-settings.ts';
import { respondentOf, respondentsOf } from '#domain/group/read-respondents.ts';
import { removeRespondent } from '#domain/group/remove-respondent.ts';
import { changeNote } from '#domain/round/change-answers.ts';
import { commit } from '#domain/round/commit.ts';
import { agreedAnswersOf, answersOf } from '#domain/round/read-answers.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { withRespondent } from '#tests/support/build-group.ts';
import { answer, buildRound, commitsBy, level } from '#tests/support/build-round.ts';

const by = commitsBy('me');
const they = commitsBy('they', 9_000);

/** Another co-ordinator's round: one respondent, one agreed answer with a note. */
function theirs(): Round {
  const round = withRespondent(buildRound({ id: 'round-2' }), 'rector', ['own-x'], { a1: 3, a2: '?' }, they());
  const named = commit(
    round,
    they(),
    new Map([
      ...changeSector('own-x', { name: 'Harbour', partOf: '', leftOut: false }),
      [valueKey.respondentField('rector', 'name'), 'Rita'],
      [valueKey.respondentField('rector', 'handed'), '2026-03-01'],
      ...changeNote('a3', 'We saw it'),
    ]),
  );
  return answer(named, 'a3', level(1), they());
}

function brought(round: Round, other: Round): Round {
  const found = bringIn(round, other, 'Other group');
  if (!found.ok) throw new Error(found.error.kind);
  return withBroughtIn(round, other, found.value, by());
}

describe('bringing in another round of the same municipality and year', () => {
  it('[JN7] its respondents come under their own ids, its agreed answers as one respondent named after it', () => {
    const round = brought(buildRound(), theirs());
    expect(respondentsOf(round).map(({ id, origin, role }) => [id, origin, role])).toEqual([
      ['rector', 'brought', 'rector'],
      ['round-2', 'brought', 'Other group'],
    ]);
    expect(respondentOf(round, 'rector')?.answers.get('a1')).toEqual(level(3));
    expect(respondentOf(round, 'round-2')?.answers.get('a3')).toEqual(level(1));
    expect(respondentOf(round, 'round-2')?.notes.get('a3')).toContain('We saw it');
    expect(agreedAnswersOf(round).size).toBe(0);
    expect(answersOf(round).get('a1')).toEqual(level(3));
    expect([...round.log.values()].at(-1)?.kind).toBe('join');
  });

  it('[JN7] [AN10] a sector of their own comes with its name; ours keep theirs', () => {
    const here = commit(buildRound(), by(), changeSector('youth', { name: 'Ours', partOf: '', leftOut: false }));
    const round = brought(here, theirs());
    expect(round.data.values.get(valueKey.sector('own-x'))?.at(-1)?.value).toMatchObject({ name: 'Harbour' });
    expect(round.data.values.get(valueKey.sector('youth'))?.at(-1)?.value).toMatchObject({ name: 'Ours' });
  });

  it('[JN7] a second time changes nothing', () => {
    const again = bringIn(brought(buildRound(), theirs()), theirs(), 'Other group');
    expect(again.ok && [...again.value.changes]).toEqual([]);
  });

  it('[JN7] no text is lost where note, reason and differing opinion don’t fit into one note', () => {
    const long = 'x'.repeat(15_000);
    const agreed = { answer: level(1), reason: long, dissent: `${long}y`, date: '2026-03-01' };
    const other = commit(buildRound({ id: 'round-2' }), they(), new Map([[valueKey.agreed('a1'), agreed]]));
    const respondent = respondentOf(brought(buildRound(), other), 'round-2');
    expect(respondent?.evidence.get('a1')?.map(({ text }) => text.length)).toEqual([15_000, 15_001]);
  });

  it('[JN7] a respondent who is here already keeps what they have and only gets what they lack', () => {
    const here = withRespondent(buildRound(), 'rector', ['youth'], { a1: 0 }, by());
    const found = bringIn(here, theirs(), 'Other group');
    expect(found.ok && found.value.known).toEqual(['rector']);
    const rector = respondentOf(brought(here, theirs()), 'rector');
    expect(rector?.origin).toBe('named');
    expect(rector?.answers.get('a1')).toEqual(level(0));
    expect(rector?.answers.get('a2')).toEqual({ kind: 'unknown' });
  });

  it('[JN5] a respondent who was removed here stays out, and is told', () => {
    const removed = removeRespondent(brought(buildRound(), theirs()), 'rector', by());
    const found = bringIn(removed, theirs(), 'Other group');
    expect(found.ok && found.value.removed).toEqual(['rector']);
    expect(respondentOf(brought(removed, theirs()), 'rector')).toBeNull();
  });

  it('[GR10] into a round without names come neither names, days, times nor a log of who said what', () => {
    const here = commit(buildRound(), by(), changeNaming(buildRound(), 'nameless'));
    const round = brought(here, theirs());
    const rector = respondentOf(round, 'rector');
    expect([rector?.name, rector?.handed, rector?.answers.size]).toEqual(['', '', 2]);
    const written = [...round.data.values].filter(([key]) => key.startsWith('respondent/'));
    expect(new Set(written.flatMap(([, versions]) => versions.map(({ time }) => time)))).toEqual(new Set([0]));
    expect([...round.log.values()].at(-1)).toMatchObject({ kind: 'join', changes: [] });
  });

  it.each([
    ['other-place-or-year', buildRound({ id: 'round-2', year: 2025 })],
    ['other-edition', { ...theirs(), checklist: { ...theirs().checklist, edition: 'test.2' } }],
    ['nothing', buildRound({ id: 'round-2' })],
  ] as const)('[JN7] «%s» is refused', (kind, other) => {
    const found = bringIn(buildRound(), other, 'Other group');
    expect(!found.ok && found.error.kind).toBe(kind);
  });
});
