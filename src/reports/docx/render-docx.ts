import { Document, Packer } from 'docx';
import type { Report } from '../model/blocks.ts';
import { inline } from '../model/inline.ts';
import { plainText } from '../model/plain-text.ts';
import { reportHead } from '../model/report-text.ts';
import { fixZipTimes } from '../zip-times.ts';
import { coreProperties } from './core-properties.ts';
import { pageFurniture } from './page-furniture.ts';
import { wordBlock } from './word-blocks.ts';
import { WORD_LISTS } from './word-lists.ts';
import { STYLE, wordStyles } from './word-styles.ts';
import { createLinks, wordParagraph } from './word-text.ts';

/** A4 and its margins, in twips. */
const PAGE = { width: 11_906, height: 16_838, left: 1_134, right: 1_134, top: 1_500, bottom: 1_200, edge: 600 };
const WIDTH = PAGE.width - PAGE.left - PAGE.right;
const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/**
 * A report as a Word document that can be worked on further: real headings, lists, tables and links (RP1). Equal input
 * gives equal bytes. Import this file only when a DOCX is asked for: it brings the docx library with it.
 */
export async function renderDocx(report: Report): Promise<Uint8Array> {
  const links = createLinks();
  const { header, footer } = pageFurniture(report, WIDTH);
  const top = reportHead(report);
  const head =
    top === null
      ? []
      : [
          wordParagraph(inline(top.title), { heading: 'Heading1' }, links),
          ...(top.subtitle === null ? [] : [wordParagraph(inline(top.subtitle), { style: STYLE.subtitle }, links)]),
        ];
  let part = report.lang;
  const blocks = report.blocks.flatMap((block, index) => {
    if (block.kind === 'part') part = block.lang;
    const own = block.lang ?? part;
    const lang = own === report.lang ? undefined : own;
    return wordBlock(
      block,
      { index, width: WIDTH, before: report.blocks[index - 1], next: report.blocks[index + 1], lang },
      links,
    );
  });
  const document = new Document({
    title: plainText(report.title),
    styles: wordStyles(report.lang),
    numbering: WORD_LISTS,
    // Long Finnish compounds need it; Word has the rules of the language.
    hyphenation: { autoHyphenation: true },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              left: PAGE.left,
              right: PAGE.right,
              top: PAGE.top,
              bottom: PAGE.bottom,
              header: PAGE.edge,
              footer: PAGE.edge,
            },
          },
        },
        headers: { default: header },
        footers: { default: footer },
        children: [...head, ...blocks],
      },
    ],
  });
  for (const [address, id] of links.entries()) {
    document.Document.Relationships.addRelationship(id, HYPERLINK, address, 'External');
  }
  return fixZipTimes(await Packer.pack(document, 'uint8array', undefined, [coreProperties(report)]));
}
