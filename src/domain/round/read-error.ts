/** Why a file or stored text is not a readable round. Each kind has its sentence in `locales/<lang>/errors.json`. */
export type ReadError =
  /** Moved, locked by another program, or in a cloud that doesn't answer. */
  | { readonly kind: 'file-unavailable'; readonly detail: string }
  | { readonly kind: 'empty' }
  /** More characters than a round can have; not even tried. */
  | { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly kind: 'too-deep' }
  /** Not JSON. `near` is the last key or word before the text breaks off or goes wrong. */
  | { readonly kind: 'not-json'; readonly position: number; readonly near: string; readonly cut: boolean }
  /** JSON, and not of this tool. */
  | { readonly kind: 'foreign' }
  /** Of this tool, and of another kind: an answer or sharing file. */
  | { readonly kind: 'other-kind'; readonly found: string }
  | { readonly kind: 'newer'; readonly found: number; readonly known: number }
  /** Of this tool and of a known version, and something in it is not as it must be. `path` says where. */
  | { readonly kind: 'invalid'; readonly path: string }
  /** A counter out of bounds or one dot with two values (JN6). */
  | { readonly kind: 'damaged'; readonly path: string };
