import { attribute, xmlTokens } from './xml-tokens.ts';

/** What is deleted or moved away in tracked changes, and the older twin of a newer drawing, is no part of the text. */
const LEFT_OUT = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'instrText',
  'delText',
  'pPrChange',
  'rPrChange',
  'numPicBullet',
]);
const SIGNS: Readonly<Record<string, string>> = {
  tab: ' ',
  ptab: ' ',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
};

interface Paragraph {
  text: string;
}

/** The paragraphs of a part of a DOCX in reading order; each cell of a table gives its own. */
export function paragraphsOf(xml: string): string[] {
  const done: string[] = [];
  const open: Paragraph[] = [];
  /** Where the paragraphs of each open table row begin, and whether the row was deleted. */
  const rows: { from: number; isDeleted: boolean }[] = [];
  let isText = false;
  let isHidden = false;
  let isRowSetting = false;
  let skipped = 0;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      const paragraph = open.at(-1);
      if (isText && skipped === 0 && !isHidden && paragraph) paragraph.text += token.text;
      continue;
    }
    const { name } = token;
    if (token.kind === 'open') {
      const row = rows.at(-1);
      if (isRowSetting && name === 'del' && row) row.isDeleted = true;
      if (LEFT_OUT.has(name)) skipped++;
      else if (name === 'trPr') isRowSetting = true;
      else if (name === 'tr') rows.push({ from: done.length, isDeleted: false });
      else if (name === 'p' && token.prefix !== 'a') open.push({ text: '' });
      else if (name === 'r') isHidden = false;
      else if (name === 'vanish' && !/^(0|false|off)$/.test(attribute(token.attributes, 'val') ?? '')) isHidden = true;
      else if (name === 't') isText = true;
      else if (skipped === 0 && !isHidden && name in SIGNS) addSign(open.at(-1), SIGNS[name] ?? '');
      continue;
    }
    if (LEFT_OUT.has(name)) skipped--;
    else if (name === 'trPr') isRowSetting = false;
    else if (name === 't') isText = false;
    else if (name === 'r') isHidden = false;
    else if (name === 'p') {
      const text = open.pop()?.text.trim();
      if (text) done.push(text);
    } else if (name === 'tr') {
      const row = rows.pop();
      if (row?.isDeleted) done.length = row.from;
    }
  }
  return done;
}

function addSign(paragraph: Paragraph | undefined, sign: string): void {
  if (paragraph) paragraph.text += sign;
}
