import type * as pdfjs from 'pdfjs-dist';

type Pdfjs = typeof pdfjs;
let loaded: Promise<Pdfjs> | undefined;

/**
 * The library and the part of it that it would put into a worker of its own: ours is one already, and Node needs none. The
 * «legacy» build runs on Node 20 and on browsers a few years old.
 */
export function loadPdfjs(): Promise<Pdfjs> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Pdfjs> {
  // Only drawing uses it, but the library makes one as it is loaded.
  const scope = globalThis as { DOMMatrix?: unknown };
  scope.DOMMatrix ??= class {};
  // Without a canvas in Node it warns that drawing may be broken; nothing is drawn here.
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await importBoth();
  } finally {
    console.warn = warn;
  }
}

async function importBoth(): Promise<Pdfjs> {
  // @ts-expect-error The package has no types for this part; it hangs itself to `globalThis.pdfjsWorker`.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as Pdfjs;
}
