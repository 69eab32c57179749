import type { Block, PartBlock, Report } from './blocks.ts';

/**
 * One document of two reports that tell the same: first the one, then the other on pages of its own, every block with its
 * language (RP4). What stands on all pages says both, as the municipalities' own documents do: «Loviisa – Lovisa».
 */
export function bilingualReport(first: Report, second: Report): Report {
  return {
    ...first,
    title: both(first.title, second.title),
    subtitle: first.subtitle === null || second.subtitle === null ? null : both(first.subtitle, second.subtitle),
    sender: both(first.sender, second.sender),
    documentType: both(first.documentType, second.documentType),
    date: both(first.date, second.date),
    fileId: `${first.fileId}+${second.lang}`,
    exampleMark:
      first.exampleMark === null || second.exampleMark === null
        ? (first.exampleMark ?? second.exampleMark)
        : both(first.exampleMark, second.exampleMark),
    blocks: [...partOf(first), ...partOf(second)],
  };
}

function partOf({ lang, title, subtitle, blocks }: Report): Block[] {
  const part: PartBlock = { kind: 'part', title, subtitle, lang };
  return [part, ...blocks.map((block): Block => ({ lang, ...block }))];
}

function both(first: string, second: string): string {
  return first === second ? first : `${first} – ${second}`;
}

/** The languages of a report, the first one first. */
export function languagesOf({ lang, blocks }: Report): Report['lang'][] {
  return [...new Set([lang, ...blocks.flatMap((block) => (block.kind === 'part' ? [block.lang] : []))])];
}
