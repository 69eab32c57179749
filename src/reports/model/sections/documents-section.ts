import type { DocumentKind } from '#domain/round/document-values.ts';
import type { Round } from '#domain/round/round.ts';
import { documentsOf, pictureOfDocument } from '#domain/terms/read-documents.ts';
import { formatScore } from '../../formats.ts';
import type { Words } from '../../words.ts';
import type { Block, Paragraphs } from '../blocks.ts';
import { inline, strongInline } from '../inline.ts';
import { heading, sentence, simpleTable } from './simple-blocks.ts';

/** The documents in which terms were counted (TS5): how often mental health is spoken of, beside the scores. */
export interface DocumentsInput {
  /** Oldest first (YR6). */
  readonly documents: readonly {
    readonly name: string;
    readonly kind: DocumentKind;
    readonly year: number;
    readonly words: number;
    /** Places found, without those that the group has put aside. */
    readonly places: number;
    /** Places for a thousand words; null when no words were read. */
    readonly perThousand: number | null;
  }[];
}

export function documentsInput(round: Pick<Round, 'data'>): DocumentsInput {
  return {
    documents: documentsOf(round)
      .sort((a, b) => a.year - b.year)
      .map((document) => {
        const { total, perThousand, words } = pictureOfDocument(round, document, []);
        return { name: document.name, kind: document.kind, year: document.year, words, places: total, perThousand };
      }),
  };
}

export function documentsSection({ documents }: DocumentsInput, words: Words): Block[] {
  if (documents.length === 0) return [];
  const row = ({
    name,
    kind,
    year,
    words: count,
    places,
    perThousand,
  }: DocumentsInput['documents'][number]): Paragraphs[] => [
    [strongInline(name)],
    [inline(words.say(`full.documents.kinds.${kind}`))],
    [inline(String(year))],
    [inline(String(count))],
    [inline(String(places))],
    [inline(perThousand === null ? words.say('none') : formatScore(words.lang, perThousand))],
  ];
  return [
    heading(2, words.say('full.documents.title')),
    sentence(words.say('full.documents.intro')),
    simpleTable(
      words.say('full.documents.caption'),
      [
        [words.say('full.documents.name'), 34],
        [words.say('full.documents.kind'), 22],
        [words.say('full.documents.year'), 10, 'end'],
        [words.say('full.documents.words'), 12, 'end'],
        [words.say('full.documents.hits'), 10, 'end'],
        [words.say('full.documents.perThousand'), 14, 'end'],
      ],
      documents.map(row),
    ),
  ];
}
