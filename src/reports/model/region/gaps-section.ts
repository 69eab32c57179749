import type { RegionItem } from '#domain/region/region-items.ts';
import type { Words } from '../../words.ts';
import type { Block, Paragraphs } from '../blocks.ts';
import { codedInline, inline } from '../inline.ts';
import { heading, sentence, simpleTable } from '../sections/simple-blocks.ts';
import { nameList } from './name-list.ts';
import type { RegionReportInput } from './region-report-input.ts';

/** With the usual target nearly every statement is a gap somewhere: a plan starts from those that concern most. */
const MOST = 20;

/** What most municipalities have still to reach, and who has reached it (RG2). */
export function gapsSection({ picture, naming }: RegionReportInput, words: Words): Block[] {
  const title = heading(2, words.say('region.gaps.title'));
  if (picture.gaps.length === 0) return [title, sentence(words.say('region.gaps.none'))];
  const more = picture.gaps.length - MOST;
  const row = ({ item, below, judged, established }: RegionItem): Paragraphs[] => {
    const { code, statement } = naming.item(item);
    const names = nameList(established, naming, words);
    return [
      [codedInline(code, statement)],
      [inline(words.say('region.gaps.ofJudged', { below, judged }))],
      [inline(names === '' ? words.say('none') : names)],
    ];
  };
  return [
    title,
    sentence(words.say('region.gaps.intro')),
    simpleTable(
      words.say('region.gaps.caption'),
      [
        [words.say('plan.item.statement'), 56],
        [words.say('region.gaps.below'), 16],
        [words.say('region.gaps.established'), 28],
      ],
      picture.gaps.slice(0, MOST).map(row),
    ),
    ...(more > 0 ? [sentence(words.say('region.gaps.more', { count: more }))] : []),
  ];
}
