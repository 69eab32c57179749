import type { Report } from '../model/blocks.ts';
import { plainText } from '../model/plain-text.ts';
import { WORD_LANGUAGE } from './word-languages.ts';
import { xmlText } from './xml-text.ts';

/** Title, sender, language and day of the file. The library's own would hold the clock and no language. */
export function coreProperties({ title, sender, documentType, lang, isoDate, fileId }: Report) {
  const text = (value: string) => xmlText(plainText(value));
  const day = /^\d{4}-\d{2}-\d{2}$/.test(isoDate) ? [`${isoDate}T00:00:00Z`] : [];
  const data = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${text(title)}</dc:title>`,
    `<dc:subject>${text(documentType)}</dc:subject>`,
    `<dc:creator>${text(sender)}</dc:creator>`,
    `<dc:identifier>${text(fileId)}</dc:identifier>`,
    `<dc:language>${WORD_LANGUAGE[lang]}</dc:language>`,
    `<cp:lastModifiedBy>${text(sender)}</cp:lastModifiedBy>`,
    ...day.flatMap((moment) => [
      `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
      `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
    ]),
    '</cp:coreProperties>',
  ].join('');
  return { path: 'docProps/core.xml', data };
}
