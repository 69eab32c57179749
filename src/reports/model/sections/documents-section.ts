import type { Language } from '#domain/checklist/checklist.ts';
import type { DocumentKind } from '#domain/round/document-values.ts';
import type { Round } from '#domain/round/round.ts';
import type { NamedConcept } from '#domain/terms/named-concept.ts';
import { documentsOf, pictureOfDocument } from '#domain/terms/read-documents.ts';
import type { Balance } from '#domain/terms/term-picture.ts';
import { formatMeasured, formatScore } from '../../formats.ts';
import type { Words } from '../../words.ts';
import type { Block, Paragraphs } from '../blocks.ts';
import { inline, strongInline } from '../inline.ts';
import { heading, sentence, simpleTable } from './simple-blocks.ts';

interface CountedDocument {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly year: number;
  readonly words: number;
  /** Places found, without those that the group has put aside. */
  readonly places: number;
  /** Places for a thousand words; null when no words were read. */
  readonly perThousand: number | null;
  readonly balance: Balance;
  /** Pages that could not be counted: pictures, or damaged (TS6). */
  readonly uncountedPages: number;
}

interface CountedConcept {
  readonly name: string;
  /** Its places lie within those of another row. */
  readonly isWithin: boolean;
  /** By document, in their order. */
  readonly counts: readonly number[];
}

/** The documents in which terms were counted (TS5): how often mental health is spoken of, beside the scores. */
export interface DocumentsInput {
  /** Oldest first (YR6). */
  readonly documents: readonly CountedDocument[];
  /** Those spoken of in at least one document, in the order of the content. */
  readonly concepts: readonly CountedConcept[];
}

/** As many documents stand side by side in a table as a page is wide. */
const SIDE_BY_SIDE = 4;

export function documentsInput(
  round: Pick<Round, 'data'>,
  concepts: readonly NamedConcept[],
  lang: Language,
): DocumentsInput {
  const counted = documentsOf(round)
    .sort((a, b) => a.year - b.year)
    .map((document) => ({ document, picture: pictureOfDocument(round, document, concepts) }));
  return {
    documents: counted.map(({ document, picture }) => ({
      name: document.name,
      kind: document.kind,
      year: document.year,
      words: picture.words,
      places: picture.total,
      perThousand: picture.perThousand,
      balance: picture.balance,
      uncountedPages: document.uncountedPages?.length ?? 0,
    })),
    concepts: concepts
      .map(({ id, names, subsetOf }) => ({
        name: names[lang],
        isWithin: subsetOf.length > 0,
        counts: counted.map(({ picture }) => picture.concepts.find((row) => row.id === id)?.count ?? 0),
      }))
      .filter(({ counts }) => counts.some((count) => count > 0)),
  };
}

export function documentsSection({ documents, concepts }: DocumentsInput, words: Words): Block[] {
  if (documents.length === 0) return [];
  const starts = documents.flatMap((_, index) => (index % SIDE_BY_SIDE === 0 ? index : []));
  return [
    heading(2, words.say('full.documents.title')),
    sentence(words.say('full.documents.intro')),
    documentsTable(documents, words),
    { kind: 'list', ordered: false, items: documents.map((document) => inline(balanceLine(document, words))) },
    ...(concepts.length === 0
      ? []
      : [
          sentence(words.say('full.documents.rows')),
          ...starts.map((start) => conceptsTable(documents.slice(start, start + SIDE_BY_SIDE), start, concepts, words)),
        ]),
  ];
}

function documentsTable(documents: readonly CountedDocument[], words: Words): Block {
  const row = (document: CountedDocument): Paragraphs[] => [
    [strongInline(document.name)],
    [inline(words.say(`full.documents.kinds.${document.kind}`))],
    [inline(String(document.year))],
    [inline(formatMeasured(words.lang, document.words))],
    [inline(formatMeasured(words.lang, document.places))],
    [inline(document.perThousand === null ? words.say('none') : formatScore(words.lang, document.perThousand))],
  ];
  return simpleTable(
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
  );
}

/** What kind of words a document uses (TS4), and what of it could not be counted (TS6). */
function balanceLine({ name, balance, uncountedPages }: CountedDocument, words: Words): string {
  const figure = (count: number) => formatMeasured(words.lang, count);
  const said = words.say('full.documents.balance', {
    name,
    promotive: figure(balance.promotive),
    problem: figure(balance.problem),
    service: figure(balance.service),
    neutral: figure(balance.neutral),
  });
  return uncountedPages === 0
    ? said
    : `${said} ${words.say('full.documents.uncounted', { count: uncountedPages, pages: uncountedPages })}`;
}

function conceptsTable(
  documents: readonly CountedDocument[],
  start: number,
  concepts: readonly CountedConcept[],
  words: Words,
): Block {
  return simpleTable(
    words.say('full.documents.concepts'),
    [
      [words.say('full.documents.concept'), 40],
      ...documents.map(
        ({ kind, year }) => [`${words.say(`full.documents.kinds.${kind}`)} ${year}`, 15, 'end'] as const,
      ),
    ],
    concepts.map(({ name, isWithin, counts }) => [
      [inline(isWithin ? words.say('full.documents.within', { name }) : name)],
      ...documents.map((_, index) => [inline(formatMeasured(words.lang, counts[start + index] ?? 0))]),
    ]),
  );
}
