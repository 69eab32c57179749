import type { Round } from '#domain/round/round.ts';
import { countRound, progressOf } from '#domain/round/round-counts.ts';
import type { Command, Refusal } from '../command.ts';
import { placeOf } from '../read-input.ts';
import { readRound } from '../read-round.ts';

/** CL3 */
export const validate: Command = {
  name: 'validate',
  summary: 'Tell whether round files can be read, their version, and what they hold.',
  positionals: { usage: 'FILE…', least: 1, most: Number.POSITIVE_INFINITY },
  options: {},
  givesJson: true,
  run: async ({ positionals, io }) => {
    const files: ReturnType<typeof summaryOf>[] = [];
    const refusals: Refusal[] = [];
    for (const path of positionals) {
      const round = await readRound(path, io);
      if (round.ok) files.push(summaryOf(placeOf(path), round.value));
      else refusals.push(round.error);
    }
    if (refusals.length > 0) return { kind: 'refused', refusals, json: { files, refused: refusals } };
    return { kind: 'done', output: { text: files.map(lineOf).join(''), json: { files } } };
  },
};

function summaryOf(file: string, round: Round) {
  const { format, id, year, municipality, checklist, example } = round.header;
  return {
    file,
    kind: 'round',
    format,
    id,
    municipality: municipality.names.fi,
    year,
    edition: checklist.edition,
    example,
    progress: progressOf(round),
    counts: countRound(round),
  };
}

function lineOf({ file, format, municipality, year, progress, counts }: ReturnType<typeof summaryOf>): string {
  const held = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  return `${file}: round of ${municipality} ${year}, format ${format}, answered ${progress.answered}/${progress.of}; ${held.join(', ')}.\n`;
}
