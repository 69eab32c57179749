import { markedStretches } from '#domain/parallel/language-marks.ts';
import { blockInlines } from './block-inlines.ts';
import type { Report } from './blocks.ts';
import { plainText } from './plain-text.ts';

const lineOf = (text: string) => plainText(text).replace(/ ?…$/u, '');

/**
 * Tells whether a report holds a text in the language it was written in because it has no version (RP4). It is the report
 * itself that tells: what was chosen to be left out isn't missing.
 */
export function holdsUntranslated(report: Report): (text: string) => boolean {
  const lines = new Set(
    report.blocks.flatMap((block) =>
      blockInlines(block).flatMap((runs) =>
        runs.flatMap(({ text }) => markedStretches(text).flatMap((one) => (one.lang ? [lineOf(one.text)] : []))),
      ),
    ),
  );
  // A text that was shortened for one page is still the same text.
  return (text) =>
    text
      .split('\n')
      .some(
        (line) => lines.has(lineOf(line)) || [...lines].some((one) => one.length > 20 && lineOf(line).startsWith(one)),
      );
}
