import { COMPARED_DOCUMENTS, type ConceptSpread, type RegionConcept } from '#domain/region/region-terms.ts';
import { formatScore } from '../../formats.ts';
import type { Words } from '../../words.ts';
import type { Block, Inline, Paragraphs } from '../blocks.ts';
import { inline, strongInline } from '../inline.ts';
import { type Column, heading, sentence, simpleTable } from '../sections/simple-blocks.ts';
import type { RegionReportInput } from './region-report-input.ts';

/** How the strategies and the wellbeing plans of the region speak, side by side (RG4). */
export function termsSection({ picture, naming }: RegionReportInput, words: Words): Block[] {
  const { concepts, rows } = picture.terms;
  const title = heading(2, words.say('region.terms.title'));
  if (concepts.length === 0) return [title, sentence(words.say('region.terms.none'))];
  const cell = ({ of, mentions, count, medianPerThousand }: ConceptSpread): Inline[] => [
    inline(words.say('region.terms.mentions', { mentions, of, count })),
    ...(medianPerThousand === null
      ? []
      : [inline(words.say('region.terms.share', { share: formatScore(words.lang, medianPerThousand) }))]),
  ];
  const row = ({ concept, documents }: RegionConcept): Paragraphs[] => [
    [strongInline(naming.concept(concept))],
    ...COMPARED_DOCUMENTS.map((kind) => cell(documents[kind])),
  ];
  return [
    title,
    sentence(words.say('region.terms.intro', { count: rows.length })),
    simpleTable(
      words.say('region.terms.caption'),
      [
        [words.say('region.terms.concept'), 32],
        ...COMPARED_DOCUMENTS.map((kind): Column => [words.say(`region.terms.${kind}`), 34]),
      ],
      concepts.map(row),
    ),
  ];
}
