import type { Words } from '../../words.ts';
import type { Block, Inline } from '../blocks.ts';
import { inline } from '../inline.ts';
import { heading, sentence } from '../sections/simple-blocks.ts';
import { modelName } from './model-name.ts';
import { nameList } from './name-list.ts';
import type { RegionReportInput } from './region-report-input.ts';

const MOST = 5;

/** Proposals that follow from the files, each marked as a draft: the region decides (RG6). */
export function proposalsSection({ picture, naming }: RegionReportInput, words: Words): Block[] {
  const mark: Inline = [{ text: `${words.say('region.proposals.mark')} `, strong: true }];
  const proposal = (...sentences: readonly string[]): Inline => [
    ...mark,
    { text: sentences.filter(Boolean).join(' ') },
  ];
  const teachers = (rounds: readonly string[]) => {
    const count = rounds.length;
    if (count === 0) return '';
    if (!rounds.some(naming.isNamed)) return words.say('region.proposals.askUnnamed', { count });
    return words.say('region.proposals.ask', { count, names: nameList(rounds, naming, words) });
  };
  const gaps = picture.gaps.slice(0, MOST).map(({ item, below, judged, established }) => {
    const { code, statement } = naming.item(item);
    return proposal(
      words.say('region.proposals.gap', { statement: `${code} ${statement}`, below, judged }),
      teachers(established),
    );
  });
  const trainings = picture.trainings.slice(0, MOST).map(({ model, wanted, planned, inUse }) =>
    proposal(
      words.say('region.proposals.training', {
        model: modelName(model, naming),
        wanted: wanted.length,
        planned: planned.length,
      }),
      teachers(inUse),
    ),
  );
  const unknowns = picture.unknowns.slice(0, MOST).map(({ item, unknown }) => {
    const { code, statement } = naming.item(item);
    return proposal(words.say('region.proposals.unknown', { statement: `${code} ${statement}`, unknown }));
  });
  const lists = [
    ['gaps', gaps],
    ['trainings', trainings],
    ['unknowns', unknowns],
  ] as const;
  const found = lists.filter(([, items]) => items.length > 0);
  return [
    heading(2, words.say('region.proposals.title')),
    sentence(words.say(found.length > 0 ? 'region.proposals.intro' : 'region.proposals.none')),
    ...found.flatMap(([name, items]): Block[] => [
      heading(3, words.say(`region.proposals.${name}`)),
      { kind: 'list', ordered: true, items },
    ]),
    heading(3, words.say('region.proposals.agree')),
    {
      kind: 'list',
      ordered: false,
      items: (['goals', 'who', 'terms', 'follow'] as const).map((key) => inline(words.say(`region.proposals.${key}`))),
    },
  ];
}
