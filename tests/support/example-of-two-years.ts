import type { Language } from '#domain/checklist/checklist.ts';
import { exampleRounds } from '#domain/round/example-round.ts';
import type { Round } from '#domain/round/round.ts';
import { contentService } from './content-service.ts';
import { countingIds } from './counting-ids.ts';

/** The example of the fictional municipality: last year's round and this year's, which started from it. */
export async function exampleOfTwoYears(language: Language = 'fi'): Promise<[Round, Round]> {
  const content = contentService();
  const ids = countingIds();
  const [last, round] = exampleRounds(await content.example(), {
    language,
    checklist: content.checklist(),
    checklistRef: content.checklistRef(),
    newId: () => ids.create(),
  });
  if (!last || !round) throw new Error('The example has two rounds');
  return [last, round];
}
