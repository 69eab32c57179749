import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { loadTerms } from '#content/terms-loader.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { TERM_LANGUAGES, type TermLanguage } from '#domain/terms/concept.ts';
import type { NamedConcept } from '#domain/terms/named-concept.ts';
import { type TermPicture, termPicture } from '#domain/terms/term-picture.ts';
import { DOCUMENT_LIMIT } from '#scan/limits.ts';
import { type ScannedDocument, scanDocument } from '#scan/scan-document.ts';
import type { Call, Command, Refusal } from '../command.ts';
import { fileRefusal, placeOf, readInputBytes } from '../read-input.ts';
import { readRefusalOf } from '../read-refusal.ts';

/** CL7 */
export const scan: Command = {
  name: 'scan',
  summary: 'Count what documents (PDF, DOCX, text) say of mental wellbeing, with each hit.',
  details:
    'Rows are never added up: a place may speak of several concepts, and some lie within others. The total counts each place once.\nA mention is not an action.',
  positionals: { usage: 'DOCUMENT…', least: 1, most: Number.POSITIVE_INFINITY },
  options: {
    lang: {
      value: 'LANG',
      help: 'Search the words of this language only (those the document is written in unless told).',
      choices: TERM_LANGUAGES,
    },
  },
  givesJson: true,
  run: async (call) => {
    const { concepts, edition } = await loadTerms();
    const lang = call.value('lang') as TermLanguage | undefined;
    const documents: Scanned[] = [];
    const refusals: Refusal[] = [];
    for (const path of call.positionals) {
      const bytes = await readDocumentBytes(path, call);
      if (!bytes.ok) {
        refusals.push(bytes.error);
        continue;
      }
      const scanned = await scanDocument(bytes.value, basename(path), { concepts, languages: lang ? [lang] : null });
      if (!scanned.ok) refusals.push(readRefusalOf(placeOf(path), scanned.error));
      else {
        const picture = termPicture(scanned.value.hits, new Set(), concepts, scanned.value.words);
        documents.push({ path, scanned: scanned.value, picture });
      }
    }
    const json = { terms: edition, documents: documents.map(figuresOf) };
    if (refusals.length > 0) return { kind: 'refused', refusals, json: { ...json, refused: refusals } };
    const text = documents.map((document) => linesOf(document, concepts)).join('\n');
    return { kind: 'done', output: { text, json }, notes: documents.flatMap(notesOf) };
  },
};

interface Scanned {
  readonly path: string;
  readonly scanned: ScannedDocument;
  readonly picture: TermPicture;
}

/** A document that is too large is refused before it is read. */
async function readDocumentBytes(path: string, { io }: Call): Promise<Result<Uint8Array, Refusal>> {
  if (path !== '-') {
    try {
      const { size } = await stat(path);
      if (size > DOCUMENT_LIMIT) {
        return err(readRefusalOf(path, { kind: 'too-large', size, limit: DOCUMENT_LIMIT }));
      }
    } catch (error) {
      return err(fileRefusal(path, error));
    }
  }
  const bytes = await readInputBytes(path, io);
  return bytes.ok ? ok(bytes.value) : bytes;
}

function figuresOf({ path, scanned, picture }: Scanned) {
  const { format, pageCount, picturePages, unreadPages, languages, words, hits, leftOut } = scanned;
  return {
    document: path,
    format,
    languages,
    pages: pageCount,
    picturePages,
    unreadPages,
    words,
    total: picture.total,
    perThousand: picture.perThousand,
    balance: picture.balance,
    concepts: picture.concepts.map(({ id, code, polarity, subsetOf, count, perThousand }) => ({
      id,
      code,
      polarity,
      subsetOf,
      count,
      perThousand,
    })),
    hits: hits.map(({ id, page, lang, concepts, sentence, from, to }) => ({
      id,
      page,
      lang,
      concepts,
      match: sentence.slice(from, to),
      sentence,
    })),
    leftOut,
  };
}

function linesOf({ path, scanned, picture }: Scanned, concepts: readonly NamedConcept[]): string {
  const main = scanned.languages[0] ?? 'fi';
  const nameOf = new Map(concepts.map(({ id, names }) => [id, names[main]]));
  const { promotive, problem, service, neutral } = picture.balance;
  return [
    `${path} (${scanned.languages.join(', ')}; words: ${scanned.words}${scanned.pageCount === null ? '' : `; pages: ${scanned.pageCount}`})`,
    ...picture.concepts
      .filter(({ count }) => count > 0)
      .map(
        ({ id, code, count, subsetOf }) =>
          `${String(count).padStart(6)}  ${subsetOf.length > 0 ? '  ' : ''}${code} ${id} · ${nameOf.get(id)}`,
      ),
    `${String(picture.total).padStart(6)}  total (promotive ${promotive}, problem ${problem}, service ${service}, neutral ${neutral})`,
    '',
    ...scanned.hits.map(({ page, sentence, from, to, concepts: found }) => {
      const codes = picture.concepts.filter(({ id }) => found.includes(id)).map(({ code }) => code);
      const marked = `${sentence.slice(0, from)}«${sentence.slice(from, to)}»${sentence.slice(to)}`;
      return `${page === null ? '' : `p. ${page}  `}${codes.join(' ')}  ${marked}`;
    }),
    '',
  ].join('\n');
}

/** What the figures lack is told beside them, never passed over (TS6). */
function notesOf({ path, scanned: { picturePages, unreadPages, leftOut } }: Scanned): string[] {
  const numbers = (pages: readonly number[]) => pages.join(', ');
  return [
    ...(picturePages.length > 0
      ? [`${path}: pages with pictures and hardly a word, not counted: ${numbers(picturePages)}`]
      : []),
    ...(unreadPages.length > 0 ? [`${path}: pages that could not be read, not counted: ${numbers(unreadPages)}`] : []),
    ...(leftOut > 0 ? [`${path}: hits beyond those listed: ${leftOut}`] : []),
  ];
}
