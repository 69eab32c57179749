import { describe, expect, it } from 'vitest';
import {
  changeDecision,
  changeHandlingText,
  changeStatement,
  handlingGaps,
  handlingOf,
  isHandlingEmpty,
} from '#domain/plan/handling.ts';
import { commit } from '#domain/round/commit.ts';
import { parseRoundFile, roundToFile } from '#domain/round/round-file.ts';
import { valueFault } from '#domain/round/values.ts';
import { buildRound, commitsBy } from '#tests/support/build-round.ts';
import { contentService } from '#tests/support/content-service.ts';

const by = commitsBy('w');
const handled = () =>
  [
    changeHandlingText('caseNumber', ' 123/00.01.02/2027 '),
    changeHandlingText('attachment', '4'),
    changeStatement('youth', { state: 'given', date: '2027-01-12', note: 'Lisää matalan kynnyksen tukea' }),
    changeStatement('elderly', { state: 'given', date: '2027-01-13', note: '' }),
    changeStatement('disability', { state: 'none', date: '', note: 'Neuvosto ei ole vielä kokoontunut' }),
    changeDecision('board', { body: 'Kaupunginhallitus', date: '2027-02-01', section: '14' }),
    changeDecision('council', { body: '', date: '2027-02-22', section: '7' }),
  ].reduce((round, changes) => commit(round, by(), changes), buildRound());

describe('The handling of a plan', () => {
  it('[PL8] is written back to the round and read from it', () => {
    expect(handlingOf(handled())).toEqual({
      caseNumber: '123/00.01.02/2027',
      attachment: '4',
      statements: {
        youth: { state: 'given', date: '2027-01-12', note: 'Lisää matalan kynnyksen tukea' },
        elderly: { state: 'given', date: '2027-01-13', note: '' },
        disability: { state: 'none', date: '', note: 'Neuvosto ei ole vielä kokoontunut' },
      },
      decisions: {
        committee: null,
        board: { body: 'Kaupunginhallitus', date: '2027-02-01', section: '14' },
        council: { body: '', date: '2027-02-22', section: '7' },
      },
    });
  });

  it('[PL8, DA7] comes back from the round’s file as it was', async () => {
    const read = parseRoundFile(roundToFile(handled(), await contentService().archivedTexts()));
    if (!read.ok) throw new Error(read.error.kind);
    expect(handlingOf(read.value)).toEqual(handlingOf(handled()));
  });

  it('[PL8] with everything usual written nothing is missing; a statement that was left out with a word counts', () => {
    expect(handlingGaps(handlingOf(handled()))).toEqual([]);
  });

  it('[PL8] names all that is usual when nothing is written', () => {
    const handling = handlingOf(buildRound());
    expect(isHandlingEmpty(handling)).toBe(true);
    expect(handlingGaps(handling)).toEqual([
      { kind: 'case' },
      { kind: 'attachment' },
      { kind: 'statement', council: 'youth' },
      { kind: 'statement', council: 'elderly' },
      { kind: 'statement', council: 'disability' },
      { kind: 'decision', body: 'board' },
      { kind: 'decision', body: 'council' },
    ]);
  });

  it('[PL8] names what a statement or a decision lacks', () => {
    const lacking = [
      changeStatement('youth', { state: 'asked', date: '2027-01-01', note: '' }),
      changeStatement('elderly', { state: 'given', date: '', note: '' }),
      changeDecision('committee', { body: 'Hyvinvointilautakunta', date: '', section: '' }),
      changeDecision('board', { body: '', date: '2027-02-01', section: '' }),
      changeDecision('council', { body: '', date: '', section: '7' }),
    ].reduce((round, changes) => commit(round, by(), changes), handled());
    expect(handlingGaps(handlingOf(lacking))).toEqual([
      { kind: 'statement', council: 'youth' },
      { kind: 'statement-day', council: 'elderly' },
      { kind: 'decision-day', body: 'committee' },
      { kind: 'decision-section', body: 'committee' },
      { kind: 'decision-section', body: 'board' },
      { kind: 'decision-day', body: 'council' },
    ]);
  });

  it('[PL8] a decision whose fields were all emptied is no decision', () => {
    const round = commit(handled(), by(), changeDecision('board', { body: ' ', date: '', section: '' }));
    expect(handlingOf(round).decisions.board).toBeNull();
  });

  it('[PL8, DA8] other bodies, other states and days that are none are refused', () => {
    const decision = { body: '', date: '2027-02-01', section: '7' };
    expect(valueFault('handling/decision/board', decision)).toBeNull();
    expect(valueFault('handling/decision/king', decision)).toBe('unknown-key');
    expect(valueFault('handling/decision/board', { ...decision, date: '1.2.2027' })).toBe('wrong-value');
    expect(valueFault('handling/statement/youth', { state: 'maybe', date: '', note: '' })).toBe('wrong-value');
    expect(valueFault('setting/next-round', '2027-13')).toBe('wrong-value');
  });
});
