import { describe, expect, it } from 'vitest';
import { checklistRef, loadChecklist, loadChecklistTexts } from '#content/checklist-loader.ts';
import { loadExample } from '#content/example-loader.ts';
import { loadModelTexts } from '#content/models-loader.ts';
import type { Language } from '#domain/checklist/checklist.ts';
import { areasInScope } from '#domain/checklist/items-in-scope.ts';
import { exampleRounds } from '#domain/round/example-round.ts';
import { answersOf } from '#domain/round/read-answers.ts';
import { actionsOf } from '#domain/round/read-plan.ts';
import type { Round } from '#domain/round/round.ts';
import { displayedScore } from '#domain/scoring/score.ts';
import { scoreRound } from '#domain/scoring/score-round.ts';
import { planInput } from '#reports/model/plan/plan-input.ts';
import type { PlanReportInput } from '#reports/model/plan/plan-report-input.ts';
import { reportText } from '#reports/model/report-text.ts';
import { leafTexts } from './support/read-pdf.ts';
import { renderPlan } from './support/render.ts';

async function example(lang: Language): Promise<[Round, Round]> {
  let ids = 0;
  const newId = () => `id-${++ids}`;
  const checklist = loadChecklist();
  const making = { language: lang, checklist, checklistRef: checklistRef(), newId };
  const [previous, round] = exampleRounds(await loadExample(), making);
  return [previous as Round, round as Round];
}

async function inputOf(
  lang: Language,
  changes: { notes?: boolean; unanswered?: boolean } = {},
): Promise<PlanReportInput> {
  const [, round] = await example(lang);
  return planInput({
    round,
    texts: await loadChecklistTexts(lang),
    modelTexts: await loadModelTexts(lang),
    choice: { lang, notes: true, unanswered: true, ...changes },
    isoDate: '2026-11-21',
  });
}

describe('the example round as an action plan', () => {
  it.each(['fi', 'sv', 'en'] as const)('[RP2] reads back from its PDF in %s as it was written', async (lang) => {
    const { report, pdf, missing } = renderPlan(await inputOf(lang), lang);
    expect(leafTexts(pdf)).toEqual(reportText(report));
    expect([missing, pdf.faults, pdf.unmarked]).toEqual([[], [], []]);
  });

  it('[SC1] has the scores that the domain computes, rounded once', async () => {
    const [previous, round] = await example('fi');
    const input = await inputOf('fi');
    const scored = (of: Round) =>
      scoreRound({ areas: areasInScope(of.checklist, 'full', 'mainland'), scope: 'full', answers: answersOf(of) });
    const shown = (of: Round) => scored(of).areas.map(({ score }) => score && displayedScore(score));
    expect(input.areas.map(({ score }) => score)).toEqual(shown(round));
    expect(input.areas.map(({ previousScore }) => previousScore)).toEqual(shown(previous));
    const total = scored(round).total.score;
    expect(input.total.score).toBe(total && displayedScore(total));
  });

  it('[RE1] puts every statement in one place: strength, gap, not known, not applicable or unanswered', async () => {
    const input = await inputOf('fi');
    const lists = [input.strengths, input.gaps, input.unknowns, input.notApplicable, input.unanswered ?? []];
    const codes = lists.flatMap((list) => list.map(({ code }) => code));
    expect(codes).toHaveLength(46);
    expect(new Set(codes).size).toBe(46);
  });

  it('[PL1] names the statements and models that each action comes from, in words', async () => {
    const [, round] = await example('sv');
    const input = await inputOf('sv');
    expect(input.actions.length).toBeGreaterThan(3);
    expect(input.actions.flatMap(({ items }) => items).every(({ code, statement }) => code && statement)).toBe(true);
    const modelIds = actionsOf(round).flatMap(({ models }) => models);
    for (const name of input.actions.flatMap(({ models }) => models)) expect(modelIds).not.toContain(name);
  });

  it('[PL3] tells what came of last year’s actions', async () => {
    const { lastActions } = await inputOf('fi');
    expect(lastActions.length).toBeGreaterThan(0);
    expect(lastActions.some(({ status }) => status === 'done')).toBe(true);
  });

  it('[PL3] tells last year’s promises as they were made, whatever their copies are called and due now', async () => {
    const [last, round] = await example('fi');
    const promised = new Map(actionsOf(last).map(({ id, title, role, due }) => [id, { title, role, due }]));
    const copies = actionsOf(round).filter(({ continues }) => continues !== null);
    // The example's own copy has got another title and month.
    expect(copies.some(({ continues, title }) => promised.get(continues ?? '')?.title !== title)).toBe(true);
    const { lastActions } = await inputOf('fi');
    const told = lastActions.map(({ title, role, due }) => ({ title, role, due }));
    for (const { continues } of copies) expect(told).toContainEqual(promised.get(continues ?? ''));
  });

  it('[RP7] takes notes and unanswered statements along only when chosen', async () => {
    const without = await inputOf('fi', { notes: false, unanswered: false });
    expect([without.notes, without.unanswered]).toEqual([null, null]);
    expect((await inputOf('fi')).notes?.length).toBeGreaterThan(0);
  });

  it('[RP4] takes the municipality’s name in the report’s language', async () => {
    expect((await inputOf('fi')).municipality).toBe('Esimerkkikunta');
    expect((await inputOf('sv')).municipality).toBe('Exempelkommun');
    expect((await inputOf('en')).municipality).toBe('Esimerkkikunta');
  });
});
