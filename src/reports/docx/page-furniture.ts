import { Footer, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { Report } from '../model/blocks.ts';
import { plainText } from '../model/plain-text.ts';
import { COLOR } from '../pdf/theme.ts';
import { STYLE } from './word-styles.ts';

/** SFS 2487: the document type stands in the middle column. */
const MIDDLE = 0.52;

/** Sender, document type and date at the head of each page; title and «page (pages)» at its foot. `width` in twips. */
export function pageFurniture(report: Report, width: number): { readonly header: Header; readonly footer: Footer } {
  const bold = (text: string, color?: string) =>
    new TextRun({ text: plainText(text), bold: true, ...(color ? { color: color.slice(1) } : {}) });
  const tab = () => new TextRun({ children: [new Tab()] });
  const columns = {
    style: STYLE.furniture,
    tabStops: [{ type: 'left', position: Math.round(width * MIDDLE) }],
  } as const;
  const header = new Header({
    children: [
      new Paragraph({ ...columns, children: [bold(report.sender), tab(), bold(report.documentType)] }),
      new Paragraph({
        ...columns,
        children: [bold(report.exampleMark ?? '', COLOR.green), tab(), new TextRun({ text: plainText(report.date) })],
      }),
    ],
  });
  const footer = new Footer({
    children: [
      new Paragraph({
        style: STYLE.furniture,
        tabStops: [{ type: 'right', position: width }],
        children: [
          new TextRun({ text: plainText(report.title), color: COLOR.muted.slice(1) }),
          tab(),
          new TextRun({ children: [PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] }),
        ],
      }),
    ],
  });
  return { header, footer };
}
