import type { DocumentPage } from '#domain/terms/document-blocks.ts';

/** What reading a document gives, and why it may not. */

export type DocumentFormat = 'pdf' | 'docx' | 'text';

export interface ReadDocument {
  readonly format: DocumentFormat;
  /** An empty line parts paragraphs; a running header or footer stands on the first of its pages only. */
  readonly pages: readonly DocumentPage[];
  /** Null: the format knows no pages. */
  readonly pageCount: number | null;
  /** Pages that show pictures and hardly a word: a text in the picture is not read. */
  readonly picturePages: readonly number[];
  /** Pages that are damaged, or whose letters can't be told. */
  readonly unreadPages: readonly number[];
}

/** Formats that are recognised and not read. */
export type UnsupportedFormat = 'doc' | 'rtf' | 'odt' | 'html' | 'spreadsheet' | 'slides' | 'picture';

export type ReadFault =
  /** In bytes, or in characters where a small file unfolds into too long a text. */
  | { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
  /** No byte, or no letter in it. */
  | { readonly kind: 'empty' }
  /** A scanned document: pictures of pages. */
  | { readonly kind: 'image-only'; readonly pages: number }
  /** Its text is there, but not which letters it is made of. */
  | { readonly kind: 'no-letters'; readonly pages: number }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'broken'; readonly detail: string }
  | { readonly kind: 'no-pages' }
  /** A small file that unfolds into an enormous one. */
  | { readonly kind: 'zip-bomb' }
  | { readonly kind: 'not-supported'; readonly format: UnsupportedFormat }
  | { readonly kind: 'not-a-document' }
  /** A round, a sharing file or the like: its texts and answers are no document’s words. */
  | { readonly kind: 'mielikunta-file' }
  /** Data of another program (JSON). */
  | { readonly kind: 'data-file' }
  /** The browser or the disk didn't hand it over. */
  | { readonly kind: 'unavailable'; readonly detail: string }
  | { readonly kind: 'cancelled' };

/** How far reading has come; `of` is null until the number of pages is known. */
export interface ReadProgress {
  readonly done: number;
  readonly of: number | null;
}

export interface ReadOptions {
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}
