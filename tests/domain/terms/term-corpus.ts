import type { TermConcept, TermLanguage } from '#domain/terms/concept.ts';
import { blocksOf } from '#domain/terms/document-blocks.ts';
import { findHits } from '#domain/terms/find-hits.ts';
import { compileTerms } from '#domain/terms/term-matcher.ts';

/** Words in a line of the corpus, with what they speak of and what they only look like. Places count letters only. */
interface Marked {
  readonly words: string;
  readonly from: number;
  readonly to: number;
  readonly means: readonly string[];
  readonly looksLike: readonly string[];
}

export interface CorpusLine {
  readonly lang: TermLanguage;
  readonly text: string;
  readonly marked: readonly Marked[];
}

/** Reads `[words|K1 K22 -K4]`, `<words|K7>` and `⏎` (the end of a line on paper). */
export function readCorpus(lang: TermLanguage, file: string): CorpusLine[] {
  return file
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const marked: Marked[] = [];
      let text = '';
      let end = 0;
      for (const found of line.matchAll(/\[([^\]|]*)\|([^\]]*)\]|<([^>|]*)\|([^>]*)>/g)) {
        text += line.slice(end, found.index);
        end = found.index + found[0].length;
        const words = found[1] ?? found[3] ?? '';
        const codes = (found[2] ?? found[4] ?? '').split(' ');
        const from = letters(text);
        text += words;
        const negative = found[3] !== undefined;
        marked.push({
          words,
          from,
          to: letters(text),
          means: codes.filter((code) => !negative && !code.startsWith('-')),
          looksLike: codes.filter((code) => negative || code.startsWith('-')).map((code) => code.replace('-', '')),
        });
      }
      return { lang, text: (text + line.slice(end)).replaceAll('⏎', '\n'), marked };
    });
}

export interface Figures {
  readonly code: string;
  readonly lang: TermLanguage;
  readonly hits: number;
  readonly found: number;
  readonly nearMisses: number;
  readonly right: number;
  readonly wrong: number;
  readonly errors: readonly string[];
}

/** Searches all lines as one document in both languages and compares with what is marked. */
export function measure(lines: readonly CorpusLine[], concepts: readonly TermConcept[]): Figures[] {
  const pages = lines.map(({ text }, i) => ({ page: i, text }));
  const blocks = blocksOf(pages);
  if (blocks.length !== lines.length) throw new Error('Each line of the corpus is to be one block.');
  const starts: number[] = [];
  blocks.reduce((start, block, i) => {
    starts[i] = start;
    return start + block.text.length + 1;
  }, 0);
  const codes = new Map(concepts.map(({ id, code }) => [id, code]));
  const predicted = findHits(pages, compileTerms(concepts), ['fi', 'sv']).hits.flatMap((hit) => {
    const line = hit.page ?? 0;
    const text = blocks[line]?.text ?? '';
    const at = Number(hit.id.split('-')[1]) - (starts[line] ?? 0);
    const [from, to] = [letters(text.slice(0, at)), letters(text.slice(0, at + hit.to - hit.from))];
    return hit.concepts.map((id) => ({
      line,
      from,
      to,
      code: codes.get(id) ?? id,
      words: text.slice(at, at + hit.to - hit.from),
    }));
  });
  return concepts.flatMap(({ code }) =>
    (['fi', 'sv'] as const).map((lang): Figures => {
      const mine = predicted.filter((hit) => hit.code === code && lines[hit.line]?.lang === lang);
      const gold = lines.flatMap((line, i) =>
        line.lang === lang
          ? line.marked.filter(({ means }) => means.includes(code)).map((marked) => ({ ...marked, line: i }))
          : [],
      );
      const missed = gold.filter((marked) => !mine.some((hit) => overlap(hit, marked)));
      const wrong = mine.filter((hit) => !gold.some((marked) => overlap(hit, marked)));
      const nearMisses = lines
        .filter((line) => line.lang === lang)
        .flatMap(({ marked }) => marked.filter(({ looksLike }) => looksLike.includes(code)));
      return {
        code,
        lang,
        hits: gold.length,
        found: gold.length - missed.length,
        nearMisses: nearMisses.length,
        right: mine.length - wrong.length,
        wrong: wrong.length,
        errors: [...missed.map(({ words }) => `missed «${words}»`), ...wrong.map(({ words }) => `wrong «${words}»`)],
      };
    }),
  );
}

export function sumOf(figures: readonly Figures[]): Omit<Figures, 'code' | 'lang' | 'errors'> {
  const sum = (key: 'hits' | 'found' | 'nearMisses' | 'right' | 'wrong') =>
    figures.reduce((all, one) => all + one[key], 0);
  return {
    hits: sum('hits'),
    found: sum('found'),
    nearMisses: sum('nearMisses'),
    right: sum('right'),
    wrong: sum('wrong'),
  };
}

/** Wilson's interval of a share at 95 %, in per cent. */
export function wilson(part: number, of: number): [number, number] {
  if (of === 0) return [0, 100];
  const z = 1.959964;
  const share = part / of;
  const middle = share + (z * z) / (2 * of);
  const width = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (100 * (middle - width)) / scale), Math.min(100, (100 * (middle + width)) / scale)];
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

function overlap(
  a: { readonly line: number; readonly from: number; readonly to: number },
  b: { readonly line: number; readonly from: number; readonly to: number },
): boolean {
  return a.line === b.line && a.from < b.to && b.from < a.to;
}
