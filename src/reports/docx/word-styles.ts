import type { IPropertiesOptions } from 'docx';
import type { Language } from '#domain/checklist/checklist.ts';
import { COLOR } from '../pdf/theme.ts';
import { WORD_LANGUAGE } from './word-languages.ts';

/** Paragraph styles of our own; headings and captions are Word's. */
export const STYLE = {
  lead: 'Lead',
  subtitle: 'ReportSubtitle',
  small: 'Small',
  term: 'Term',
  description: 'Description',
  noteTitle: 'NoteTitle',
  note: 'NoteText',
  columnHeader: 'ColumnHeader',
  cell: 'CellText',
  figure: 'Figure',
  furniture: 'PageFurniture',
} as const;

const FONT = 'Calibri';
const colour = (value: string) => value.slice(1);
const points = (size: number) => size * 2;
const twips = (size: number) => size * 20;
const heading = (size: number, before: number, color: string) => ({
  run: { size: points(size), bold: true, color: colour(color), font: FONT },
  paragraph: { spacing: { before: twips(before), after: twips(4) }, keepNext: true, keepLines: true },
});
const own = (id: string, name: string, run: object, paragraph: object) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run,
  paragraph,
});
const noteBox = {
  indent: { left: twips(8), right: twips(8) },
  shading: { type: 'clear', fill: colour(COLOR.tint) },
  border: { left: { style: 'single', size: 24, space: 6, color: colour(COLOR.blue) } },
} as const;

/** The look of the document: sizes and colours near those of the PDF, in a font that every Word has. */
export function wordStyles(lang: Language): NonNullable<IPropertiesOptions['styles']> {
  return {
    default: {
      document: {
        run: { font: FONT, size: points(11), color: colour(COLOR.text), language: { value: WORD_LANGUAGE[lang] } },
        paragraph: { spacing: { after: twips(6), line: 276, lineRule: 'auto' } },
      },
      heading1: heading(22, 0, COLOR.blue),
      heading2: heading(16, 22, COLOR.blue),
      heading3: heading(13, 14, COLOR.text),
      heading4: heading(11.5, 12, COLOR.blue),
      caption: {
        run: { size: points(10), bold: true, italics: false, color: colour(COLOR.text) },
        paragraph: { spacing: { before: twips(8), after: twips(3) }, keepNext: true },
      },
      hyperlink: { run: { color: colour(COLOR.blue), underline: { type: 'single' } } },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      own(STYLE.lead, 'Lead', { size: points(13) }, { spacing: { before: twips(6), after: twips(10) } }),
      own(STYLE.subtitle, 'Report Subtitle', { size: points(13), color: colour(COLOR.muted) }, {}),
      own(STYLE.small, 'Small', { size: points(9), color: colour(COLOR.muted) }, {}),
      own(
        STYLE.term,
        'Term',
        { size: points(10), bold: true, color: colour(COLOR.muted) },
        { spacing: { before: twips(3), after: 0 }, keepNext: true },
      ),
      own(STYLE.description, 'Description', {}, { indent: { left: twips(14) }, spacing: { after: twips(3) } }),
      own(STYLE.noteTitle, 'Note Title', { bold: true }, { ...noteBox, keepNext: true, spacing: { after: 0 } }),
      own(STYLE.note, 'Note Text', {}, { ...noteBox, keepLines: true, spacing: { after: 0 } }),
      own(
        STYLE.columnHeader,
        'Column Header',
        { size: points(9.5), bold: true, color: colour(COLOR.blue) },
        { spacing: { after: 0 } },
      ),
      own(
        STYLE.cell,
        'Cell Text',
        { size: points(9.5) },
        { spacing: { after: twips(2), line: 252, lineRule: 'auto' } },
      ),
      own(STYLE.figure, 'Figure', {}, { spacing: { before: twips(6), after: twips(6) } }),
      own(
        STYLE.furniture,
        'Page Furniture',
        { size: points(9) },
        { spacing: { after: 0, line: 240, lineRule: 'auto' } },
      ),
    ],
  };
}
