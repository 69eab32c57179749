import type { ReadFault } from '../read-document-types.ts';

const MIELIKUNTA = /^\s*\{\s*"kind"\s*:\s*"mielikunta-/;

/** Data in JSON is text that nobody wrote for a reader: counted, it would give a document hundreds of mentions (TS6). */
export function dataFault(text: string): ReadFault | null {
  // By its beginning: one that broke off is a file of Mielikunta all the same.
  if (MIELIKUNTA.test(text.slice(0, 400))) return { kind: 'mielikunta-file' };
  const data = parsed(text);
  if (typeof data !== 'object' || data === null) return null;
  const isOurs = 'kind' in data && typeof data.kind === 'string' && data.kind.startsWith('mielikunta-');
  return { kind: isOurs ? 'mielikunta-file' : 'data-file' };
}

function parsed(text: string): unknown {
  // Prose that begins with a bracket isn't parsed to its end.
  if (!/^\s*[[{]/.test(text.slice(0, 400)) || !/[\]}]\s*$/.test(text.slice(-400))) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
