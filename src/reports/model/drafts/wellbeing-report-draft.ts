import { formatMeasured } from '../../formats.ts';
import type { Words } from '../../words.ts';
import type { IndicatorRow, IndicatorsInput } from '../sections/indicators-section.ts';
import type { DraftInput } from './draft-input.ts';
import {
  actionParts,
  brief,
  findingParts,
  goalParts,
  lastParts,
  listed,
  type Paragraphs,
  resultParts,
  toFill,
} from './draft-parts.ts';

/** The part about mental wellbeing for the municipality's wellbeing report, in the order that such reports have. */
export function wellbeingReportDraft({ plan }: DraftInput, words: Words): Paragraphs {
  const findings = findingParts(plan, words);
  const last = lastParts(plan, words);
  const indicators = indicatorParts(plan.indicators, words);
  return [
    words.say('drafts.headings.result'),
    ...resultParts(plan, words),
    ...(findings.length > 0 ? [words.say('drafts.headings.findings'), ...findings] : []),
    ...(indicators.length > 0 ? [words.say('drafts.headings.indicators'), ...indicators] : []),
    ...(last.length > 0 ? [words.say('drafts.headings.last'), ...last] : []),
    words.say('drafts.headings.plan'),
    ...goalParts(plan, words),
    ...actionParts(plan, words),
    words.say('drafts.headings.conclusions'),
    toFill(words, words.say('drafts.conclusionsFill')),
  ];
}

const MOST_INDICATORS = 10;
const MOST_YEARS = 3;

function indicatorParts({ rows, years }: IndicatorsInput, words: Words): Paragraphs {
  const told = rows.flatMap((row) => {
    const values = valuesOf(row, years, words);
    if (values === '') return [];
    const name = row.unit.trim() === '' ? brief(row.name) : `${brief(row.name)} (${brief(row.unit, 60)})`;
    const whose = [row.group.trim() === '' ? '' : brief(row.group, 100), words.say(`indicators.of.${row.of}`)];
    const source =
      row.source.trim() === '' ? '' : ` ${words.say('indicators.source', { source: brief(row.source, 100) })}.`;
    return [`${name}, ${whose.filter((part) => part !== '').join(', ')}: ${values}.${source}`];
  });
  return told.length === 0 ? [] : [listed(words.say('drafts.indicators'), told, MOST_INDICATORS, words)];
}

/** The newest years, the oldest first. */
function valuesOf({ of, values }: IndicatorRow, years: readonly number[], words: Words): string {
  return years
    .flatMap((year, i) => {
      const value = values[i];
      if (!value) return [];
      const told =
        value.kind === 'value' ? formatMeasured(words.lang, value.value) : words.say(`indicators.notPublished.${of}`);
      return [words.say('drafts.indicatorValue', { year, value: told })];
    })
    .slice(-MOST_YEARS)
    .join('; ');
}
