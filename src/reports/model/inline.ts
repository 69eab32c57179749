import { markedStretches } from '#domain/parallel/language-marks.ts';
import type { Inline, Paragraphs, Run } from './blocks.ts';
import { plainRun } from './plain-text.ts';

/** Each stretch that says its language is a run of its own. */
function byLanguage(run: Run): Run[] {
  return markedStretches(run.text).map(({ text, lang }) => ({ ...run, text, ...(lang ? { lang } : {}) }));
}

/** Runs as they are drawn: plain text, no doubled or outer spaces, no empty runs. */
export function plainInline(runs: Inline): Run[] {
  const drawn: Run[] = [];
  let endsInSpace = true;
  for (const run of runs.flatMap(byLanguage)) {
    const plain = plainRun(run.text);
    const text: string = endsInSpace ? plain.trimStart() : plain;
    if (text === '') continue;
    drawn.push({ ...run, text });
    endsInSpace = text.endsWith(' ');
  }
  const last = drawn.at(-1);
  if (last) drawn[drawn.length - 1] = { ...last, text: last.text.trimEnd() };
  return drawn;
}

/** The text of a paragraph. */
export function inlineText(runs: Inline): string {
  return plainInline(runs)
    .map((run) => run.text)
    .join('');
}

export function inline(text: string): Inline {
  return [{ text }];
}

/** A statement of the checklist behind its code. */
export function codedInline(code: string, text: string): Inline {
  return [{ text: code, strong: true }, { text: ` ${text}` }];
}

export function strongInline(text: string): Inline {
  return [{ text, strong: true }];
}

/** The paragraphs of a text that a person wrote: each line is one. */
export function paragraphsOf(text: string): Paragraphs {
  return text
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .map(inline);
}
