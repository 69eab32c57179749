import { describe, expect, it } from 'vitest';
import { changeIndicator } from '#domain/indicators/change-indicators.ts';
import { changeGoal } from '#domain/plan/goals.ts';
import { changeDecision, changeHandlingText, changeStatement } from '#domain/plan/handling.ts';
import { addAction } from '#domain/round/change-plan.ts';
import { commit } from '#domain/round/commit.ts';
import type { Round } from '#domain/round/round.ts';
import type { Block, Report } from '#reports/model/blocks.ts';
import { reportText } from '#reports/model/report-text.ts';
import { goalsInput, goalsSection } from '#reports/model/sections/goals-section.ts';
import { handlingInput, handlingSection } from '#reports/model/sections/handling-section.ts';
import { indicatorsInput, indicatorsSection } from '#reports/model/sections/indicators-section.ts';
import { anIndicator, figure } from '#tests/domain/indicators/build-indicator.ts';
import { draftAction } from '#tests/support/build-action.ts';
import { buildRound, commitsBy } from '#tests/support/build-round.ts';
import { readWords } from './support/plan-input.ts';

const words = { fi: readWords('fi'), sv: readWords('sv') };
const by = commitsBy('w');
const written = (...changes: readonly ReadonlyMap<string, unknown>[]): Round =>
  changes.reduce<Round>((round, change) => commit(round, by(), change), buildRound());
const text = (blocks: readonly Block[]) =>
  reportText({ title: '', subtitle: null, blocks } as Partial<Report> as Report);
const names = { name: (id: string) => ({ code: { a1: '1.1', a2: '1.2' }[id] ?? '', statement: id }) };

describe('The section of own goals', () => {
  const round = written(
    changeGoal('g1', { title: 'Yksinäisyys vähenee', description: 'Nuoret\nIkääntyneet', year: 2029, order: 1 }),
    changeGoal('g2', { title: 'Osaaminen kasvaa', description: '', year: null, order: 2 }),
    addAction('a', draftAction({ title: 'Kahvila', goal: 'g1', due: '2027-05', status: 'going-on' })),
    addAction('b', draftAction({ title: 'Kävelyryhmä', goal: '' })),
  );

  it('[PL5] tells each goal with its year, its details and the actions that serve it', () => {
    const told = text(goalsSection(goalsInput(round), words.fi));
    for (const part of ['Yksinäisyys vähenee', '2029', 'Nuoret', 'Ikääntyneet', 'Kahvila – 5/2027, Käynnissä']) {
      expect(told.join('\n')).toContain(part);
    }
    expect(told.join('\n')).not.toContain('Kävelyryhmä');
  });

  it('[PL5] says of a goal that nothing serves yet that it is so', () => {
    const told = text(goalsSection(goalsInput(round), words.fi));
    expect(told.slice(told.indexOf('Osaaminen kasvaa'))).toEqual([
      'Osaaminen kasvaa',
      'Tavoitteelle ei ole vielä toimenpidettä.',
    ]);
  });

  it('[PL5] is left out where no goal has been written', () => {
    expect(goalsSection(goalsInput(buildRound()), words.fi)).toEqual([]);
  });
});

describe('The section of handling', () => {
  it('[PL8] tells case, attachment, statements of the councils and decisions as they were written', () => {
    const round = written(
      changeHandlingText('caseNumber', '123/00.01.02/2027'),
      changeHandlingText('attachment', '4'),
      changeStatement('youth', { state: 'given', date: '2027-01-12', note: 'Lisää tukea' }),
      changeDecision('board', { body: 'Kaupunginhallitus', date: '2027-02-01', section: '14' }),
      changeDecision('council', { body: '', date: '2027-02-22', section: '7' }),
    );
    expect(text(handlingSection(handlingInput(round), words.fi))).toEqual([
      'Käsittely toimielimissä',
      ...['Asianumero', '123/00.01.02/2027', 'Liite', '4'],
      ...['Nuorisovaltuuston lausunto', 'Annettu 12.1.2027', 'Lisää tukea'],
      ...['Kaupunginhallitus', '1.2.2027 § 14', 'Valtuusto', '22.2.2027 § 7'],
    ]);
  });

  it('[PL8] tells only what is filled in, and of a named body that it has not decided yet', () => {
    const round = written(changeDecision('committee', { body: 'Bildningsnämnden', date: '', section: '' }));
    expect(text(handlingSection(handlingInput(round), words.sv))).toEqual([
      'Behandling i organen',
      ...['Bildningsnämnden', 'Ännu inte behandlat'],
    ]);
  });

  it('[PL8] is left out where nothing has been written', () => {
    expect(handlingSection(handlingInput(buildRound()), words.fi)).toEqual([]);
  });
});

