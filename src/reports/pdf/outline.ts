import type { Canvas } from './canvas.ts';
import { number, utf16Hex } from './pdf-strings.ts';
import { PAGE } from './theme.ts';

export interface Bookmark {
  readonly title: string;
  /** Level of the heading. */
  readonly level: number;
  readonly page: number;
  readonly y: number;
}

interface Entry {
  readonly bookmark: Bookmark | null;
  readonly id: number;
  readonly kids: Entry[];
}

/** Writes the bookmarks as a tree by their levels; returns the object id of the outline. */
export function putOutline(
  canvas: Canvas,
  bookmarks: readonly Bookmark[],
  pageObject: (page: number) => number,
): number {
  const root: Entry = { bookmark: null, id: canvas.newObject(), kids: [] };
  const open: Entry[] = [root];
  for (const bookmark of bookmarks) {
    const entry: Entry = { bookmark, id: canvas.newObject(), kids: [] };
    while (open.length > 1 && (open.at(-1)?.bookmark?.level ?? 0) >= bookmark.level) open.pop();
    open.at(-1)?.kids.push(entry);
    open.push(entry);
  }
  const first = (entry: Entry) => entry.kids[0];
  const range = (entry: Entry) =>
    first(entry) ? `/First ${first(entry)?.id} 0 R/Last ${entry.kids.at(-1)?.id} 0 R` : '';
  const put = (parent: Entry) => {
    parent.kids.forEach((entry, index) => {
      const before = parent.kids[index - 1];
      const after = parent.kids[index + 1];
      const { title, page, y } = entry.bookmark as Bookmark;
      const target = `/Dest[${pageObject(page)} 0 R/XYZ 0 ${number(PAGE.height - y)} null]`;
      const beside = `${before ? `/Prev ${before.id} 0 R` : ''}${after ? `/Next ${after.id} 0 R` : ''}`;
      // A negative count: closed, so that a long plan opens with its main headings only.
      const count = entry.kids.length > 0 ? `/Count ${parent === root ? '' : '-'}${entry.kids.length}` : '';
      canvas.putObject(
        entry.id,
        `<</Title ${utf16Hex(title)}/Parent ${parent.id} 0 R${beside}${range(entry)}${count}${target}>>`,
      );
      put(entry);
    });
  };
  put(root);
  const shown = root.kids.reduce((sum, entry) => sum + 1 + entry.kids.length, 0);
  canvas.putObject(root.id, `<</Type/Outlines${range(root)}/Count ${shown}>>`);
  return root.id;
}
