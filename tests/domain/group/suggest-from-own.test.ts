import { describe, expect, it } from 'vitest';
import { respondentOf } from '#domain/group/read-respondents.ts';
import { suggestFromOwn } from '#domain/group/suggest-from-own.ts';
import { commit } from '#domain/round/commit.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { type Sign, signToAnswer, withRespondent } from '#tests/support/build-group.ts';
import { buildRound, commitsBy } from '#tests/support/build-round.ts';

const by = commitsBy('someone');
const me = (round: Round) => {
  const found = respondentOf(round, 'me');
  if (!found) throw new Error('Nobody is there');
  return found;
};
const round = withRespondent(buildRound(), 'me', [], { a1: 2 }, by());
const earlier = (answers: Record<string, Sign>) => ({
  year: 2025,
  answers: new Map(Object.entries(answers).map(([item, sign]) => [item, signToAnswer(sign)] as const)),
});
const suggested = (changes: ReadonlyMap<string, unknown>) => [...changes.keys()].map((key) => key.split('/').at(-1));

describe('One’s own answers of another round', () => {
  it('[GR11] are suggested with their year, and answer nothing', () => {
    const changes = suggestFromOwn(round, me(round), earlier({ a2: 3, b1: '-' }));
    expect(changes.get(valueKey.ownSuggestion('me', 'a2'))).toEqual({ year: 2025, answer: signToAnswer(3) });
    expect(me(commit(round, by(), changes)).answers.size).toBe(1);
    expect(suggested(changes)).toEqual(['a2', 'b1']);
  });

  it('[GR11] leave out what is answered here, what nobody knew, and what this edition doesn’t ask', () => {
    expect(suggested(suggestFromOwn(round, me(round), earlier({ a1: 0, a2: '?', gone: 3, b2: 1 })))).toEqual(['b2']);
  });

  it('[GR11] change nothing when they are suggested already', () => {
    const once = commit(round, by(), suggestFromOwn(round, me(round), earlier({ a2: 3 })));
    expect(suggestFromOwn(once, me(once), earlier({ a2: 3 })).size).toBe(0);
    expect(suggestFromOwn(once, me(once), earlier({ a2: 1 })).size).toBe(1);
  });
});
