import { ConcreteHyperlink, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { linkAddress } from '../link-address.ts';
import type { Inline, Run } from '../model/blocks.ts';
import { plainInline } from '../model/inline.ts';
import { WORD_LANGUAGE } from './word-languages.ts';

export type ParagraphLook = Omit<ConstructorParameters<typeof Paragraph>[0] & object, 'children' | 'text'>;

/** The addresses that the text links to, each with the id by which the text names it. */
export interface Links {
  idOf(address: string): string;
  entries(): readonly (readonly [address: string, id: string])[];
}

/** Numbered as they come: the library would draw ids by chance, and equal input must give equal bytes. */
export function createLinks(): Links {
  const ids = new Map<string, string>();
  return {
    idOf(address) {
      const id = ids.get(address) ?? `Link${ids.size + 1}`;
      ids.set(address, id);
      return id;
    },
    entries: () => [...ids],
  };
}

export function wordParagraph(runs: Inline, look: ParagraphLook, links: Links): Paragraph {
  return new Paragraph({ ...look, children: plainInline(runs).map((run) => wordRun(run, links)) });
}

function wordRun({ text, strong, href, lang }: Run, links: Links): ParagraphChild {
  const address = linkAddress(href);
  const run = new TextRun({
    text,
    ...(strong ? { bold: true } : {}),
    ...(lang ? { language: { value: WORD_LANGUAGE[lang] } } : {}),
    ...(address === null ? {} : { style: 'Hyperlink' }),
  });
  return address === null ? run : new ConcreteHyperlink([run], links.idOf(address), undefined);
}
