import type { MiddleAndSpread } from '#domain/region/middle-and-spread.ts';
import type { RegionScores } from '#domain/region/region-scores.ts';
import { displayedScore } from '#domain/scoring/score.ts';
import { formatScore } from '../../formats.ts';
import type { Words } from '../../words.ts';
import type { Block, Paragraphs } from '../blocks.ts';
import { inline, strongInline } from '../inline.ts';
import { type Column, heading, sentence, simpleTable } from '../sections/simple-blocks.ts';
import type { RegionReportInput } from './region-report-input.ts';

/** Municipality × area: the middle and the spread of each area first, then every municipality (RG2). */
export function heatSection({ picture, naming }: RegionReportInput, words: Words): Block[] {
  const columns: Column[] = [
    [words.say('tables.municipality'), 24],
    ...picture.areas.map(({ area }): Column => [naming.areaCode(area), 9, 'end']),
    [words.say('region.heat.total'), 10, 'end'],
  ];
  const score = (value: MiddleAndSpread['median'] | null) =>
    value ? formatScore(words.lang, displayedScore(value)) : words.say('none');
  const range = (from: MiddleAndSpread['median'], to: MiddleAndSpread['median']) => `${score(from)}–${score(to)}`;
  const spreads = [...picture.spreads.map(({ spread }) => spread), picture.total];
  const spreadRow = (name: string, shown: (spread: MiddleAndSpread) => string): Paragraphs[] => [
    [strongInline(name)],
    ...spreads.map((spread) => [inline(spread ? shown(spread) : words.say('none'))]),
  ];
  const row = ({ row: { member }, cells, total }: RegionScores): Paragraphs[] => [
    [strongInline(naming.row(member.round)), ...(picture.years.length > 1 ? [inline(String(member.year))] : [])],
    ...cells.map((cell) => {
      const { judged, of } = cell.coverage;
      return [inline(score(cell.score)), ...(cell.status === 'partial' ? [inline(`(${judged}/${of})`)] : [])];
    }),
    [inline(total.over === 'areas' ? score(total.score) : words.say('region.heat.short'))],
  ];
  return [
    heading(2, words.say('region.heat.title')),
    sentence(words.say('region.heat.intro')),
    { kind: 'list', ordered: false, items: picture.areas.map(({ area }) => inline(naming.area(area))) },
    simpleTable(
      words.say('region.heat.spreadCaption'),
      [[words.say('region.heat.figure'), 24], ...columns.slice(1)],
      [
        spreadRow(words.say('region.heat.median'), ({ median }) => score(median)),
        spreadRow(words.say('region.heat.half'), ({ lowerQuartile, upperQuartile }) =>
          range(lowerQuartile, upperQuartile),
        ),
        spreadRow(words.say('region.heat.all'), ({ lowest, highest }) => range(lowest, highest)),
        spreadRow(words.say('region.heat.n'), ({ n }) => String(n)),
      ],
    ),
    simpleTable(
      words.say('region.heat.caption'),
      columns,
      naming.sorted(picture.scores, ({ row: { member } }) => member.round).map(row),
    ),
  ];
}
