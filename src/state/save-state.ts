import type { StoreError } from '#domain/ports.ts';

/** What the save line may truthfully say of the open round (DA1). */
export type SaveState =
  /** Nothing has been changed in this tab yet; `at` tells when it was last stored here, if known. */
  | { readonly kind: 'unchanged'; readonly at: number | null }
  | { readonly kind: 'saving' }
  /** The transaction has completed (DA6). */
  | { readonly kind: 'saved'; readonly at: number }
  /** Not stored: the change is only on the screen; the file is the way out (DA2). */
  | { readonly kind: 'failed'; readonly error: StoreError };
