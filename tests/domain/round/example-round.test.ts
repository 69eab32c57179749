import { describe, expect, it } from 'vitest';
import { checklistRef, loadChecklist } from '#content/checklist-loader.ts';
import { loadExample } from '#content/example-loader.ts';
import type { ExampleAction, ExampleContent, LocalText } from '#domain/round/example-content.ts';
import { exampleRounds } from '#domain/round/example-round.ts';
import { agreedAnswerOf, answersOf, noteOf, suggestionsOf } from '#domain/round/read-answers.ts';
import { actionsOf, lastActionsOf, modelUsesOf } from '#domain/round/read-plan.ts';
import type { Round } from '#domain/round/round.ts';
import { parseRoundFile, roundToFile } from '#domain/round/round-file.ts';
import { exampleMunicipality, smallChecklist, smallTexts } from '#tests/support/build-round.ts';
import { countingIds } from '#tests/support/counting-ids.ts';

const said = (text: string): LocalText => ({ fi: `${text} fi`, sv: `${text} sv`, en: `${text} en` });
const action = (id: string, more: Partial<ExampleAction> = {}): ExampleAction => ({
  id,
  title: said(id),
  role: said('role'),
  start: '2025-08',
  due: '2026-02',
  status: 'going-on',
  priority: 'first',
  origin: { kind: 'own' },
  sectors: ['leadership'],
  items: ['a1'],
  models: [],
  continues: null,
  review: null,
  ...more,
});

const content: ExampleContent = {
  municipality: exampleMunicipality,
  rounds: [
    {
      year: 2025,
      date: '2025-03-04',
      answers: {
        a1: { kind: 'level', level: 1, reason: said('why') },
        a2: { kind: 'unknown', who: said('somebody'), by: '2025-06' },
        a3: { kind: 'not-applicable', why: said('not here') },
      },
      notes: { a1: said('note') },
      marks: ['a2'],
      evidence: [{ id: 'paper', item: 'a1', text: said('paper'), url: '', date: '2024-02-29' }],
      actions: [
        action('kept', { review: { result: 'going-on', reason: said('half') } }),
        action('finished', { status: 'done' }),
        action('given-up', { review: { result: 'dropped', reason: said('no money') } }),
      ],
      models: { 'old-model': { use: 'in-use', since: '2023', sector: '' } },
    },
    {
      year: 2026,
      date: '2026-03-03',
      answers: { a1: { kind: 'level', level: 2 } },
      notes: {},
      marks: [],
      evidence: [],
      actions: [action('kept-on', { continues: 'kept', due: '2027-02' }), action('new')],
      models: {},
    },
  ],
};

const making = (more: Partial<Parameters<typeof exampleRounds>[1]> = {}) => ({
  language: 'fi' as const,
  checklist: smallChecklist,
  checklistRef: { id: 'small', edition: 'test.1', hash: 'hash-1' },
  newId: countingIds().create,
  ...more,
});

describe('the example rounds', () => {
  const [last, now] = exampleRounds(content, making()) as [Round, Round];

  it('[AN8] are marked as an example and belong to no real municipality, oldest first', () => {
    const rounds = exampleRounds(content, making());
    expect(rounds.map(({ header }) => [header.year, header.example, header.municipality.code])).toEqual([
      [2025, true, null],
      [2026, true, null],
    ]);
  });

  it('[CL1] equal ids give equal files, byte for byte', () => {
    const files = () => exampleRounds(content, making()).map((round) => roundToFile(round, smallTexts));
    expect(files()).toEqual(files());
  });

  it('hold answers, reasons and notes in the chosen language', () => {
    expect(agreedAnswerOf(last, 'a1')).toMatchObject({ reason: 'why fi', date: '2025-03-04' });
    expect(answersOf(last).get('a2')).toEqual({ kind: 'unknown', who: 'somebody fi', by: '2025-06' });
    expect(answersOf(last).get('a3')).toEqual({ kind: 'not-applicable', reason: 'not here fi' });
    const [swedish] = exampleRounds(content, making({ language: 'sv' })) as [Round];
    expect(noteOf(swedish, 'a1')).toBe('note sv');
  });

  it('[YR4] last year’s agreed answers are this year’s suggestions', () => {
    expect(suggestionsOf(now).get('a1')).toEqual({ year: 2025, answer: { kind: 'level', level: 1 } });
  });

  it('[PL3] an action that goes on continues last year’s, with what came of it', () => {
    const kept = actionsOf(now).find(({ id }) => id === 'kept-on');
    expect(kept).toMatchObject({
      continues: 'kept',
      due: '2027-02',
      review: { result: 'going-on', reason: 'half fi' },
    });
  });

  it('[PL3] each open action of last year goes on once', () => {
    const continued = actionsOf(now).map(({ continues }) => continues);
    expect(continued.sort()).toEqual(['given-up', 'kept', null]);
  });

  it('[PL3] each action is kept as last year promised it, a dropped one also on its copy', () => {
    expect([...lastActionsOf(now).keys()]).toEqual(['finished', 'given-up', 'kept']);
    const dropped = actionsOf(now).find(({ continues }) => continues === 'given-up');
    expect(dropped).toMatchObject({ status: 'dropped', statusReason: 'no money fi' });
  });

  it('this year’s use of models is what the content says', () => {
    expect([...modelUsesOf(last).keys()]).toEqual(['old-model']);
    expect([...modelUsesOf(now).keys()]).toEqual([]);
  });

  it('[CL1] another newest year moves every date by whole years', () => {
    const [moved] = exampleRounds(content, making({ newestYear: 2027 })) as [Round];
    const [first] = actionsOf(moved);
    expect(first).toMatchObject({ start: '2026-08', due: '2027-02' });
    const file = roundToFile(moved, smallTexts);
    expect(file).toContain('2025-02-28');
    expect(file).not.toContain('2024-02-29');
  });
});

describe('the example of the pack', () => {
  it('[AN8] [DA7] fills every item and passes through the file unchanged in each language', async () => {
    const example = await loadExample();
    for (const language of ['fi', 'sv', 'en'] as const) {
      const rounds = exampleRounds(
        example,
        making({ language, checklist: loadChecklist(), checklistRef: checklistRef(), newId: countingIds().create }),
      );
      expect(rounds.length).toBe(example.rounds.length);
      for (const round of rounds) {
        expect(answersOf(round).size).toBe(46);
        const file = roundToFile(round, smallTexts);
        const read = parseRoundFile(file);
        expect(read.ok && roundToFile(read.value, smallTexts)).toBe(file);
      }
    }
  });
});
