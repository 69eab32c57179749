/** What a file's name tells of how it came about. */
export type CopyKind =
  /** «… (1)», «… 2»: a second download, or the same attachment saved again. */
  | 'numbered'
  /** «… - Kopio», «Copy of …»: copied by hand, or by the file manager. */
  | 'copy'
  /** «… – ristiriita», «…-PC-1234»: two computers had changed the file before it was synchronised. */
  | 'conflict';

const COPY = 'kopio|kopia|copy|kopiera';
const CONFLICT = 'ristirii\\w*|konflikt\\w*|conflict\\w*|motstridig\\w*|i konflikt';
/** After the name: a number in brackets, perhaps with the words before it, and the words that programs put there. */
const NUMBER = /\s*\(\d{1,3}\)$|(?<=\d{4}) \d{1,2}$/u;
const COPY_END = new RegExp(`(?:\\s*[-–—_]\\s*|\\s+\\(?)(?:${COPY})(?:\\s?\\d{1,3})?\\)?$`, 'iu');
const COPY_START = /^(?:kopio(?: (?:tiedostosta|kohteesta))?|kopia av|copy of)\s+/iu;
const CONFLICT_END = new RegExp(`[\\s(_–—-](?:${CONFLICT})(?:[\\s_-].*)?\\)?$`, 'iu');
/** OneDrive adds the computer's name in capitals («-DESKTOP-7K2MB4Q», «-PC-1234»); our own names have none. */
const COMPUTER_END = /-(?=[A-Z0-9-]*[A-Z])[A-Z0-9]{2,15}(?:-[A-Z0-9]{1,15})*$/u;

/** How a file's name says that it is a copy of another, made by OneDrive, e-mail or a file manager in fi, sv or en; or null. */
export function copyKind(fileName: string): CopyKind | null {
  const name = fileName
    .normalize('NFC')
    .replace(/\.json$/iu, '')
    .trim();
  const unnumbered = name.replace(NUMBER, '');
  if (CONFLICT_END.test(unnumbered) || COMPUTER_END.test(unnumbered)) return 'conflict';
  if (COPY_END.test(unnumbered) || COPY_START.test(unnumbered)) return 'copy';
  return unnumbered === name ? null : 'numbered';
}
