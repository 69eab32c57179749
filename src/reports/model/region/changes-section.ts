import type { MemberChange } from '#domain/region/region-changes.ts';
import { type Fraction, roundFraction } from '#domain/scoring/fraction.ts';
import { formatScore } from '../../formats.ts';
import type { Words } from '../../words.ts';
import type { Block, Paragraphs } from '../blocks.ts';
import { inline, strongInline } from '../inline.ts';
import { heading, sentence, simpleTable } from '../sections/simple-blocks.ts';
import type { RegionReportInput } from './region-report-input.ts';

/** The change since the year before, of the municipalities that have both (YR2). */
export function changesSection({ picture, naming }: RegionReportInput, words: Words): Block[] {
  const { changes } = picture;
  if (!changes || changes.members.length === 0) return [];
  const { olderYear, newerYear, members, spread, risen, fallen, same } = changes;
  const shown = (change: Fraction | null) => (change ? signed(words, roundFraction(change)) : words.say('none'));
  const row = ({ newer, change, compared, risen: up, fallen: down }: MemberChange): Paragraphs[] => [
    [strongInline(naming.row(newer))],
    [inline(shown(change))],
    [inline(String(up))],
    [inline(String(down))],
    [inline(String(compared))],
  ];
  return [
    heading(2, words.say('region.changes.title', { older: olderYear, newer: newerYear })),
    sentence(
      words.say('region.changes.intro', {
        count: members.length,
        risen,
        fallen,
        same,
        median: shown(spread?.median ?? null),
      }),
    ),
    simpleTable(
      words.say('region.changes.caption', { older: olderYear, newer: newerYear }),
      [
        [words.say('tables.municipality'), 36],
        [words.say('region.changes.change'), 16, 'end'],
        [words.say('region.changes.risen'), 16, 'end'],
        [words.say('region.changes.fallen'), 16, 'end'],
        [words.say('region.changes.compared'), 16, 'end'],
      ],
      naming.sorted(members, ({ newer }) => newer).map(row),
    ),
  ];
}

/** With its sign: +5,6, −2,8, 0,0. */
export function signed(words: Words, value: number): string {
  const text = formatScore(words.lang, Math.abs(value));
  return value === 0 ? text : `${value > 0 ? '+' : '−'}${text}`;
}
