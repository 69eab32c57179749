import { err, ok, type Result } from '#domain/result.ts';
import type { ReadDocument, ReadFault } from '../read-document-types.ts';
import { paragraphsOf } from './paragraphs.ts';
import { attribute, BrokenXml, xmlTokens } from './xml-tokens.ts';
import { listEntries, unpack } from './zip-entries.ts';

const RELATIONS = '_rels/.rels';
/** Beside the main part, in its folder; comments are no part of the document. */
const NOTES = /^(footnotes|endnotes)\d*\.xml$/;
const RUNNING = /^(header|footer)\d*\.xml$/;

/** The text of a Word document (2007 and newer): body, then notes, then each different header and footer once. */
export function readDocx(bytes: Uint8Array): Result<ReadDocument, ReadFault> {
  const entries = listEntries(bytes);
  if (!entries.ok) return entries;
  const relations = unpack(bytes, entries.value, (name) => name === RELATIONS);
  if (!relations.ok) return relations;
  try {
    const main = mainPart(relations.value.get(RELATIONS)) ?? 'word/document.xml';
    const folder = main.slice(0, main.lastIndexOf('/') + 1);
    const beside = (name: string, kind: RegExp) => name.startsWith(folder) && kind.test(name.slice(folder.length));
    const parts = unpack(bytes, entries.value, (name) => name === main || beside(name, NOTES) || beside(name, RUNNING));
    if (!parts.ok) return parts;
    const body = parts.value.get(main);
    if (body === undefined) return err({ kind: 'broken', detail: main });
    const of = (kind: RegExp) =>
      [...parts.value]
        .filter(([name]) => beside(name, kind))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, xml]) => paragraphsOf(xml).join('\n\n'));
    const texts = [paragraphsOf(body).join('\n\n'), ...of(NOTES), ...new Set(of(RUNNING))];
    const text = texts.filter((one) => one !== '').join('\n\n');
    return ok({
      format: 'docx',
      pages: [{ page: null, text }],
      pageCount: null,
      picturePages: [],
      unreadPages: [],
    });
  } catch (thrown) {
    if (thrown instanceof BrokenXml) return err({ kind: 'broken', detail: thrown.message });
    throw thrown;
  }
}

/** The package says which part is the document; nearly always `word/document.xml`. */
function mainPart(relations: string | undefined): string | null {
  if (relations === undefined) return null;
  for (const token of xmlTokens(relations)) {
    if (token.kind !== 'open' || token.name !== 'Relationship') continue;
    if (!attribute(token.attributes, 'Type')?.endsWith('/officeDocument')) continue;
    return attribute(token.attributes, 'Target')?.replace(/^\//, '') ?? null;
  }
  return null;
}
