import { inflateSync } from 'node:zlib';

/** An element of the structure tree, read back from the bytes. */
export interface ReadElement {
  readonly role: string;
  readonly alternative: string | null;
  readonly lang: string | null;
  readonly scope: string | null;
  readonly kids: ReadElement[];
  /** Of the element and its inline elements, in the order of the tree. */
  readonly text: string;
  /** The same in pieces: its own text and its children, in order. */
  readonly parts: readonly (string | ReadElement)[];
  readonly marks: readonly ReadMark[];
  readonly annotations: readonly number[];
}

/** A marked stretch of a page as it is drawn. */
export interface ReadMark {
  readonly page: number;
  readonly id: number;
  readonly text: string;
  /** Heights of its lines above the foot of the page, in points. */
  readonly baselines: readonly number[];
}

export interface ReadPdf {
  readonly document: ReadElement;
  readonly pageCount: number;
  /** Painting that stands in neither a marked element nor an artifact. */
  readonly unmarked: readonly string[];
  /** What stands in artifacts, by page. */
  readonly artifacts: readonly string[];
  readonly actualTexts: readonly string[];
  readonly faults: readonly string[];
}

/** Reads a PDF of ours back without jsPDF: objects, structure tree, parent tree, and the text of each mark by ToUnicode. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const raw = Buffer.from(bytes).toString('latin1');
  const objects = new Map([...raw.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map((m) => [Number(m[1]), m[2] ?? '']));
  const object = (id: number | string | undefined) => objects.get(Number(id)) ?? '';
  const faults: string[] = [];

  const fonts = new Map<string, Map<string, string>>();
  for (const [, name = '', id] of raw.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const unicode = /\/ToUnicode (\d+) 0 R/.exec(object(id))?.[1];
    if (unicode) fonts.set(name, readToUnicode(stream(object(unicode))));
  }

  const pages = [...objects].filter(([, body]) => /\/Type \/Page\n/.test(body)).sort(([a], [b]) => a - b);
  const contents = pages.map(([, body], index) => {
    const id = /\/Contents (\d+) 0 R/.exec(body)?.[1];
    return readContent(stream(object(id)), index + 1, fonts);
  });

  const catalog = [...objects.values()].find((body) => body.includes('/Type /Catalog')) ?? '';
  const root = object(/\/StructTreeRoot (\d+) 0 R/.exec(catalog)?.[1]);
  const numbers = object(/\/ParentTree (\d+) 0 R/.exec(root)?.[1]);
  const parentTree = new Map<number, string[]>();
  for (const [, key, list, single] of numbers.matchAll(/(\d+)(?:\[([^\]]*)\]| (\d+) 0 R)/g)) {
    const ids = single ? [single] : [...(list ?? '').matchAll(/(\d+) 0 R/g)].map((m) => m[1] ?? '');
    parentTree.set(Number(key), ids);
  }
  const seen = new Set<string>();

  function readElement(id: string): ReadElement {
    const body = object(id);
    const kidsText = /\/K\[([^\]]*)\]/.exec(body)?.[1] ?? '';
    const kids: ReadElement[] = [];
    const marks: ReadMark[] = [];
    const annotations: number[] = [];
    const parts: (string | ReadElement)[] = [];
    let text = '';
    const entries = /<<\/Type\/MCR\/Pg (\d+) 0 R\/MCID (\d+)>>|<<\/Type\/OBJR\/Obj (\d+) 0 R[^>]*>>|(\d+) 0 R/g;
    for (const [, page, mcid, annotation, kid] of kidsText.matchAll(entries)) {
      if (kid) {
        const element = readElement(kid);
        kids.push(element);
        parts.push(element);
        text += element.text;
      } else if (annotation) {
        annotations.push(Number(annotation));
        const key = /\/StructParent (\d+)/.exec(object(annotation))?.[1];
        if (parentTree.get(Number(key))?.[0] !== id)
          faults.push(`annotation ${annotation} does not lead back to ${id}`);
      } else {
        const index = pages.findIndex(([pageId]) => pageId === Number(page));
        const mark = contents[index]?.marks.get(Number(mcid));
        const name = `page ${index + 1} MCID ${mcid}`;
        if (!mark) faults.push(`${name} is in the tree and not on the page`);
        else {
          marks.push(mark);
          parts.push(mark.text);
          text += mark.text;
        }
        if (seen.has(name)) faults.push(`${name} is in the tree twice`);
        seen.add(name);
        const key = Number(/\/StructParents (\d+)/.exec(pages[index]?.[1] ?? '')?.[1]);
        if (parentTree.get(key)?.[Number(mcid)] !== id) faults.push(`${name}: the parent tree does not lead to ${id}`);
      }
    }
    const alternative = /\/Alt <([0-9A-F]+)>/.exec(body)?.[1];
    return {
      role: /\/S\/(\w+)/.exec(body)?.[1] ?? '',
      alternative: alternative === undefined ? null : utf16(alternative),
      lang: /\/Lang\(([^)]*)\)/.exec(body)?.[1] ?? null,
      scope: /\/Scope\/(\w+)/.exec(body)?.[1] ?? null,
      kids,
      text,
      parts,
      marks,
      annotations,
    };
  }

  const document = readElement(/\/K\[(\d+) 0 R\]/.exec(root)?.[1] ?? '');
  contents.forEach((content, index) => {
    faults.push(...content.faults);
    for (const id of content.marks.keys()) {
      if (!seen.has(`page ${index + 1} MCID ${id}`)) faults.push(`page ${index + 1} MCID ${id} is not in the tree`);
    }
  });
  return {
    document,
    pageCount: pages.length,
    unmarked: contents.flatMap((content) => content.unmarked),
    artifacts: contents.map((content) => content.artifact),
    actualTexts: contents.flatMap((content) => content.actualTexts),
    faults,
  };
}

const INLINE = new Set(['Link', 'Span']);

/** Elements that hold text and no other block, in the order of the tree: what a screen reader says one after another. */
export function leaves(element: ReadElement): ReadElement[] {
  const blocks = element.kids.filter((kid) => !INLINE.has(kid.role));
  return blocks.length === 0 || element.alternative !== null ? [element] : blocks.flatMap(leaves);
}

