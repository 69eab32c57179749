import { describe, expect, it } from 'vitest';
import { formatDate, formatMeasured, formatMonth, formatPeriod, formatScore } from '#reports/formats.ts';
import { createWords } from '#reports/words.ts';
import { readWords } from './support/plan-input.ts';

describe('numbers, dates and words of a report', () => {
  it('[EV1] writes dates in each language’s own way', () => {
    expect(formatDate('fi', '2026-03-05')).toBe('5.3.2026');
    expect(formatDate('sv', '2026-11-21')).toBe('21.11.2026');
    expect(formatDate('en', '2026-11-21')).toBe('21 November 2026');
    expect(formatMonth('fi', '2026-05')).toBe('5/2026');
    expect(formatMonth('en', '2026-05')).toBe('May 2026');
  });

  it('[PL1] writes a period, or the one month there is', () => {
    expect(formatPeriod('fi', '2026-01', '2026-12')).toBe('1/2026–12/2026');
    expect(formatPeriod('fi', '', '2026-12')).toBe('12/2026');
    expect(formatPeriod('fi', '2026-12', '2026-12')).toBe('12/2026');
    expect(formatPeriod('fi', '2026-01', '')).toBe('1/2026–');
    expect(formatPeriod('fi', '', '')).toBe('');
  });

  it('[EV1] writes decimals with a comma in Finnish and Swedish, a point in English', () => {
    expect([formatScore('fi', 66.7), formatScore('sv', 66.7), formatScore('en', 66.7)]).toEqual([
      '66,7',
      '66,7',
      '66.7',
    ]);
    expect(formatScore('fi', 50)).toBe('50,0');
  });

  it('[EV1] groups thousands by a no-break space in Finnish and Swedish, by a comma in English', () => {
    const told = (number: number) => (['fi', 'sv', 'en'] as const).map((lang) => formatMeasured(lang, number));
    expect(told(8412)).toEqual(['8\u00A0412', '8\u00A0412', '8,412']);
    expect(told(999)).toEqual(['999', '999', '999']);
  });

  it('[EV1] counts what came of last time’s actions as one or many in Swedish', () => {
    const words = readWords('sv');
    const outcomes = (count: number) => words.say('summary.last.done', { count });
    expect(words.say('summary.last.counts', { count: 1, outcomes: outcomes(1) })).toBe('1 åtgärd: 1 genomförd.');
    expect(words.say('summary.last.counts', { count: 3, outcomes: outcomes(2) })).toBe('3 åtgärder: 2 genomförda.');
  });

  it('[EV1, YR1] speaks of one related statement as one', () => {
    const related = (items: string[]) =>
      readWords('fi').say('comparison.items.related', { count: items.length, items: items.join(', ') });
    expect([related(['1.1']), related(['1.1', '1.2'])]).toEqual([
      'Liittyy väittämään 1.1',
      'Liittyy väittämiin 1.1, 1.2',
    ]);
  });

  it('[EV1] says in Swedish and English what a reader of municipal papers would', () => {
    const [sv, en] = [readWords('sv'), readWords('en')];
    expect(sv.say('form.introLast', { year: 2025 })).toContain('kryssa ändå för ditt svar');
    expect(sv.say('plan.figures.total')).toContain('Den visas när');
    expect(sv.say('minutes.untold.title')).toBe('Frågor som inte hann behandlas');
    expect(en.say('handling.title')).toBe('Consideration by the municipal bodies');
    expect(en.say('plan.facts.groupValue', { agreed: 1, of: 46, respondents: 1 })).toMatch(/, respondents: 1$/);
  });

  it('[EV1] chooses between one and many', () => {
    const words = readWords('fi');
    expect(words.say('plan.summary.actions', { count: 1 })).toBe('Ensi vaiheessa tehdään yksi toimenpide.');
    expect(words.say('plan.summary.actions', { count: 3 })).toBe('Ensi vaiheessa tehdään 3 toimenpidettä.');
  });

  it('[EV1] treats a missing word as a bug that names it', () => {
    expect(() => createWords('sv', {}).say('plan.title')).toThrow('report.json (sv) has no «plan.title»');
  });
});
