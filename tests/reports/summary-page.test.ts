import { describe, expect, it } from 'vitest';
import type { Language } from '#domain/checklist/checklist.ts';
import { countPdfPages } from '#features/count-pdf-pages.ts';
import { reportText } from '#reports/model/report-text.ts';
import { widthOf } from '#reports/model/summary/page-room.ts';
import { summaryReport } from '#reports/model/summary/summary-report.ts';
import type { SummaryReportInput } from '#reports/model/summary/summary-report-input.ts';
import { loadReportFonts } from '#reports/pdf/report-fonts.ts';
import { createTaggedDocument } from '#reports/pdf/tagged-document.ts';
import { STYLE } from '#reports/pdf/theme.ts';
import { longestName, longestSummary } from './support/longest-summary.ts';
import { filledPlan, readWords } from './support/plan-input.ts';
import { leafTexts } from './support/read-pdf.ts';
import { renderReport } from './support/render.ts';

const SENTENCES = {
  swedish: 'Välfärdskoordinatorn ordnar förebyggande familjerådgivningsmottagningar för ungdomsfullmäktige. ',
  words: 'åtgärd och ansvar ',
  'one word': 'MWÅ',
  'no letters of ours': '漢字',
  narrow: 'il. ',
};

function made(input: SummaryReportInput, lang: Language = 'sv') {
  const report = summaryReport(input, readWords(lang));
  return { ...renderReport(report), texts: reportText(report) };
}

