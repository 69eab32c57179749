import { describe, expect, it } from 'vitest';
import { changeNamingOfAll, changeSector } from '#domain/group/change-group.ts';
import { addRespondent } from '#domain/group/change-respondent.ts';
import { namingOf } from '#domain/group/group-settings.ts';
import { respondentOf } from '#domain/group/read-respondents.ts';
import { sectorSettingsOf, sectorsHere } from '#domain/group/sectors.ts';
import { commit } from '#domain/round/commit.ts';
import { withRespondent } from '#tests/support/build-group.ts';
import { buildRound, commitsBy } from '#tests/support/build-round.ts';

const by = commitsBy('me');
const known = ['leadership', 'youth', 'sports'];

describe('the sectors of a municipality', () => {
  it('[AN10] are renamed, joined, left out and added; put back as they were they leave no trace', () => {
    let round = commit(buildRound(), by(), changeSector('youth', { name: '', partOf: 'sports', leftOut: false }));
    round = commit(round, by(), changeSector('own-1', { name: 'Harbour', partOf: '', leftOut: false }));
    expect(sectorsHere(round, known)).toEqual(['leadership', 'sports', 'own-1']);
    round = commit(round, by(), changeSector('leadership', { name: '', partOf: '', leftOut: true }));
    expect(sectorsHere(round, known)).toEqual(['sports', 'own-1']);
    for (const code of ['youth', 'leadership']) {
      round = commit(round, by(), changeSector(code, { name: '', partOf: '', leftOut: false }));
    }
    round = commit(round, by(), changeSector('own-1', null));
    expect([...sectorSettingsOf(round)]).toEqual([]);
  });
});

describe('doing without names', () => {
  it('[GR10] takes the names off that were written already', () => {
    const fields = { name: 'Maija', role: 'Planner', sectors: [] };
    const round = commit(buildRound(), by(), addRespondent('maija', 'named', fields));
    const nameless = commit(round, by(), changeNamingOfAll(round, 'nameless'));
    expect([namingOf(nameless), respondentOf(nameless, 'maija')?.name]).toEqual(['nameless', '']);
  });

  it('[GR10] is fixed after the first answer', () => {
    const round = withRespondent(buildRound(), 'maija', [], { a1: 2 }, by());
    expect(changeNamingOfAll(round, 'nameless').size).toBe(0);
  });
});
