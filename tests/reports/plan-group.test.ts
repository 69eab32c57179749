import { describe, expect, it } from 'vitest';
import { loadChecklistTexts } from '#content/checklist-loader.ts';
import { loadModelTexts } from '#content/models-loader.ts';
import { agreeInMeeting } from '#domain/group/change-meeting.ts';
import { addAction } from '#domain/round/change-plan.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import type { RoundValue } from '#domain/round/values.ts';
import { type PlanChoice, planInput } from '#reports/model/plan/plan-input.ts';
import { planReport } from '#reports/model/plan/plan-report.ts';
import { reportText } from '#reports/model/report-text.ts';
import { actionsTable } from '#reports/tables/actions-table.ts';
import { renderCsv } from '#reports/tables/render-csv.ts';
import { answeredRound } from '#tests/support/answered-round.ts';
import { draftAction } from '#tests/support/build-action.ts';
import { level } from '#tests/support/build-round.ts';
import { exampleGroupRound } from '#tests/support/example-group.ts';
import { exampleMeetingRound } from './support/example-meeting.ts';
import { readWords } from './support/plan-input.ts';
import { leafTexts } from './support/read-pdf.ts';
import { renderPlan } from './support/render.ts';

async function inputOf(round: Round, choice: Partial<PlanChoice> = {}) {
  return planInput({
    round,
    texts: await loadChecklistTexts('fi'),
    modelTexts: await loadModelTexts('fi'),
    choice: { lang: 'fi', notes: false, unanswered: true, ...choice },
    isoDate: '2026-11-21',
  });
}
const textOf = async (round: Round, choice: Partial<PlanChoice> = {}) =>
  reportText(planReport(await inputOf(round, choice), readWords('fi')));
const FIND_OUT = { kind: 'unknown', who: 'Sihteeri', by: '2026-06' } as const;
const ALL = { notes: true, respondentNotes: true, names: true };