describe('the page for the council', () => {
  it('[RP8] is one page in Swedish with the longest name of the register and five actions at the length limit', async () => {
    const { bytes, texts, pdf } = made(await longestSummary('sv', SENTENCES.swedish));
    expect(countPdfPages(bytes)).toBe(1);
    expect(leafTexts(pdf)).toEqual(texts);
    expect(texts.join('\n')).toContain(await longestName('sv'));
    const actions = [1, 2, 3, 4, 5].map((number) => texts[texts.indexOf(`${number}.`) + 1]);
    for (const action of actions) {
      expect(action).toMatch(
        /^Välfärdskoordinatorn ordnar .* … – Tid: 11\/2026–11\/2027\. Ansvar: Välfärdskoordinatorn .* …$/,
      );
    }
    expect(texts.at(-1)).toMatch(/^Mer i planen: texter som här har kortats av med … i sin helhet/);
  });

  it('[SC1, RP3] tells the total on its scale before the areas, and asks nothing of the council before anything is judged', () => {
    const plan = filledPlan('fi');
    const decisions = { committee: null, board: null, council: null };
    const { texts } = made({ plan, decisions }, 'fi');
    const shown = String(plan.total.score).replace('.', ',');
    expect(texts.join('\n')).toMatch(
      new RegExp(`Kokonaispisteet ovat ${shown} asteikolla 0–100, ja arvio on «[^»]+»\\. Vahv`),
    );
    const begun = { ...plan, actions: [], coverage: { ...plan.coverage, judged: 0 } };
    const empty = made({ plan: begun, decisions }, 'fi').texts.join('\n');
    expect(empty).toContain('Valtuustolle ei ole vielä esitettävää: vuoden 2026 arviointi on kesken.');
    expect(empty).not.toContain('merkitsee tiedoksi');
  });

  it('[RP3, PL3, PL8] tells what came of each promise, and leaves open on paper what no body has decided', () => {
    const plan = filledPlan('fi');
    const board = { body: '', date: '2026-11-23', section: '245' };
    const { texts } = made({ plan, decisions: { committee: null, board, council: null } }, 'fi');
    expect(texts).toContain('Toimenpiteitä oli 2: tehty 1, ei vielä kerrottu 1.');
    expect(texts.filter((text) => / – (Tehty|Ei vielä kerrottu)$/.test(text))).toHaveLength(2);
    expect(texts).toContain('Kunnan- tai kaupunginhallitus 23.11.2026 § 245');
    expect(texts).toContain('Valtuusto (päivä) ____________ § ______');
    expect(texts.join()).not.toContain('Lautakunta');
  });

  it.each(
    Object.entries(SENTENCES).flatMap(([name, sentence]) =>
      (['fi', 'sv', 'en'] as const).flatMap((lang) =>
        [0, 1, 3, 5, 60].map((last) => [name, lang, last, sentence] as const),
      ),
    ),
  )('[RP8] of %s in %s is one page with %i actions of last year', async (_, lang, last, sentence) => {
    const { bytes, report } = made(await longestSummary(lang, sentence, { last, first: 9 }), lang);
    expect(countPdfPages(bytes)).toBe(1);
    expect(report.blocks.find(({ kind }) => kind === 'list')).toMatchObject({ items: { length: 5 } });
  });

  it.each([100, 150, 200, 250, 300, 350, 400, 450])(
    '[RP8] stays one page, whatever the length of its texts: %i characters',
    async (letters) => {
      const input = await longestSummary('sv', SENTENCES.swedish);
      const cut = (text: string) => text.slice(0, letters);
      const { bytes } = made({
        ...input,
        plan: {
          ...input.plan,
          actions: input.plan.actions.map((one) => ({
            ...one,
            title: cut(one.title),
            role: cut(one.role),
            sectors: [],
          })),
          lastActions: input.plan.lastActions.map((one) => ({
            ...one,
            title: cut(one.title),
            reason: cut(one.reason),
          })),
        },
      });
      expect(countPdfPages(bytes)).toBe(1);
    },
  );

  it('[RP8] leaves ordinary texts whole, with the reasons', () => {
    const plan = filledPlan('fi');
    const [done, untold] = plan.lastActions;
    if (!done || !untold) throw new Error('The plan has last actions');
    const decisions = { committee: null, board: null, council: null };
    const lastActions = [done, { ...untold, status: 'dropped' as const, reason: 'Rahoitus loppui.' }];
    const { texts, bytes } = made({ plan: { ...plan, lastActions }, decisions }, 'fi');
    for (const { title } of plan.actions.slice(0, 5)) expect(texts.some((text) => text.startsWith(title))).toBe(true);
    expect(texts.some((text) => text.endsWith(' – Luovuttu. Rahoitus loppui.'))).toBe(true);
    expect(texts.join('\n')).toContain('Arvioitu 41/45 väittämää, yhteinen vastaus sovittu 12/45 väittämään.');
    expect(texts.join('\n')).not.toContain('…');
    expect(texts.at(-1)).toBe('Lisää suunnitelmassa: muut toimenpiteet (2).');
    expect(countPdfPages(bytes)).toBe(1);
  });

  it('[RP8] drops reasons before it cuts a title, and says where they are', async () => {
    const input = await longestSummary('fi', 'Sana kerrallaan eteenpäin. ', { last: 3 });
    const short = (text: string) => text.slice(0, 80).trim();
    const { texts } = made(
      {
        decisions: { committee: null, board: null, council: null },
        plan: {
          ...input.plan,
          actions: input.plan.actions.map((one) => ({ ...one, title: short(one.title), role: 'Johtaja', sectors: [] })),
          lastActions: input.plan.lastActions.map((one) => ({ ...one, title: short(one.title) })),
        },
      },
      'fi',
    );
    expect(texts.join('\n')).not.toContain('…');
    expect(texts.at(-1)).toBe('Lisää suunnitelmassa: syyt siihen, miten edelliset toimenpiteet etenivät.');
  });

  it.each(['regular', 'bold'] as const)(
    '[RP8] takes no letter for narrower than the %s font draws it',
    async (weight) => {
      const fonts = await loadReportFonts();
      const about = { lang: 'sv', title: '', author: '', isoDate: '2026-01-01', fileId: 'x' } as const;
      const metrics = createTaggedDocument(about, fonts).canvas.metrics[weight];
      const letters = [
        ...'abcdefghijklmnopqrstuvwxyzåäöéüšABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖÉÜ0123456789.,:;!?()[]/-–—…§«»·_%@&+="€',
      ];
      const tooNarrow = letters.filter(
        (letter) => widthOf(letter, weight === 'bold') < metrics.width(letter.codePointAt(0) ?? 0),
      );
      expect(tooNarrow).toEqual([]);
    },
  );

  it('[RP8] is never set smaller than 9 points', () => {
    expect(Math.min(...Object.values(STYLE).map(({ size }) => size))).toBeGreaterThanOrEqual(9);
  });
});
