import { describe, expect, it } from 'vitest';
import { formatDate, formatMonth, formatPeriod, formatScore } from '#reports/formats.ts';
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

  it('[EV1] chooses between one and many', () => {
    const words = readWords('fi');
    expect(words.say('plan.summary.actions', { count: 1 })).toBe('Ensi vaiheessa tehdään yksi toimenpide.');
    expect(words.say('plan.summary.actions', { count: 3 })).toBe('Ensi vaiheessa tehdään 3 toimenpidettä.');
  });

  it('[EV1] treats a missing word as a bug that names it', () => {
    expect(() => createWords('sv', {}).say('plan.title')).toThrow('report.json (sv) has no «plan.title»');
  });
});