describe('the action plan of a group that answered alone', () => {
  it('[GR6] tells how much is agreed, and of each finding whether it is and by how many', async () => {
    const input = await inputOf(exampleMeetingRound());
    expect(input.group).toEqual({ respondents: 5, agreed: 4, of: 46 });
    const found = new Map([...input.strengths, ...input.gaps, ...input.unknowns].map((one) => [one.code, one.basis]));
    expect(found.get('1.1')).toEqual({ isAgreed: true, n: 5 });
    expect(found.get('7.6')).toEqual({ isAgreed: true, n: 3 });
    expect(found.get('6.9')).toEqual({ isAgreed: false, n: 1 });
    expect(found.get('2.1')).toEqual({ isAgreed: true, n: 5 });
    expect(found.get('6.7')).toEqual({ isAgreed: false, n: 4 });
    const texts = await textOf(exampleMeetingRound());
    expect(texts).toContain('Sovittu 4/46 väittämästä, vastaajia 5');
    expect(texts).toContain('Ei vielä sovittu (n = 1)');
  });

  it('[GR6] leaves n out where nobody had answered alone', async () => {
    const value = { answer: level(2), reason: '', dissent: '', date: '2026-03-12' };
    const texts = await textOf(exampleGroupRound({ more: new Map([[valueKey.agreed('statutory-councils'), value]]) }));
    expect(texts).toContain('Sovittu');
    expect(texts.join('\n')).not.toContain('n = 0');
  });

  it('[GR6, GR7] says of what nobody can judge that finding out is agreed, not an answer', async () => {
    const texts = await textOf(exampleMeetingRound());
    const row = texts.slice(texts.indexOf('Selvitettävät väittämät'));
    expect(row.slice(0, row.indexOf('Hyvinvointikoordinaattori')).at(-1)).toBe('Sovittu selvitettäväksi (n = 5)');
    const together = agreeInMeeting(
      'm',
      'statutory-councils',
      { answer: FIND_OUT, reason: '', dissent: '' },
      '2026-03-12',
    );
    expect(await textOf(exampleGroupRound({ more: together }))).toContain('Sovittu selvitettäväksi');
  });

  it('[AN10, PL1] parts sectors by semicolons, in plan and table: names have commas of their own', async () => {
    const sectors = ['housing', 'technical-environment'];
    const more = new Map([
      ...addAction('a', draftAction({ title: 'Kävelyryhmä', role: 'Suunnittelija', sectors })),
      [valueKey.respondentSector('r4', 'housing'), true],
      [valueKey.ownNote('r4', 'meeting-places'), 'Tilat ovat vajaakäytössä.'],
    ] as [string, RoundValue][]);
    const round = exampleGroupRound({ more });
    const names = 'Asuminen ja vuokrataloyhtiö; Tekninen toimi, kaavoitus ja ympäristö';
    const texts = await textOf(round, ALL);
    expect(texts).toContain(`Suunnittelija · ${names}`);
    expect(texts.filter((text) => text.startsWith('Vastaajalta: ') && text.includes('; '))).not.toEqual([]);
    const table = actionsTable({
      round,
      texts: await loadChecklistTexts('fi'),
      modelTexts: await loadModelTexts('fi'),
      words: readWords('fi'),
    });
    expect(renderCsv(table)).toContain(`"${names}"`);
  });

  it('[GR6] says nothing of agreeing where the group answered together', async () => {
    const input = await inputOf(answeredRound({ answers: 12 }));
    expect(input.group).toBeNull();
    expect((await textOf(answeredRound({ answers: 12 }))).join('\n')).not.toMatch(/Ei vielä sovittu|n = /);
  });

  it('[RP1, RP7] has every note, piece of evidence and differing opinion that was chosen', async () => {
    const more = new Map([[valueKey.note('meeting-places'), 'Ryhmän oma huomio']]);
    const round = exampleGroupRound({ more });
    const texts = await textOf(round, ALL);
    for (const note of [
      'Koulussa asia on kirjattu vain tavoitteisiin.',
      'Tekniselle toimelle strategia ei ole tuttu.',
      'Ryhmän oma huomio',
    ])
      expect(texts).toContain(note);
    expect(texts.some((text) => text.startsWith('Kirjaston kävijäkysely 2025 (3.11.2025)'))).toBe(true);
    expect(texts).toContain('Vastaajalta: Perusopetus');
    expect(await textOf(exampleMeetingRound(), { notes: true })).toContain('Tekninen toimi näki tason 0.');
  });

  it('[RP7] leaves respondents’ notes out unless they were chosen, also when the group’s own were', async () => {
    const plain = (await textOf(exampleGroupRound())).join('\n');
    const withOwn = (await textOf(exampleGroupRound(), { notes: true })).join('\n');
    for (const text of [plain, withOwn]) expect(text).not.toMatch(/Koulussa asia on kirjattu|Kirjaston kävijäkysely/);
    const onlyTheirs = (await textOf(exampleMeetingRound(), { respondentNotes: true })).join('\n');
    expect(onlyTheirs).toMatch(/Koulussa asia on kirjattu/);
    expect(onlyTheirs).not.toMatch(/Strategia hyväksyttiin kesäkuussa/);
  });

  it('[GR10] never names a person, and in a round without names no sector as a writer', async () => {
    expect((await textOf(exampleMeetingRound(), ALL)).join('\n')).not.toContain('Kaisa');
    const nameless = await textOf(exampleMeetingRound('nameless'), ALL);
    expect(nameless).toContain('Koulussa asia on kirjattu vain tavoitteisiin.');
    expect(nameless.filter((text) => text.startsWith('Vastaajalta'))).toEqual([]);
    expect(nameless).toContain('Vastaaja');
  });

  it('[RP2] reads back from its PDF as it was written', async () => {
    const { report, pdf, missing } = renderPlan(await inputOf(exampleMeetingRound(), ALL));
    expect(leafTexts(pdf)).toEqual(reportText(report));
    expect([missing, pdf.faults, pdf.unmarked]).toEqual([[], [], []]);
  });
});
