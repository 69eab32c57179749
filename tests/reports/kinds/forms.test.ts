import { describe, expect, it } from 'vitest';
import { loadChecklistTexts } from '#content/checklist-loader.ts';
import { suggestionsOf } from '#domain/round/read-answers.ts';
import type { Report } from '#reports/model/blocks.ts';
import { inlineText } from '#reports/model/inline.ts';
import { plainText } from '#reports/model/plain-text.ts';
import { reportText } from '#reports/model/report-text.ts';
import { realRound } from '#tests/support/real-round.ts';
import { municipalityIn } from '#tests/support/render-screen.tsx';
import { formOfChecklist, reportOfKind } from '../support/every-kind.ts';
import { leafTexts } from '../support/read-pdf.ts';
import { renderReport } from '../support/render.ts';
import { richRounds } from '../support/rich-round.ts';

const [last, round] = await richRounds();
const BOX = '□';

/** Each statement with what stands beside it. */
function statementsOf({ blocks }: Report) {
  return blocks.flatMap((block, index) => {
    const pairs = blocks[index + 1];
    if (block.kind !== 'heading' || block.level !== 3 || pairs?.kind !== 'definitions') return [];
    const told = pairs.pairs.map(({ term, description }): [string, string] => [
      term,
      description.map(inlineText).join(' '),
    ]);
    return [{ heading: block.text, pairs: new Map(told) }];
  });
}
const blank = await formOfChecklist('mainland');
const prefilled = await reportOfKind('prefilled', round);

describe('the blank form', () => {
  it('[AN4] needs no round: every statement has a box for each level with what it looks like, and room to write', async () => {
    const texts = await loadChecklistTexts('fi');
    const statements = statementsOf(blank);
    expect(statements).toHaveLength(46);
    for (const { heading, pairs } of statements) {
      const [code = ''] = heading.split(' ');
      const own = Object.values(texts.items).find(({ statement }) => heading === `${code} ${statement}`);
      for (const level of [0, 1, 2, 3] as const) {
        expect(pairs.get(`${BOX} ${level} ${texts.scale[level].label}`)).toBe(own?.levels[level]);
      }
      expect(pairs.get('Perustelut, huomiot ja näyttö')).toMatch(/^_{40,} _{40,}$/);
      expect(pairs.get('Muu vastaus')).toMatch(/^□ En osaa sanoa/);
    }
    expect(blank.sender).toBe('Mielikunta');
  });

  it('[SC4] doesn’t offer «not applicable» for a duty in law, and names the duty', () => {
    const statements = statementsOf(blank);
    const duties = statements.filter(({ pairs }) => pairs.get('Huomaa')?.startsWith('Lakisääteinen tehtävä'));
    expect(duties.length).toBeGreaterThan(5);
    for (const { pairs } of statements) {
      const isDuty = pairs.get('Huomaa')?.startsWith('Lakisääteinen tehtävä') ?? false;
      expect(pairs.get('Muu vastaus')?.includes('Ei koske kuntaamme'), pairs.get('Huomaa')).toBe(!isDuty);
    }
  });

  it('[AN9] reads as the place does: in Åland without duties and with its note', async () => {
    const aland = reportText(await formOfChecklist('aland')).join('\n');
    const { items } = await loadChecklistTexts('fi');
    const changed = Object.values(items).flatMap(({ variants }) => Object.values(variants?.aland?.levels ?? {}));
    expect(changed.length).toBeGreaterThan(0);
    for (const level of changed) expect(aland).toContain(plainText(level));
    expect(aland).toContain('ÅHS');
    expect(aland).not.toContain('Lakisääteinen tehtävä');
    expect(reportText(await formOfChecklist('helsinki')).join('\n')).toContain(
      'sosiaali-, terveys- ja pelastustoimialaa',
    );
    const ofRound = reportText(await reportOfKind('blank', realRound({ municipality: municipalityIn('aland') })));
    expect(ofRound.join('\n')).toContain('ÅHS');
  });

  it('[AN7] of a short round has its ten statements', async () => {
    expect(statementsOf(await reportOfKind('blank', realRound({ scope: 'short' })))).toHaveLength(10);
  });

  it('[AN4, RP1] holds no answer of the round', async () => {
    const withAnswers = await reportOfKind('blank', round);
    const without = await reportOfKind('blank', realRound({ id: round.header.id, year: round.header.year }));
    expect(statementsOf(withAnswers)).toEqual(statementsOf(without));
  });

  it('[RP2] has boxes that the font can draw, and reads back as it was written', () => {
    const { pdf, missing } = renderReport(blank);
    expect(missing).toEqual([]);
    expect(leafTexts(pdf)).toEqual(reportText(blank));
  });

  it('[RP7] can leave areas out, and says which', async () => {
    const [first, ...others] = round.checklist.areas;
    const report = await reportOfKind('blank', round, { choice: { leftOutAreas: others.map(({ id }) => id) } });
    expect(statementsOf(report)).toHaveLength(first?.items.length ?? 0);
    expect(reportText(report).some((text) => text.startsWith('Lomakkeesta on jätetty pois osa-alueet '))).toBe(true);
  });
});

describe('the form with the last answers', () => {
  it('[RP3, YR4] shows each answer of last year beside empty boxes, and ticks none', async () => {
    const { scale } = await loadChecklistTexts('fi');
    const suggestions = suggestionsOf(round);
    const items = round.checklist.areas.flatMap((area) => area.items);
    const statements = statementsOf(prefilled);
    expect(statements).toHaveLength(items.length);
    statements.forEach(({ pairs }, index) => {
      const answer = suggestions.get(items[index]?.id ?? '')?.answer;
      const told =
        answer?.kind === 'level'
          ? `${answer.level} ${scale[answer.level].label}`
          : answer?.kind === 'unknown'
            ? scale.unknown.label
            : scale.notApplicable.label;
      expect(pairs.get('Vastaus 2025')).toBe(answer ? told : 'Ei vastausta');
    });
    expect(reportText(prefilled).join('\n')).not.toMatch(/[☑☒✓✔■]/u);
    expect(prefilled.title).toContain('2026');
  });

  it('[RP3] of a round that brought no answers along shows its own, for the year after', async () => {
    const report = await reportOfKind('prefilled', last);
    expect(report.title).toContain('2026');
    expect(statementsOf(report).every(({ pairs }) => pairs.has('Vastaus 2025'))).toBe(true);
  });
});
