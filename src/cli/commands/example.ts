import { archivedTexts } from '#content/archived-texts.ts';
import { checklistRef, loadChecklist } from '#content/checklist-loader.ts';
import { loadExample } from '#content/example-loader.ts';
import { exampleRounds } from '#domain/round/example-round.ts';
import { roundToFile } from '#domain/round/round-file.ts';
import type { Command } from '../command.ts';
import { languageOf, languageOption } from '../language-option.ts';

/** CL1 */
export const example: Command = {
  name: 'example',
  summary: 'Print a filled example round of the fictional Esimerkkikunta.',
  details: 'The same call prints the same bytes each time. With --previous, the round of the year before.',
  positionals: { usage: '', least: 0, most: 0 },
  options: {
    year: { value: 'YEAR', help: 'Year of the newest round.' },
    previous: { help: 'The round of the year before it.' },
    lang: languageOption,
  },
  givesJson: false,
  run: async (call) => {
    const year = call.value('year');
    if (year !== undefined && !/^2[01]\d\d$/.test(year)) {
      return { kind: 'wrong-use', message: `--year takes a year from 2000 to 2199, not «${year}».` };
    }
    let count = 0;
    const rounds = exampleRounds(await loadExample(), {
      language: languageOf(call),
      checklist: loadChecklist(),
      checklistRef: checklistRef(),
      newId: () => `example-${++count}`,
      newestYear: year === undefined ? undefined : Number(year),
    });
    const round = rounds.at(call.has('previous') ? -2 : -1);
    if (!round) throw new Error('The example has no such round');
    return { kind: 'done', output: { text: roundToFile(round, await archivedTexts()) } };
  },
};
