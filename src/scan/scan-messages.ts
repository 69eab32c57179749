import type { Result } from '#domain/result.ts';
import type { TermConcept, TermLanguage } from '#domain/terms/concept.ts';
import type { ReadFault, ReadProgress } from './read-document-types.ts';
import type { ScannedDocument } from './scan-document.ts';

/** What the page and the worker say to each other. */
export interface ScanRequest {
  readonly kind: 'mielikunta-scan';
  readonly file: File;
  readonly concepts: readonly TermConcept[];
  readonly languages: readonly TermLanguage[] | null;
}

export type ScanReply =
  | { readonly kind: 'mielikunta-progress'; readonly progress: ReadProgress }
  | { readonly kind: 'mielikunta-scanned'; readonly result: Result<ScannedDocument, ReadFault> };

export function isScanReply(data: unknown): data is ScanReply {
  return kindOf(data) === 'mielikunta-progress' || kindOf(data) === 'mielikunta-scanned';
}

export function isScanRequest(data: unknown): data is ScanRequest {
  return kindOf(data) === 'mielikunta-scan';
}

function kindOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'kind' in data ? data.kind : null;
}
