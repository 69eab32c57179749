import { describe, expect, it } from 'vitest';
import { changeOwnAnswer } from '#domain/group/change-respondent.ts';
import { removeRespondent } from '#domain/group/remove-respondent.ts';
import { commit } from '#domain/round/commit.ts';
import { withRespondent } from '#tests/support/build-group.ts';
import { buildRound, commitsBy, level } from '#tests/support/build-round.ts';

const by = commitsBy('me');

describe('a removed respondent', () => {
  it('[JN5] can’t be written to again, and nothing of the try is noted in the log', () => {
    const round = removeRespondent(withRespondent(buildRound(), 'maija', [], { a1: 2 }, by()), 'maija', by());
    expect(commit(round, by(), changeOwnAnswer('maija', 'a1', level(1)))).toBe(round);
    const mixed = new Map([...changeOwnAnswer('maija', 'a1', level(1)), ...changeOwnAnswer('pekka', 'a1', level(3))]);
    const [entry] = [...commit(round, by(), mixed).log.values()].slice(-1);
    expect(entry?.changes.map(({ key }) => key)).toEqual(['respondent/pekka/answer/a1']);
  });
});
