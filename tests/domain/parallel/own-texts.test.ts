import { describe, expect, it } from 'vitest';
import { markLanguage, withoutLanguageMarks } from '#domain/parallel/language-marks.ts';
import { originalsChanged } from '#domain/parallel/original-changed.ts';
import {
  changeOwnLanguage,
  changeParallel,
  missingIn,
  otherLanguageOf,
  ownLanguageOf,
  ownTextsOf,
  parallelTextsOf,
} from '#domain/parallel/own-texts.ts';
import { parallelTextsFor } from '#domain/parallel/parallel-for-next.ts';
import { roundInLanguage } from '#domain/parallel/round-in-language.ts';
import { changeNote } from '#domain/round/change-answers.ts';
import { addAction, removeAction } from '#domain/round/change-plan.ts';
import { commit } from '#domain/round/commit.ts';
import { agreedAnswerOf, evidenceOf, noteOf } from '#domain/round/read-answers.ts';
import { goalsOf } from '#domain/round/read-goals.ts';
import { actionsOf } from '#domain/round/read-plan.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { type RoundValue, valueFault } from '#domain/round/values.ts';
import { draftAction } from '#tests/support/build-action.ts';
import { buildRound, commitsBy, exampleMunicipality } from '#tests/support/build-round.ts';
import { closed } from '#tests/support/closed-round.ts';

const by = commitsBy('koordinaattori', 5_000);
const written = (round: Round, changes: ReadonlyMap<string, RoundValue>) => commit(round, by(), changes);
const values = (...entries: (readonly [string, RoundValue])[]) => new Map<string, RoundValue>(entries);

const agreed = {
  answer: { kind: 'not-applicable', reason: 'Ei omaa lukiota' },
  reason: 'Päätetty yhdessä',
  dissent: 'Nuorisopalvelut eri mieltä',
  date: '2026-03-12',
};

/** One text of every kind. */
function filledRound(): Round {
  const action = draftAction({
    title: 'Kävelykoulu',
    role: 'Vapaa-aikajohtaja',
    resources: 'Oma työ',
    indicator: 'Osallistujia',
    baseline: '12 %',
    target: 'Puolet luokista',
    status: 'dropped',
    statusReason: 'Raha loppui',
    followUp: 'Kaksi tapaamista',
    review: { result: 'going-on', reason: 'Jatkuu keväällä' },
  });
  return written(
    buildRound(),
    values(
      ...addAction('a', action),
      ...addAction('b', draftAction({ title: 'Lukupiiri', role: 'Vapaa-aikajohtaja', order: 2 })),
      [valueKey.lastAction('old'), { title: 'Vanha', sectors: [], role: '', due: '', status: 'done', reason: '' }],
      [valueKey.goal('g'), { title: 'Yhdessä', description: 'Kukaan ei jää yksin', year: 2028, order: 1 }],
      [
        valueKey.indicator('i'),
        {
          name: 'Yksinäisyys',
          unit: '%',
          source: 'Kouluterveyskysely',
          group: '',
          of: 'municipality',
          items: [],
          actions: [],
          order: 1,
        },
      ],
      [valueKey.agreed('a1'), agreed],
      [valueKey.note('a2'), 'Huomio ryhmältä'],
      [valueKey.evidence('a2', 'e'), { text: 'Pöytäkirja', url: 'https://example.org', date: '' }],
      [valueKey.statement('youth'), { state: 'given', date: '', note: 'Kannattaa' }],
      [valueKey.ownNote('r', 'a1'), 'Vastaajan oma huomio'],
    ),
  );
}

