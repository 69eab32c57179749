import { archivedTexts } from '#content/archived-texts.ts';
import { checklistRef, loadChecklist } from '#content/checklist-loader.ts';
import { loadExample } from '#content/example-loader.ts';
import { answersToFile } from '#domain/exchange/answers-file.ts';
import { makeExample } from '#domain/round/example-round.ts';
import { roundToFile } from '#domain/round/round-file.ts';
import type { Command } from '../command.ts';
import { languageOf, languageOption } from '../language-option.ts';

/** CL1 */
export const example: Command = {
  name: 'example',
  summary: 'Print a filled example round of the fictional Esimerkkikunta.',
  details:
    'The same call prints the same bytes each time. With --previous, the round of the year before. The last two of its six respondents have not handed in their answers.',
  positionals: { usage: '', least: 0, most: 0 },
  options: {
    year: { value: 'YEAR', help: 'Year of the newest round.' },
    previous: { help: 'The round of the year before it.' },
    respondent: { value: 'N', help: 'The answer file of the N-th respondent of the newest round instead.' },
    lang: languageOption,
  },
  givesJson: false,
  run: async (call) => {
    const year = call.value('year');
    if (year !== undefined && !/^2[01]\d\d$/.test(year)) {
      return { kind: 'wrong-use', message: `--year takes a year from 2000 to 2199, not «${year}».` };
    }
    let count = 0;
    const { rounds, answers } = makeExample(await loadExample(), {
      language: languageOf(call),
      checklist: loadChecklist(),
      checklistRef: checklistRef(),
      newId: () => `example-${++count}`,
      newestYear: year === undefined ? undefined : Number(year),
    });
    const respondent = call.value('respondent');
    if (respondent !== undefined) {
      const part = /^[1-9]\d*$/.test(respondent) ? answers[Number(respondent) - 1] : undefined;
      if (part && !call.has('previous')) return { kind: 'done', output: { text: answersToFile(part) } };
      const message = `--respondent takes a number from 1 to ${answers.length}, without --previous.`;
      return { kind: 'wrong-use', message };
    }
    const round = rounds.at(call.has('previous') ? -2 : -1);
    if (!round) throw new Error('The example has no such round');
    return { kind: 'done', output: { text: roundToFile(round, await archivedTexts()) } };
  },
};
