import type { DraftKind } from '#domain/round/values.ts';
import { formatDate } from '../../formats.ts';
import type { Words } from '../../words.ts';
import type { Block, Report } from '../blocks.ts';
import { inline } from '../inline.ts';
import { plainText } from '../plain-text.ts';
import type { PlanReportInput } from '../plan/plan-report-input.ts';

/** A draft text as people have left it, as a report: so it can be had as a Word document (PL6). */
export function draftReport(kind: DraftKind, text: string, plan: PlanReportInput, words: Words): Report {
  const { municipality, year, isoDate, fileId, example } = plan;
  return {
    kind: 'drafts',
    lang: words.lang,
    title: words.say(`drafts.title.${kind}`, { year }),
    subtitle: municipality,
    sender: municipality,
    documentType: words.say(`drafts.documentType.${kind}`),
    date: formatDate(words.lang, isoDate),
    isoDate,
    fileId: `${fileId}/draft/${kind}`,
    exampleMark: example ? words.say('exampleMark') : null,
    blocks: draftBlocks(text),
  };
}

const LONGEST_HEADING = 100;

/** The blocks of a plain text: see `draftText` for how headings and lists are told. */
export function draftBlocks(text: string): Block[] {
  const chunks = text
    .split(/\n[ \t]*\n/)
    .map((chunk) => chunk.split('\n').filter((line) => plainText(line) !== ''))
    .filter((lines) => lines.length > 0);
  return chunks.flatMap((lines, i): Block[] => {
    const [only = ''] = lines;
    if (lines.length === 1 && i < chunks.length - 1 && isHeading(only)) {
      return [{ kind: 'heading', level: 2, text: plainText(only) }];
    }
    return blocksOf(lines);
  });
}

function isHeading(line: string): boolean {
  const text = plainText(line);
  return text.length <= LONGEST_HEADING && /[\p{L}\p{N}]$/u.test(text) && rowOf(line) === null;
}

/** Of a list: what stands behind «- » or «• ». */
function rowOf(line: string): string | null {
  return /^\s*[-–•*]\s+(\S.*)$/.exec(line)?.[1] ?? null;
}

/** Each line is a paragraph; rows that follow each other are one list. */
function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let rows: string[] = [];
  const endList = () => {
    if (rows.length > 0) blocks.push({ kind: 'list', ordered: false, items: rows.map(inline) });
    rows = [];
  };
  for (const line of lines) {
    const row = rowOf(line);
    if (row !== null) rows.push(row);
    else {
      endList();
      blocks.push({ kind: 'paragraph', tone: 'body', runs: inline(line) });
    }
  }
  endList();
  return blocks;
}