describe('own texts and their versions', () => {
  it('[RP4] lists every text that a report may show, and no figures, names or respondents’ words', () => {
    const texts = ownTextsOf(filledRound());
    expect(new Map(texts.map(({ ref, text }) => [ref, text]))).toEqual(
      new Map([
        ['action/a/title', 'Kävelykoulu'],
        ['action/a/role', 'Vapaa-aikajohtaja'],
        ['action/a/resources', 'Oma työ'],
        ['action/a/indicator', 'Osallistujia'],
        ['action/a/target', 'Puolet luokista'],
        ['action/a/statusReason', 'Raha loppui'],
        ['action/a/followUp', 'Kaksi tapaamista'],
        ['action/a/review/reason', 'Jatkuu keväällä'],
        ['action/b/title', 'Lukupiiri'],
        ['action/b/role', 'Vapaa-aikajohtaja'],
        ['last-action/old/title', 'Vanha'],
        ['goal/g/title', 'Yhdessä'],
        ['goal/g/description', 'Kukaan ei jää yksin'],
        ['indicator/i/name', 'Yksinäisyys'],
        ['indicator/i/source', 'Kouluterveyskysely'],
        ['agreed/a1/answer.reason', 'Ei omaa lukiota'],
        ['agreed/a1/reason', 'Päätetty yhdessä'],
        ['agreed/a1/dissent', 'Nuorisopalvelut eri mieltä'],
        ['note/a2/text', 'Huomio ryhmältä'],
        ['evidence/a2/e/text', 'Pöytäkirja'],
        ['statement/youth/note', 'Kannattaa'],
      ]),
    );
    // Every one of them can be stored.
    for (const { ref } of texts)
      for (const key of changeParallel('sv', [ref], 'x').keys()) expect(valueFault(key, 'x')).toBeNull();
  });

  it('[RP4] writes in the municipality’s first language until another one is chosen', () => {
    const round = buildRound();
    expect([ownLanguageOf(round), otherLanguageOf(round)]).toEqual(['fi', 'sv']);
    const swedish = buildRound({ municipality: { ...exampleMunicipality, languages: 'sv-fi' } });
    expect([ownLanguageOf(swedish), otherLanguageOf(swedish)]).toEqual(['sv', 'fi']);
    expect(ownLanguageOf(written(round, changeOwnLanguage('sv')))).toBe('sv');
  });

  it('[RP4] puts each text into the other language where it has a version, and marks the rest with its own', () => {
    const round = filledRound();
    const versions = new Map(ownTextsOf(round).map(({ ref, text }) => [ref, `sv:${text}`]));
    const all = [...versions].reduce((now, [ref, text]) => written(now, changeParallel('sv', [ref], text)), round);
    const { round: swedish, untranslated } = roundInLanguage(all, 'sv');
    expect(untranslated).toEqual(new Set());
    const [action] = actionsOf(swedish);
    expect(action).toMatchObject({
      title: 'sv:Kävelykoulu',
      baseline: '12 %',
      review: { result: 'going-on', reason: 'sv:Jatkuu keväällä' },
    });
    expect(goalsOf(swedish)[0]).toMatchObject({
      title: 'sv:Yhdessä',
      description: 'sv:Kukaan ei jää yksin',
      year: 2028,
    });
    expect(agreedAnswerOf(swedish, 'a1')).toEqual({
      answer: { kind: 'not-applicable', reason: 'sv:Ei omaa lukiota' },
      reason: 'sv:Päätetty yhdessä',
      dissent: 'sv:Nuorisopalvelut eri mieltä',
      date: '2026-03-12',
    });
    expect(noteOf(swedish, 'a2')).toBe('sv:Huomio ryhmältä');
    expect(evidenceOf(swedish, 'a2')[0]).toMatchObject({ text: 'sv:Pöytäkirja', url: 'https://example.org' });
    // Nothing of the round itself has changed.
    expect(noteOf(all, 'a2')).toBe('Huomio ryhmältä');

    const { round: bare, untranslated: missing } = roundInLanguage(round, 'sv');
    expect(missing).toEqual(new Set(versions.keys()));
    expect(noteOf(bare, 'a2')).toBe(markLanguage('Huomio ryhmältä', 'fi'));
    expect(withoutLanguageMarks(noteOf(bare, 'a2'))).toBe('Huomio ryhmältä');
    expect(bare.data.values.get(valueKey.ownNote('r', 'a1'))?.at(-1)?.value).toBe(
      markLanguage('Vastaajan oma huomio', 'fi'),
    );
    expect(roundInLanguage(round, 'en').untranslated).toEqual(missing);
    expect(roundInLanguage(round, 'fi').round).toBe(round);
  });

  it('[RP4, YR5] does the same with what a closed round has kept', () => {
    const open = written(filledRound(), changeParallel('sv', ['agreed/a1/reason'], 'Beslutat tillsammans'));
    const round = roundInLanguage(closed(open), 'sv').round;
    expect(agreedAnswerOf(round, 'a1')?.reason).toBe('Beslutat tillsammans');
    expect(agreedAnswerOf(round, 'a1')?.dissent).toBe(markLanguage('Nuorisopalvelut eri mieltä', 'fi'));
    expect(noteOf(round, 'a2')).toBe(markLanguage('Huomio ryhmältä', 'fi'));
    expect(evidenceOf(round, 'a2')[0]?.text).toBe(markLanguage('Pöytäkirja', 'fi'));
  });

  it('[RP4] tells what is missing, and takes the same words only once', () => {
    const round = filledRound();
    expect(missingIn(round, 'sv')).toEqual(ownTextsOf(round));
    expect(missingIn(round, 'fi')).toEqual([]);
    const some = written(round, changeParallel('sv', ['action/a/role'], 'Fritidschef'));
    expect(parallelTextsOf(some, 'sv').get('action/b/role')).toBe('Fritidschef');
    expect(missingIn(some, 'sv')).toHaveLength(ownTextsOf(round).length - 2);
    expect(missingIn(written(some, changeParallel('sv', ['action/a/role'], '  ')), 'sv')).toEqual(ownTextsOf(round));
    expect(ownTextsOf(written(round, removeAction('b'))).some(({ id }) => id === 'b')).toBe(false);
  });

  it('[RP4] tells that an original was changed after its version, and not when only its neighbour was', () => {
    let round = written(filledRound(), changeParallel('sv', ['agreed/a1/reason', 'note/a2/text'], 'På svenska'));
    expect(originalsChanged(round, 'sv')).toEqual(new Set());
    round = written(round, values([valueKey.agreed('a1'), { ...agreed, dissent: 'Ei enää' }]));
    expect(originalsChanged(round, 'sv')).toEqual(new Set());
    round = written(round, changeNote('a2', 'Toinen huomio'));
    expect(originalsChanged(round, 'sv')).toEqual(new Set(['note/a2/text']));
    round = written(round, values([valueKey.agreed('a1'), { ...agreed, reason: 'Uusi syy' }]));
    expect(originalsChanged(round, 'sv')).toEqual(new Set(['note/a2/text', 'agreed/a1/reason']));
    round = written(round, changeParallel('sv', ['note/a2/text'], 'Ny anteckning'));
    expect(originalsChanged(round, 'sv')).toEqual(new Set(['agreed/a1/reason']));
  });

  it('[RP4, PL3] goes on to the next round with the actions and goals that go on', () => {
    const refs = [
      'action/a/title',
      'action/a/statusReason',
      'action/b/title',
      'action/b/followUp',
      'action/b/statusReason',
      'goal/g/title',
      'note/a2/text',
    ];
    const round = refs.reduce((now, ref) => written(now, changeParallel('sv', [ref], `sv:${ref}`)), filledRound());
    expect(parallelTextsFor(written(round, changeOwnLanguage('fi')), new Map([['b', 'b2']]))).toEqual(
      new Map([
        [valueKey.ownLanguage, 'fi'],
        [valueKey.parallel('sv', 'last-action/a/title'), 'sv:action/a/title'],
        [valueKey.parallel('sv', 'last-action/a/reason'), 'sv:action/a/statusReason'],
        [valueKey.parallel('sv', 'action/b2/title'), 'sv:action/b/title'],
        [valueKey.parallel('sv', 'last-action/b/title'), 'sv:action/b/title'],
        [valueKey.parallel('sv', 'action/b2/followUp'), 'sv:action/b/followUp'],
        [valueKey.parallel('sv', 'last-action/b/reason'), 'sv:action/b/statusReason'],
        [valueKey.parallel('sv', 'goal/g/title'), 'sv:goal/g/title'],
      ]),
    );
  });
});
