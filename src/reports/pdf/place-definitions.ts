import type { DefinitionsBlock, NoteBlock } from '../model/blocks.ts';
import { inline } from '../model/inline.ts';
import { layOutCell, placeRow, roomToBegin, rowHeight } from './cell-rows.ts';
import type { Placeable } from './page-flow.ts';
import { flowText, textHeight } from './place-text.ts';
import { structNode } from './structure-tree.ts';
import { blockNode, layOutText, type Press } from './text-layout.ts';
import { COLOR, CONTENT_WIDTH, PAGE, STYLE } from './theme.ts';

const TERM_WIDTH = 118;
const PAIR_PADDING = 2;
/** Pairs up to this height stay on one page. */
const KEPT_WHOLE = 250;
const NOTE_INDENT = 14;

/** Pairs side by side: the term at the left, its description beside. In the tree a list of labels and bodies. */
export function placeableDefinitions(press: Press, block: DefinitionsBlock): Placeable | null {
  const left = PAGE.left + TERM_WIDTH + 12;
  const rows = block.pairs.map(({ term, description }) => [
    layOutCell(press, [inline(term)], STYLE.term, PAGE.left, TERM_WIDTH),
    layOutCell(press, description, { ...STYLE.body, leading: 14 }, left, PAGE.left + CONTENT_WIDTH - left),
  ]);
  const first = rows[0];
  if (!first) return null;
  const heightOf = (some: typeof rows) => some.reduce((height, cells) => height + rowHeight(cells, PAIR_PADDING), 0);
  const whole = heightOf(rows);
  const lastTwo = heightOf(rows.slice(-2));
  return {
    gap: 7,
    least: whole <= KEPT_WHOLE ? whole : roomToBegin(first, PAIR_PADDING),
    keepsWithNext: false,
    place(flow) {
      const list = blockNode(press, 'L', { numbering: 'None' });
      rows.forEach((cells, index) => {
        // The last pair never stands alone on the next page.
        const isLastButOne = rows.length > 2 && index === rows.length - 2;
        if (isLastButOne && !flow.isAtTop() && lastTwo <= KEPT_WHOLE && flow.room() < lastTwo) flow.newPage();
        const item = structNode('LI', list);
        placeRow(press, flow, cells, [structNode('Lbl', item), structNode('LBody', item)], { padding: PAIR_PADDING });
      });
    },
  };
}

/** Paragraphs set apart by a bar at their left. */
export function placeableNote(press: Press, block: NoteBlock): Placeable {
  const { tagged } = press;
  const width = CONTENT_WIDTH - 2 * NOTE_INDENT;
  const title = layOutText(press, inline(block.title), STYLE.noteTitle, width);
  const paragraphs = block.paragraphs.map((text) => layOutText(press, text, STYLE.body, width));
  const texts = [title, ...paragraphs].filter((text) => text.lines.length > 0);
  const height = texts.reduce((sum, text) => sum + textHeight(text) + 3, 8);
  return {
    gap: 14,
    least: height,
    keepsWithNext: false,
    place(flow) {
      const section = blockNode(press, 'Sect');
      // The ground is drawn only where the whole note stands on one page.
      if (height <= flow.room()) {
        tagged.artifact('Layout', () => {
          tagged.canvas.fill({ x: PAGE.left, y: flow.y, width: CONTENT_WIDTH, height: height + 4 }, COLOR.tint);
          tagged.canvas.fill({ x: PAGE.left, y: flow.y, width: 3, height: height + 4 }, COLOR.green);
        });
      }
      flow.y += 6;
      for (const text of texts) {
        flowText(press, flow, structNode('P', section), text, PAGE.left + NOTE_INDENT);
        flow.y += 3;
      }
      flow.y += 3;
    },
  };
}