describe('The section of indicators', () => {
  const round = written(
    addAction('x', draftAction({ title: 'Kahvila' })),
    changeIndicator(
      'i1',
      null,
      anIndicator({
        items: ['a1', 'a2', 'gone'],
        actions: ['x', 'gone'],
        years: [figure(2023, 1234.5), { year: 2021, value: { kind: 'not-published' } }],
      }),
    ),
    changeIndicator('i2', null, anIndicator({ name: 'Osallisuus', of: 'county', order: 2, years: [figure(2019, 40)] })),
  );
  const table = (blocks: readonly Block[]) => blocks.find((block) => block.kind === 'table');

  it('[IN1, YR6] has a column for each year, the oldest left', () => {
    const found = table(indicatorsSection(indicatorsInput(round, names), words.fi));
    expect(found?.columns.map(({ header }) => header)).toEqual([
      'Indikaattori',
      '2019',
      '2021',
      '2023',
      'Mihin liittyy',
    ]);
  });

  it('[IN1, IN2] tells value, «not published», nothing known, source, group, whose it is and what it supports', () => {
    expect(text(indicatorsSection(indicatorsInput(round, names), words.fi)).slice(2)).toEqual([
      'Indikaattorien arvot 2019–2023',
      ...['Indikaattori', '2019', '2021', '2023', 'Mihin liittyy'],
      ...['Koettu yksinäisyys (%)', '8. ja 9. luokka · kunta', 'Lähde: Esimerkkikysely'],
      ...['–', 'ei julkaistu kunnalle', '1 234,5', 'Väittämät 1.1, 1.2', 'Toimenpide: Kahvila'],
      ...['Osallisuus (%)', '8. ja 9. luokka · hyvinvointialue', 'Lähde: Esimerkkikysely', '40', '–', '–', '–'],
    ]);
  });

  it.each([
    ['fi', 'Väittämä 1.1'],
    ['sv', 'Påstående 1.1'],
    ['en', 'Statement 1.1'],
  ] as const)('[IN1, EV1] speaks in %s of one statement as one', (lang, one) => {
    const made = written(changeIndicator('i1', null, anIndicator({ items: ['a1'] })));
    expect(text(indicatorsSection(indicatorsInput(made, names), readWords(lang)))).toContain(one);
  });

  it('[IN2] says that the indicators do not affect the scores', () => {
    expect(text(indicatorsSection(indicatorsInput(round, names), words.sv))[1]).toMatch(/påverkar inte poängen/);
  });

  it('[IN1] more years than a page holds go on in another table, none is left out', () => {
    const years = [2011, 2013, 2015, 2017, 2019, 2021, 2023].map((year) => figure(year, year / 100));
    const blocks = indicatorsSection(
      indicatorsInput(written(changeIndicator('i1', null, anIndicator({ years }))), names),
      words.fi,
    );
    const headers = blocks.flatMap((block) =>
      block.kind === 'table' ? block.columns.map(({ header }) => header) : [],
    );
    expect(headers.filter((header) => /^\d{4}$/.test(header))).toEqual(years.map(({ year }) => `${year}`));
    for (const { year } of years) expect(text(blocks)).toContain(`${year / 100}`.replace('.', ','));
  });

  it('[IN1] is left out where no indicator has been written', () => {
    expect(indicatorsSection(indicatorsInput(buildRound(), names), words.fi)).toEqual([]);
  });
});
