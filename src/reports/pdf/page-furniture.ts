import type { Report } from '../model/blocks.ts';
import { inline } from '../model/inline.ts';
import { layOutText, type Press, paintText } from './text-layout.ts';
import { COLOR, CONTENT_WIDTH, PAGE, STYLE } from './theme.ts';

/** SFS 2487: the document type stands in the middle column, the page number at the right edge. */
const MIDDLE = CONTENT_WIDTH * 0.52;
const PAGE_NUMBER_WIDTH = 70;
const TOP = 36;

/** Sender, document type, date and «page (pages)» on every page, once the number of pages is known. */
export function addPageFurniture(press: Press, report: Report): void {
  const { canvas } = press.tagged;
  const pages = canvas.pageCount;
  const regular = STYLE.furniture;
  const bold = { ...regular, weight: 'bold' } as const;
  const { leading } = regular;
  const middleWidth = CONTENT_WIDTH - MIDDLE - PAGE_NUMBER_WIDTH;
  const sender = layOutText(press, inline(report.sender), bold, MIDDLE - 16);
  const type = layOutText(press, inline(report.documentType), bold, middleWidth);
  const date = layOutText(press, inline(report.date), regular, middleWidth);
  const mark = layOutText(press, inline(report.exampleMark ?? ''), { ...bold, color: COLOR.green }, MIDDLE - 16);
  const title = layOutText(press, inline(report.title), { ...regular, color: COLOR.muted }, CONTENT_WIDTH);

  for (let page = 1; page <= pages; page++) {
    canvas.goToPage(page);
    const number = layOutText(press, inline(`${page} (${pages})`), regular, PAGE_NUMBER_WIDTH, 'end');
    press.tagged.artifact('Pagination', () => {
      paintText(press, sender, PAGE.left, TOP);
      paintText(press, mark, PAGE.left, TOP + sender.lines.length * leading);
      paintText(press, type, PAGE.left + MIDDLE, TOP);
      paintText(press, date, PAGE.left + MIDDLE, TOP + type.lines.length * leading);
      paintText(press, number, PAGE.left + CONTENT_WIDTH - PAGE_NUMBER_WIDTH, TOP);
      if (page > 1) {
        const foot = PAGE.height - PAGE.bottom + 18;
        canvas.line([PAGE.left, foot], [PAGE.left + CONTENT_WIDTH, foot], 0.5, COLOR.rule);
        const first = { ...title, lines: title.lines.slice(0, 1) };
        paintText(press, first, PAGE.left, foot + 8);
      }
    });
  }
}
