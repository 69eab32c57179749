import type { Canvas, Rect } from './canvas.ts';
import { literal, number, utf16Hex } from './pdf-strings.ts';
import { PAGE } from './theme.ts';

/** Standard structure types of PDF 1.7 that reports use. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'
  | 'Span';

export interface Attributes {
  readonly scope?: 'Column' | 'Row';
  readonly numbering?: 'Decimal' | 'Disc' | 'None';
  readonly alternative?: string;
  readonly box?: Rect;
  readonly lang?: string;
}

/** A marked stretch of a page's content. */
interface Mark {
  readonly page: number;
  readonly id: number;
}
/** A link's annotation; its object is numbered when the pages are written. */
interface Annotation {
  readonly objectId: number;
  readonly page: number;
}
type Kid = { readonly node: StructNode } | { readonly mark: Mark } | { readonly annotation: Annotation };

export interface StructNode {
  readonly role: Role;
  readonly attributes: Attributes;
  readonly parent: StructNode | null;
  readonly kids: Kid[];
}

export function structNode(role: Role, parent: StructNode | null, attributes: Attributes = {}): StructNode {
  const node: StructNode = { role, attributes, parent, kids: [] };
  parent?.kids.push({ node });
  return node;
}

/** An element that comes into the tree when its content is placed: the order of the tree is the order of drawing. */
export function waitingNode(
  role: Role,
  parent: StructNode,
  attributes: Attributes,
): [node: StructNode, enter: () => void] {
  const node: StructNode = { role, attributes, parent, kids: [] };
  return [node, () => void parent.kids.push({ node })];
}

/** What a page or annotation points back to, by its key in the parent tree. */
export type ParentTree = readonly (readonly StructNode[] | StructNode)[];

/** Writes the tree and its parent tree; returns the object id of the root. */
export function putStructureTree(
  canvas: Canvas,
  document: StructNode,
  parentTree: ParentTree,
  pageObject: (page: number) => number,
): number {
  const rootId = canvas.newObject();
  const parentTreeId = canvas.newObject();
  const ids = new Map<StructNode, number>();
  const nodes = flat(document);
  for (const node of nodes) ids.set(node, canvas.newObject());
  const reference = (node: StructNode) => `${ids.get(node)} 0 R`;

  for (const node of nodes) {
    const kids = node.kids.map((kid) => {
      if ('node' in kid) return reference(kid.node);
      if ('mark' in kid) return `<</Type/MCR/Pg ${pageObject(kid.mark.page)} 0 R/MCID ${kid.mark.id}>>`;
      return `<</Type/OBJR/Obj ${kid.annotation.objectId} 0 R/Pg ${pageObject(kid.annotation.page)} 0 R>>`;
    });
    const parent = node.parent ? reference(node.parent) : `${rootId} 0 R`;
    const entries = `/Type/StructElem/S/${node.role}/P ${parent}/K[${kids.join(' ')}]${attributeEntries(node.attributes)}`;
    canvas.putObject(ids.get(node) ?? 0, `<<${entries}>>`);
  }
  const numbers = parentTree.map((parents, key) =>
    'role' in parents ? `${key} ${reference(parents)}` : `${key}[${parents.map(reference).join(' ')}]`,
  );
  canvas.putObject(parentTreeId, `<</Nums[${numbers.join(' ')}]>>`);
  const next = `/ParentTree ${parentTreeId} 0 R/ParentTreeNextKey ${parentTree.length}`;
  canvas.putObject(rootId, `<</Type/StructTreeRoot/K[${reference(document)}]${next}>>`);
  return rootId;
}

function flat(node: StructNode): StructNode[] {
  return [node, ...node.kids.flatMap((kid) => ('node' in kid ? flat(kid.node) : []))];
}

function attributeEntries({ scope, numbering, alternative, box, lang }: Attributes): string {
  const owned: string[] = [];
  if (scope) owned.push(`<</O/Table/Scope/${scope}>>`);
  if (numbering) owned.push(`<</O/List/ListNumbering/${numbering}>>`);
  if (box) {
    const corners = [box.x, PAGE.height - box.y - box.height, box.x + box.width, PAGE.height - box.y];
    owned.push(`<</O/Layout/BBox[${corners.map(number).join(' ')}]/Placement/Block>>`);
  }
  return [
    alternative === undefined ? '' : `/Alt ${utf16Hex(alternative)}`,
    lang === undefined ? '' : `/Lang${literal(lang)}`,
    owned.length === 0 ? '' : `/A[${owned.join(' ')}]`,
  ].join('');
}
