import { type Joinable, type JoinedOne, joinAll } from '#domain/exchange/join-all.ts';
import { conflictsOf } from '#domain/join/conflicts.ts';
import { roundToFile } from '#domain/round/round-file.ts';
import type { Command, Refusal } from '../command.ts';
import { placeOf } from '../read-input.ts';
import { joinRefusalOf, readJoinable } from '../read-joinable.ts';
import { readRound } from '../read-round.ts';

/** CL5 */
export const join: Command = {
  name: 'join',
  summary: 'Join copies of a round and answer files into one round file.',
  details:
    'The output is the same, byte for byte, whatever the order of the files. All are joined, or none. What changed with each file is told on standard error.',
  positionals: { usage: 'ROUND FILE…', least: 2, most: Number.POSITIVE_INFINITY },
  options: {},
  givesJson: false,
  run: async ({ positionals, io }) => {
    const [first = '', ...paths] = positionals;
    const round = await readRound(first, io);
    const files: Joinable[] = [];
    const refusals: Refusal[] = round.ok ? [] : [round.error];
    for (const path of paths) {
      const file = await readJoinable(path, io);
      if (file.ok) files.push(file.value);
      else refusals.push(file.error);
    }
    if (!round.ok || refusals.length > 0) return { kind: 'refused', refusals };
    const joined = joinAll(round.value, files);
    if (!joined.ok) {
      const { index, refusal } = joined.error;
      return { kind: 'refused', refusals: [joinRefusalOf(paths[index] ?? '', refusal)] };
    }
    const { texts } = joined.value.round;
    if (!texts) throw new Error('A round file always holds its words');
    const conflicts = conflictsOf(joined.value.round.data).length;
    return {
      kind: 'done',
      output: { text: roundToFile(joined.value.round, texts) },
      notes: [
        ...joined.value.files.map((file, i) => noteOf(paths[i] ?? '', file)),
        ...(conflicts > 0 ? [`${conflicts} values stand side by side; choose between them in the app.`] : []),
      ],
    };
  },
};

function noteOf(path: string, { changed, isRemoved, unknownItems }: JoinedOne): string {
  const place = placeOf(path);
  if (isRemoved) return `${place}: nothing taken in; this respondent was removed from the round.`;
  const unknown =
    unknownItems.length > 0 ? ` Kept, though the checklist doesn't know them: ${unknownItems.join(', ')}.` : '';
  return `${place}: ${changed} values changed.${unknown}`;
}
