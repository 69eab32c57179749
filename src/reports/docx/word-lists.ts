import type { IPropertiesOptions } from 'docx';
import { BULLET } from '../model/report-text.ts';

const paragraph = { indent: { left: 360, hanging: 360 }, spacing: { after: 60 } };
const level = (format: 'bullet' | 'decimal', text: string) =>
  [{ level: 0, format, text, alignment: 'left', style: { paragraph } }] as const;

/** Real lists of Word, with the labels that the report's text has. */
export const WORD_LISTS: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    { reference: 'bullets', levels: level('bullet', BULLET) },
    { reference: 'numbers', levels: level('decimal', '%1.') },
  ],
};

/** `instance` is one for each list, so that its numbers begin anew. */
export function listPlace(ordered: boolean, instance: number) {
  return { reference: ordered ? 'numbers' : 'bullets', level: 0, ...(ordered ? { instance } : {}) };
}