export function leafTexts(pdf: ReadPdf): string[] {
  return leaves(pdf.document)
    .map((leaf) => leaf.alternative ?? leaf.text)
    .filter((text) => text !== '');
}

export function allElements(element: ReadElement): ReadElement[] {
  return [element, ...element.kids.flatMap(allElements)];
}

function stream(body: string): string {
  // By its length: the data may end in anything.
  const start = body.indexOf('stream\n') + 'stream\n'.length;
  const data = body.slice(start, start + Number(/\/Length (\d+)/.exec(body)?.[1]));
  return /FlateDecode/.test(body) ? inflateSync(Buffer.from(data, 'latin1')).toString('latin1') : data;
}

function readToUnicode(cmap: string): Map<string, string> {
  const pairs = [...cmap.matchAll(/<([0-9a-f]{4})><([0-9a-f]{4})>/g)];
  return new Map(pairs.map((m) => [m[1] ?? '', String.fromCharCode(Number.parseInt(m[2] ?? '', 16))]));
}

function utf16(hex: string): string {
  return (hex.slice(4).match(/.{4}/g) ?? []).map((code) => String.fromCharCode(Number.parseInt(code, 16))).join('');
}

interface Content {
  readonly marks: Map<number, ReadMark>;
  readonly unmarked: string[];
  readonly artifact: string;
  readonly actualTexts: string[];
  readonly faults: string[];
}

function readContent(
  operators: string,
  page: number,
  fonts: ReadonlyMap<string, ReadonlyMap<string, string>>,
): Content {
  const marks = new Map<number, { page: number; id: number; text: string; baselines: number[] }>();
  const unmarked: string[] = [];
  const actualTexts: string[] = [];
  const faults: string[] = [];
  let artifact = '';
  let font: ReadonlyMap<string, string> = new Map();
  let baseline = 0;
  const open: (number | 'artifact' | 'span')[] = [];
  const token =
    /(\/Artifact)[^\n]*? BDC|\/\w+ <<\/MCID (\d+)>> BDC|\/Span <<\/ActualText <([0-9A-F]+)>>> BDC|(EMC)|\/(F\d+) [\d.]+ Tf|[\d.]+ ([\d.]+) Td|<([0-9a-f]*)> Tj|(?<= )(f|S)(?= Q)/g;
  for (const [, isArtifact, mcid, actual, isEnd, fontName, y, hex, paint] of operators.matchAll(token)) {
    if (isArtifact) open.push('artifact');
    else if (mcid !== undefined) {
      const id = Number(mcid);
      if (marks.has(id)) faults.push(`page ${page} MCID ${id} is used twice`);
      if (open.length > 0) faults.push(`page ${page} MCID ${id} stands inside another mark`);
      marks.set(id, { page, id, text: '', baselines: [] });
      open.push(id);
    } else if (actual) {
      actualTexts.push(utf16(actual));
      open.push('span');
    } else if (isEnd) open.pop();
    else if (fontName) font = fonts.get(fontName) ?? new Map();
    else if (y) baseline = Number(y);
    else {
      const text = hex === undefined ? '' : (hex.match(/.{4}/g) ?? []).map((code) => font.get(code) ?? '?').join('');
      const owner = open.find((entry) => entry !== 'span');
      if (owner === undefined) unmarked.push(`page ${page}: ${paint ?? text}`);
      else if (owner === 'artifact') artifact += text;
      else {
        const mark = marks.get(owner as number);
        if (mark) mark.text += text;
        if (mark && hex !== undefined) mark.baselines.push(baseline);
      }
    }
  }
  if (open.length > 0) faults.push(`page ${page}: ${open.length} marks are left open`);
  return { marks, unmarked, artifact, actualTexts, faults };
}
