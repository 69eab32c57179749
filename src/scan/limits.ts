/** Bytes of a document. A larger one is refused before it is read into memory. */
export const DOCUMENT_LIMIT = 250_000_000;

/** Characters of text: about fifteen thousand pages. */
export const TEXT_LIMIT = 40_000_000;

/** Of a DOCX: entries in the package, bytes of the parts that are read, and how far one may unfold. */
export const ZIP_LIMITS = { entries: 20_000, bytes: 150_000_000, ratio: 300, ratioFrom: 10_000_000 } as const;
