import type { Words } from '../../words.ts';
import type { Block, Paragraphs } from '../blocks.ts';
import { inline, strongInline } from '../inline.ts';
import { heading, simpleTable } from '../sections/simple-blocks.ts';
import type { FullModel } from './full-report-input.ts';

/** Practice models in use, planned and wanted (RE8). */
export function modelsSection(models: readonly FullModel[], words: Words): Block[] {
  if (models.length === 0) return [];
  const none = words.say('none');
  const row = ({ name, gloss, use, since, sector }: FullModel): Paragraphs[] => [
    [strongInline(name), ...(gloss === '' ? [] : [inline(gloss)])],
    [inline(words.say(`full.models.${use}`))],
    [inline(since.trim() || none)],
    [inline(sector || none)],
  ];
  return [
    heading(2, words.say('full.models.title')),
    simpleTable(
      words.say('full.models.caption'),
      [
        [words.say('full.models.model'), 42],
        [words.say('full.models.use'), 17],
        [words.say('full.models.since'), 15],
        [words.say('full.models.sector'), 26],
      ],
      models.map(row),
    ),
  ];
}
