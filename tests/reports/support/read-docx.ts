import { strFromU8, unzipSync } from 'fflate';
import { attributeOf, childrenOf, descendantsOf, readXml } from './read-xml.ts';

export interface ReadDocx {
  /** As `reportText`: one string for each heading, paragraph, label and cell paragraph; a picture is its alternative text. */
  readonly texts: readonly string[];
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly tables: readonly ReadTable[];
  /** Text and target of each link. */
  readonly links: readonly { readonly text: string; readonly address: string | null }[];
  /** Text by language, where a run says its own. */
  readonly languages: readonly { readonly lang: string; readonly text: string }[];
  readonly documentLanguage: string | null;
  readonly header: string;
  /** Fields by their instruction: «PAGE». */
  readonly footer: string;
  readonly core: ReadonlyMap<string, string>;
}

export interface ReadTable {
  readonly headerRows: number;
  readonly rows: number;
  readonly rowsThatSplit: number;
  readonly firstColumnHeads: boolean;
}

export function readDocx(bytes: Uint8Array): ReadDocx {
  const files = unzipSync(bytes);
  const part = (path: string) => {
    const file = files[path];
    if (!file) throw new Error(`No ${path}`);
    return readXml(strFromU8(file));
  };
  for (const [path, file] of Object.entries(files)) if (/\.(xml|rels)$/.test(path)) readXml(strFromU8(file));
  const body = descendantsOf(part('word/document.xml'), 'body')[0];
  if (!body) throw new Error('No body');
  const labels = createLabels(part('word/numbering.xml'));
  const targets = new Map(
    descendantsOf(part('word/_rels/document.xml.rels'), 'Relationship').map((relation) => [
      attributeOf(relation, 'Id'),
      attributeOf(relation, 'Target'),
    ]),
  );
  const blocks = [...body.children];
  const own = descendantsOf(body, 'p').filter((paragraph) => !isAside(paragraph));
  return {
    texts: blocks.flatMap((block) => blockTexts(block, labels)).filter((text) => text !== ''),
    headings: own.flatMap((paragraph) => {
      const level = /^Heading(\d)$/.exec(styleOf(paragraph) ?? '')?.[1];
      return level ? [{ level: Number(level), text: textOf(paragraph) }] : [];
    }),
    tables: descendantsOf(body, 'tbl').map(readTable),
    links: descendantsOf(body, 'hyperlink').map((link) => ({
      text: textOf(link),
      address: targets.get(attributeOf(link, 'id')) ?? null,
    })),
    languages: descendantsOf(body, 'r').flatMap((run) => {
      const lang = attributeOf(descendantsOf(run, 'lang')[0], 'val');
      return lang ? [{ lang, text: textOf(run) }] : [];
    }),
    documentLanguage: attributeOf(
      descendantsOf(descendantsOf(part('word/styles.xml'), 'docDefaults')[0] as Element, 'lang')[0],
      'val',
    ),
    header: furniture(part('word/header1.xml')),
    footer: furniture(part('word/footer1.xml')),
    core: new Map([...part('docProps/core.xml').children].map((e) => [e.localName, e.textContent ?? ''])),
  };
}

function blockTexts(block: Element, labels: Labels): string[] {
  if (block.localName === 'p') return paragraphTexts(block, labels);
  return descendantsOf(block, 'tc').flatMap((cell) =>
    childrenOf(cell, 'p').flatMap((paragraph) => paragraphTexts(paragraph, labels)),
  );
}

function paragraphTexts(paragraph: Element, labels: Labels): string[] {
  const pictures = descendantsOf(paragraph, 'docPr').map((picture) => attributeOf(picture, 'descr') ?? '');
  return [...labels.of(paragraph), ...pictures, textOf(paragraph)];
}

/** Without the labels inside a picture and what stands in for it. */
function textOf(element: Element): string {
  return descendantsOf(element, 't')
    .filter((text) => !isAside(text))
    .map((text) => text.textContent)
    .join('');
}

function isAside(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.localName === 'txbxContent' || at.localName === 'Fallback') return true;
  }
  return false;
}

function styleOf(paragraph: Element): string | null {
  return attributeOf(descendantsOf(paragraph, 'pStyle')[0], 'val');
}

function readTable(table: Element): ReadTable {
  const rows = childrenOf(table, 'tr');
  const has = (row: Element, name: string) => {
    const flag = descendantsOf(row, name)[0];
    return flag !== undefined && attributeOf(flag, 'val') !== 'false';
  };
  return {
    headerRows: rows.filter((row) => has(row, 'tblHeader')).length,
    rows: rows.length,
    rowsThatSplit: rows.filter((row) => !has(row, 'cantSplit')).length,
    firstColumnHeads: ['1', 'true'].includes(attributeOf(descendantsOf(table, 'tblLook')[0], 'firstColumn') ?? ''),
  };
}

interface Labels {
  of(paragraph: Element): string[];
}

/** The labels that Word writes itself: bullets, and numbers that begin anew with each list. */
function createLabels(numbering: Element): Labels {
  const value = (element: Element | undefined, name: string) =>
    attributeOf(element && descendantsOf(element, name)[0], 'val') ?? '';
  const levels = new Map(
    descendantsOf(numbering, 'abstractNum').map((abstract) => [
      attributeOf(abstract, 'abstractNumId') ?? '',
      value(abstract, 'lvlText'),
    ]),
  );
  const texts = new Map(
    descendantsOf(numbering, 'num').map((num) => [
      attributeOf(num, 'numId') ?? '',
      levels.get(value(num, 'abstractNumId')) ?? '',
    ]),
  );
  const counts = new Map<string, number>();
  return {
    of(paragraph) {
      const place = descendantsOf(paragraph, 'numPr')[0];
      if (!place) return [];
      const id = value(place, 'numId');
      counts.set(id, (counts.get(id) ?? 0) + 1);
      return [(texts.get(id) ?? '').replace('%1', String(counts.get(id)))];
    },
  };
}

/** Texts and fields in order. */
function furniture(part: Element): string {
  return [...part.getElementsByTagName('*')]
    .filter(({ localName }) => localName === 't' || localName === 'instrText')
    .map((element) => element.textContent)
    .join('|');
}
