import type { RoundDocument } from '#domain/terms/read-documents.ts';
import type { ReadFault, ReadProgress } from '#scan/read-document-types.ts';
import type { ScannedDocument } from '#scan/scan-document.ts';

/** A file on its way to becoming a document of the round. */
export interface ScanJob {
  readonly id: string;
  readonly file: string;
  readonly state: ScanState;
}

/** Why nothing came of a file: it couldn't be read, or the round has no room for what was found (DA8). */
export type ScanFault = ReadFault | { readonly kind: 'round-full' };

export type ScanState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly progress: ReadProgress }
  | { readonly kind: 'failed'; readonly fault: ScanFault }
  /** The same bytes are among the documents already: read again or left as it is. */
  | { readonly kind: 'same'; readonly known: RoundDocument; readonly scanned: ScannedDocument }
  | { readonly kind: 'added'; readonly document: string; readonly name: string; readonly scanned: ScannedDocument };
