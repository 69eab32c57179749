import { loadChecklistTexts } from '#content/checklist-loader.ts';
import { loadModelTexts } from '#content/models-loader.ts';
import { meetingsOf } from '#domain/group/read-meetings.ts';
import { changeParallel, ownTextsOf } from '#domain/parallel/own-texts.ts';
import { addAction } from '#domain/round/change-plan.ts';
import { commit } from '#domain/round/commit.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { bilingualReport } from '#reports/model/bilingual.ts';
import type { Report } from '#reports/model/blocks.ts';
import { minutesInput } from '#reports/model/minutes/minutes-input.ts';
import { minutesReport } from '#reports/model/minutes/minutes-report.ts';
import { planInput } from '#reports/model/plan/plan-input.ts';
import { planReport } from '#reports/model/plan/plan-report.ts';
import { summaryInput } from '#reports/model/summary/summary-input.ts';
import { summaryReport } from '#reports/model/summary/summary-report.ts';
import { draftAction } from '#tests/support/build-action.ts';
import { commitsBy } from '#tests/support/build-round.ts';
import { exampleMeetingRound } from './example-meeting.ts';
import { readWords } from './plan-input.ts';

const by = commitsBy('koordinaattori', 2_000_000_000_000);

/** A round with a meeting, two actions and a note, all written in Finnish. */
export function finnishRound(): Round {
  const walking = draftAction({
    title: 'Kävelykoulu jokaiselle luokalle',
    role: 'Vapaa-aikajohtaja',
    resources: 'Kaksi tuntia viikossa',
    indicator: 'Osallistuneita luokkia',
    target: 'Puolet luokista',
    priority: 'first',
  });
  const reading = draftAction({ title: 'Lukupiiri kirjastoon', role: 'Kirjastonjohtaja', order: 2 });
  return commit(
    exampleMeetingRound(),
    by(),
    new Map([
      ...addAction('walking', walking),
      ...addAction('reading', reading),
      [valueKey.decision('board'), { body: 'Sivistysvaliokunta', date: '', section: '' }],
    ]),
  );
}

/** The same with every own text but those of one action in Swedish: «sv» and its number. */
export function translatedRound(): Round {
  const round = finnishRound();
  const changes = ownTextsOf(round)
    .filter(({ id }) => id !== 'reading')
    .flatMap(({ ref }, index) => [...changeParallel('sv', [ref], `Svensk text nummer ${index}.`)]);
  return commit(round, by(), new Map(changes));
}

export const BILINGUAL_KINDS = ['plan', 'summary', 'minutes'] as const;

export async function reportIn(
  kind: (typeof BILINGUAL_KINDS)[number],
  round: Round,
  lang: 'fi' | 'sv' | 'en',
): Promise<Report> {
  const words = readWords(lang);
  const texts = await loadChecklistTexts(lang);
  const modelTexts = await loadModelTexts(lang);
  const isoDate = '2026-11-21';
  switch (kind) {
    case 'plan':
      return planReport(
        planInput({
          round,
          texts,
          modelTexts,
          isoDate,
          choice: { lang, notes: true, unanswered: true, respondentNotes: true },
        }),
        words,
      );
    case 'summary':
      return summaryReport(summaryInput({ round, texts, modelTexts, isoDate, lang }), words);
    case 'minutes': {
      const [meeting] = meetingsOf(round);
      if (!meeting) throw new Error('The round has a meeting');
      return minutesReport(minutesInput({ round, meeting, texts, choice: { lang, names: true } }), words);
    }
  }
}

export async function bilingualOf(kind: (typeof BILINGUAL_KINDS)[number], round: Round): Promise<Report> {
  return bilingualReport(await reportIn(kind, round, 'fi'), await reportIn(kind, round, 'sv'));
}
