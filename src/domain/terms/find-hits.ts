import type { DocumentHit } from '../round/document-values.ts';
import type { TermLanguage } from './concept.ts';
import { cutSentences } from './cut-sentences.ts';
import { type Block, blocksOf, type DocumentPage } from './document-blocks.ts';
import { cutAround } from './sentence-excerpt.ts';
import type { TermMatch, TermMatcher } from './term-matcher.ts';
import { addScores, clearLanguage, type LanguageScore, languageScore } from './text-language.ts';
import { withoutAddresses } from './web-addresses.ts';

export interface FoundHits {
  /** In their order in the document. */
  readonly hits: DocumentHit[];
  /** Words of the text that was searched: what is written in another language is not among them, nor are web addresses. */
  readonly words: number;
  /** Hits beyond what a round can keep of one document; 0 in any real one. */
  readonly leftOut: number;
}

/** As many as `documentHitsSchema` takes. */
const MOST_HITS = 20_000;
/** Points from which on a sentence counts as written in a language that isn't searched. */
const FOREIGN = 4;

/** Finds where concepts are spoken of, sentence by sentence, each with the words of its own language (TS2, TS3). */
export function findHits(
  pages: readonly DocumentPage[],
  matcher: TermMatcher,
  languages: readonly TermLanguage[],
): FoundHits {
  const hits: DocumentHit[] = [];
  let words = 0;
  let leftOut = 0;
  let blockStart = 0;
  let language: TermLanguage | null = languages[0] ?? 'fi';
  for (const block of blocksOf(pages)) {
    const sentences = cutSentences(block.text).map(({ from, to }) => {
      const sentence = block.text.slice(from, to);
      return { from, sentence, score: languageScore(sentence) };
    });
    const blockScore = addScores(sentences.map(({ score }) => score));
    for (const { from, sentence, score } of sentences) {
      language = searchedLanguage(score, blockScore, languages, language);
      if (!language) continue;
      const readable = withoutAddresses(sentence);
      words += countWords(readable);
      for (const place of placesOf(matcher.matchesIn(readable, language))) {
        if (hits.length === MOST_HITS) leftOut++;
        else hits.push(hitAt(block, blockStart, from, sentence, place, language));
      }
    }
    blockStart += block.text.length + 1;
  }
  return { hits, words, leftOut };
}

interface Place {
  from: number;
  to: number;
  readonly concepts: Set<string>;
}

/** Matches that overlap are one place, with the concepts of all (TS2). */
function placesOf(matches: readonly TermMatch[]): Place[] {
  const places: Place[] = [];
  for (const { concept, from, to } of matches) {
    const last = places.at(-1);
    if (last && from < last.to) {
      last.to = Math.max(last.to, to);
      last.concepts.add(concept);
    } else places.push({ from, to, concepts: new Set([concept]) });
  }
  return places;
}

function hitAt(
  block: Block,
  blockStart: number,
  sentenceStart: number,
  sentence: string,
  place: Place,
  lang: TermLanguage,
): DocumentHit {
  const at = sentenceStart + place.from;
  const page = block.pages.findLast((part) => part.from <= at)?.page ?? null;
  return {
    id: `${page ?? 0}-${blockStart + at}`,
    page,
    lang,
    concepts: [...place.concepts],
    ...cutAround(sentence, place.from, place.to),
  };
}

/** Null: written in a language that is not searched. What is undecided goes with its paragraph, then with what came before. */
function searchedLanguage(
  sentence: LanguageScore,
  block: LanguageScore,
  languages: readonly TermLanguage[],
  before: TermLanguage | null,
): TermLanguage | null {
  const clear = clearLanguage(sentence, FOREIGN) ?? clearLanguage(block, FOREIGN);
  if (clear) return languages.find((language) => language === clear) ?? null;
  const [only] = languages;
  if (only && languages.length === 1) return only;
  const likely = sentence.fi + block.fi - sentence.sv - block.sv;
  if (likely !== 0) return likely > 0 ? 'fi' : 'sv';
  return before ?? only ?? 'fi';
}

function countWords(text: string): number {
  return text.match(/\p{L}[\p{L}\p{M}'’-]*/gu)?.length ?? 0;
}
