import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/**
 * Draws each page of a PDF beside it, with poppler, and gives their number.
 * @param {string} file
 */
export function drawPdfPages(file) {
  const stem = file.replace(/\.pdf$/, '');
  execFileSync('pdftoppm', ['-png', '-r', '80', file, stem]);
  return readdirSync(dirname(file)).filter((name) => name.startsWith(`${basename(stem)}-`)).length;
}
