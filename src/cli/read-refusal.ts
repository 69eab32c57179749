import type { ReadFault } from '#scan/read-document-types.ts';
import type { Refusal } from './command.ts';

/** Why a document can't be read, in words and with what to do (TS6). */
export function readRefusalOf(place: string, fault: ReadFault): Refusal {
  const [message, remedy] = wordsOf(fault);
  return { kind: fault.kind, place, message, remedy };
}

function wordsOf(fault: ReadFault): readonly [message: string, remedy: string] {
  switch (fault.kind) {
    case 'too-large':
      return [`It is too large (${fault.size}; at most ${fault.limit}).`, 'Save it smaller or in parts.'];
    case 'empty':
      return ['There is no text in it.', 'Check that it is the right file.'];
    case 'image-only':
      return [
        `Its ${fault.pages} pages are pictures without text, as a scanner makes them.`,
        'Ask for the document as it was written, or run text recognition (OCR) first.',
      ];
    case 'no-letters':
      return [
        'Its text is stored without telling which letters it is made of.',
        'Ask for the document as it was written, or save it as PDF anew.',
      ];
    case 'encrypted':
      return ['It is protected by a password.', 'Save a copy without the password.'];
    case 'broken':
      return [`It is damaged or broke off on its way (${fault.detail}).`, 'Fetch it again.'];
    case 'no-pages':
      return ['It has no pages.', 'Check that it is the right file.'];
    case 'zip-bomb':
      return ['It would unfold to an enormous size.', 'Check where it comes from.'];
    case 'not-supported':
      return [`This kind of file is not read (${fault.format}).`, 'Save it as PDF, DOCX or text.'];
    case 'not-a-document':
      return ['This is no document.', 'Give a PDF, DOCX or text file.'];
    case 'mielikunta-file':
      return ['This is a file of Mielikunta, not a document.', 'Give a PDF, DOCX or text file.'];
    case 'data-file':
      return ['This is data (JSON), not a document.', 'Give a PDF, DOCX or text file.'];
    case 'unavailable':
      return [`The file could not be read (${fault.detail}).`, 'Try again.'];
    case 'cancelled':
      return ['Reading was stopped.', 'Start again.'];
  }
}
