import { describe, expect, it } from 'vitest';
import { loadModelTexts } from '#content/models-loader.ts';
import type { Language } from '#domain/checklist/checklist.ts';
import { commit } from '#domain/round/commit.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import type { RoundValue } from '#domain/round/values.ts';
import { renderDocx } from '#reports/docx/render-docx.ts';
import { renderHtml } from '#reports/html/render-html.ts';
import { bilingualReport } from '#reports/model/bilingual.ts';
import type { Report } from '#reports/model/blocks.ts';
import { plainText } from '#reports/model/plain-text.ts';
import { reportText } from '#reports/model/report-text.ts';
import { exampleMunicipality } from '#tests/support/build-round.ts';
import { realRound } from '#tests/support/real-round.ts';
import { reportOfKind } from '../support/every-kind.ts';
import { longestName } from '../support/longest-summary.ts';
import { readDocx } from '../support/read-docx.ts';
import { readHtml } from '../support/read-html.ts';
import { leafTexts } from '../support/read-pdf.ts';
import { renderReport } from '../support/render.ts';

const LONG = 'mielenterveydenedistäminen'.repeat(120).slice(0, 3000);
const NAMES = ['Ánne Čáhci 👩‍👩‍👧‍👦', 'Ольга Щербакова', '<b>Kunta</b> & "lainaus"'];
/** What people write and paste, each into every field that takes text. */
const HARD = [...NAMES, LONG].join('\n');
const items = realRound().checklist.areas.flatMap((area) => area.items.map(({ id }) => id));

type Values = [string, RoundValue][];
const roundOf = (values: Values, over: Parameters<typeof realRound>[0] = {}): Round =>
  commit(realRound(over), { writer: 'w', time: 1, logId: 'l' }, new Map(values));

function answersWith(text: string): Values {
  return items.flatMap(
    (id, index): Values => [
      [
        valueKey.agreed(id),
        {
          answer:
            index % 9 === 0 ? { kind: 'not-applicable', reason: text } : { kind: 'level', level: (index % 4) as 0 },
          reason: index < 2 ? text : '',
          dissent: index < 2 ? text : '',
          date: '2026-03-01',
        },
      ],
      ...(index < 2 ? ([[valueKey.note(id), text]] as Values) : []),
    ],
  );
}

function actionsOf(count: number, title: (index: number) => string): Values {
  return Array.from({ length: count }, (_, index) => index).flatMap((index): Values => {
    const id = `a${index}`;
    return [
      [valueKey.action(id), true],
      [valueKey.actionField(id, 'title'), title(index)],
      [valueKey.actionField(id, 'priority'), index < 5 ? 'first' : 'later'],
      [valueKey.actionField(id, 'order'), index],
      [valueKey.actionField(id, 'role'), title(index)],
    ];
  });
}

/** The same text in every format that keeps it, and nothing unmarked in the PDF. */
async function expectSame(report: Report): Promise<string> {
  const texts = reportText(report);
  const { pdf } = renderReport(report);
  // What the font lacks is drawn as a box, so that the rest is compared sign by sign.
  const drawn = leafTexts(pdf);
  expect(drawn).toHaveLength(texts.length);
  expect([pdf.faults, pdf.unmarked]).toEqual([[], []]);
  expect((await readDocx(await renderDocx(report))).texts).toEqual(texts);
  expect(readHtml(renderHtml(report))).toEqual(texts);
  return texts.join('\n');
}

const hard = roundOf([
  ...answersWith(HARD),
  ...actionsOf(3, (index) => [...NAMES, LONG][index] ?? LONG),
  [valueKey.goal('g'), { title: NAMES[0] ?? '', description: HARD, year: null, order: 1 }],
  [valueKey.handlingCase, LONG.slice(0, 500)],
]);
const earlier = roundOf(answersWith('Ei ole.'), { id: 'round-0', year: 2025 });

describe('what people write', () => {
  it.each(['plan', 'full', 'comparison', 'blank', 'prefilled', 'summary'] as const)(
    '[RP1, DA8] emoji, Cyrillic and Sámi names, markup and 3,000 letters without a space: the kind «%s» holds them all',
    async (kind) => {
      const text = await expectSame(await reportOfKind(kind, hard, { others: [earlier] }));
      if (kind !== 'full' && kind !== 'plan') return;
      for (const name of NAMES) expect(text).toContain(plainText(name));
      expect(text).toContain(LONG);
    },
  );

  it.each(['plan', 'full', 'blank', 'summary'] as const)(
    '[RP3] a round without any answer or action makes the kind «%s»',
    async (kind) => {
      expect(await expectSame(await reportOfKind(kind, realRound()))).toContain('Esimerkkikunta');
    },
  );

  it('[RP1] of 200 actions each is in the full report, in its table and in full', async () => {
    const round = roundOf(actionsOf(200, (index) => `Toimenpide numero ${index + 1}.`));
    const text = await expectSame(await reportOfKind('full', round));
    for (let number = 1; number <= 200; number++) {
      expect(text.split(`Toimenpide numero ${number}.`).length - 1).toBeGreaterThanOrEqual(4);
    }
  });

  it('[RP1, RE8] of 60 models each is in the full report, but not those that are dismissed', async () => {
    const { models } = await loadModelTexts('fi');
    const ids = Object.keys(models);
    const uses = ['in-use', 'planned', 'wanted'] as const;
    const use = (id: string, index: number): [string, RoundValue] => [
      valueKey.model(id),
      {
        use: index === 0 ? 'dismissed' : (uses[index % 3] ?? 'wanted'),
        since: '',
        sector: 'youth',
        reason: 'Ei sovi meille.',
      },
    ];
    const some = Array.from({ length: 61 }, (_, index) => ids[index] ?? `model-${index}`);
    const text = await expectSame(await reportOfKind('full', roundOf(some.map(use))));
    const section = text.slice(text.indexOf('Toimintamallit\n'), text.indexOf('Miten pisteet on laskettu'));
    for (const id of some.slice(1)) expect(section).toContain(plainText(models[id]?.name ?? id));
    expect(section).not.toContain('Ei sovi meille.');
    expect(section.match(/Nuorisopalvelut/g)).toHaveLength(60);
  });

  it.each(['full', 'comparison', 'blank', 'prefilled'] as const)(
    '[RP5] the longest name of a municipality in Swedish stands on the kind «%s»',
    async (kind) => {
      const name = await longestName('sv');
      const municipality = { ...exampleMunicipality, names: { fi: name, sv: name } };
      const round = roundOf(answersWith('–'), { municipality });
      const others = [roundOf(answersWith('–'), { municipality, id: 'round-0', year: 2025 })];
      const report = await reportOfKind(kind, round, { lang: 'sv', others });
      expect(report.sender).toBe(name);
      expect(await expectSame(report)).toContain(name);
    },
  );

  it('[RP4] texts in one language only are in both parts of a report in two', async () => {
    const round = roundOf(actionsOf(1, () => 'Kävelykoulu alkaa syksyllä'));
    const of = (lang: Language) => reportOfKind('full', round, { lang });
    const text = await expectSame(bilingualReport(await of('fi'), await of('sv')));
    const [finnish = '', swedish = ''] = text.split('Utvärderingsrapport om psykiskt välbefinnande');
    expect(finnish).toContain('1. Kävelykoulu alkaa syksyllä');
    expect(swedish).toContain('1. Kävelykoulu alkaa syksyllä');
  });
});
