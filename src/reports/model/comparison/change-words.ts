import { formatScore } from '../../formats.ts';
import type { Words } from '../../words.ts';
import type { Inline } from '../blocks.ts';
import { inline } from '../inline.ts';
import type { ComparedYears } from './comparison-report-input.ts';

/** A change of scores: «+3,4», «−0,5», «0,0»; never by colour or sign alone, the column says what it is. */
export function signedScore(change: number, words: Words): string {
  const size = formatScore(words.lang, Math.abs(change));
  if (Math.round(change * 10) === 0) return size;
  return change > 0 ? `+${size}` : `−${size}`;
}

/** A change of levels: «▲ 1», «▼ 2», «ennallaan»; a zero would be read as a level. */
export function levelChange(change: number, words: Words): string {
  if (change === 0) return words.say('comparison.items.same');
  return `${change > 0 ? '▲' : '▼'} ${Math.abs(change)}`;
}

/** What became of the total between two years, with the share compared and the areas that aren't in it. */
export function yearsSentence(years: ComparedYears, words: Words): string {
  const { olderYear, newerYear, change, compared, of, over, leftOutAreas } = years;
  const params = { older: olderYear, newer: newerYear };
  if (compared === 0) return words.say('comparison.incomparable', params);
  const share = words.say('comparison.share', { compared, of });
  if (change === null)
    return `${words.say(over === 'areas' ? 'comparison.fewAreas' : 'comparison.fewItems', params)} ${share}`;
  const size = { ...params, change: formatScore(words.lang, Math.abs(change)) };
  const told =
    Math.round(change * 10) === 0
      ? words.say('comparison.same', params)
      : words.say(change > 0 ? 'comparison.rose' : 'comparison.fell', size);
  const leftOut = words.say('comparison.leftOut', { areas: leftOutAreas.join('; ') });
  return [told, share, ...(leftOutAreas.length > 0 ? [leftOut] : [])].join(' ');
}

export function scoreCell(score: number | null, words: Words): Inline {
  return inline(score === null ? words.say('none') : formatScore(words.lang, score));
}
