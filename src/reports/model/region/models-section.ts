import type { RegionModel } from '#domain/region/region-models.ts';
import type { Words } from '../../words.ts';
import type { Block, Inline, Paragraphs } from '../blocks.ts';
import { inline, strongInline } from '../inline.ts';
import { heading, sentence, simpleTable } from '../sections/simple-blocks.ts';
import { modelName } from './model-name.ts';
import { nameList } from './name-list.ts';
import type { RegionReportInput } from './region-report-input.ts';

/** Who uses, plans and wants which practice model (RG3). */
export function modelsSection({ picture, naming }: RegionReportInput, words: Words): Block[] {
  const title = heading(2, words.say('region.models.title'));
  if (picture.models.length === 0) return [title, sentence(words.say('region.models.none'))];
  const cell = (rounds: readonly string[]): Inline[] =>
    rounds.length === 0
      ? [inline(words.say('none'))]
      : [strongInline(String(rounds.length)), inline(nameList(rounds, naming, words))];
  const row = ({ model, inUse, planned, wanted }: RegionModel): Paragraphs[] => {
    const { gloss } = naming.modelGloss(model);
    return [
      [strongInline(modelName(model, naming)), ...(gloss === null ? [] : [inline(gloss)])],
      cell(inUse),
      cell(planned),
      cell(wanted),
    ];
  };
  return [
    title,
    sentence(words.say('region.models.intro')),
    simpleTable(
      words.say('region.models.caption'),
      [
        [words.say('region.models.model'), 28],
        [words.say('region.models.inUse'), 24],
        [words.say('region.models.planned'), 24],
        [words.say('region.models.wanted'), 24],
      ],
      picture.models.map(row),
    ),
  ];
}
