import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import { itemsInScope } from '#domain/checklist/items-in-scope.ts';
import { effectiveAnswersOf } from '#domain/group/effective-answer.ts';
import { meetingsOf, type RecordedMeeting } from '#domain/group/read-meetings.ts';
import { roundInLanguage } from '#domain/parallel/round-in-language.ts';
import type { Answer } from '#domain/round/answer.ts';
import { agreedAnswersOf } from '#domain/round/read-answers.ts';
import { placeOfRound, type Round, scopeOf } from '#domain/round/round.ts';
import { municipalityName } from '../municipality-name.ts';
import { itemWords } from '../plan/item-words.ts';
import type { PlanChoice } from '../plan/plan-input.ts';
import type { MinutesAgreed, MinutesReportInput } from './minutes-report-input.ts';

export interface MinutesSources {
  readonly round: Round;
  readonly meeting: RecordedMeeting;
  /** Texts in the language of the report. */
  readonly texts: ChecklistTexts;
  readonly choice: Pick<PlanChoice, 'lang' | 'names'>;
}

/** What came of one meeting, statement by statement, in the order of the checklist. */
export function minutesInput({ round: given, meeting: held, texts, choice }: MinutesSources): MinutesReportInput {
  const { lang } = choice;
  const { round } = roundInLanguage(given, lang);
  const meeting = meetingsOf(round).find(({ id }) => id === held.id) ?? held;
  const { header } = round;
  const words = itemWords(round, texts, lang);
  const agreed = agreedAnswersOf(round);
  const effective = effectiveAnswersOf(round);
  const asked = itemsInScope(round.checklist, scopeOf(round), placeOfRound(round)).map(({ id }) => id);
  const { agenda, outcomes, date } = meeting;

  const settled = (item: string): (MinutesAgreed & { readonly given: Answer }) | null => {
    const found = agreed.get(item);
    if (!found || outcomes.get(item)?.kind === 'carried') return null;
    const { answer, reason, dissent } = found;
    return {
      ...words.name(item),
      given: answer,
      answer: answerIn(texts, answer),
      reason: answer.kind === 'not-applicable' ? answer.reason : reason,
      dissent,
      n: effective.get(item)?.n ?? 0,
      changedOn: found.date === date ? '' : found.date,
    };
  };
  const dealtWith = asked.filter((item) => outcomes.has(item)).flatMap((item) => settled(item) ?? []);
  const toFindOut = ({ given }: { readonly given: Answer }) => given.kind === 'unknown';
  const planned = new Set([...(agenda?.block ?? []), ...(agenda?.discussed ?? []), ...(agenda?.rest ?? [])]);
  const isCarried = (item: string) => outcomes.get(item)?.kind === 'carried';

  return {
    municipality: municipalityName(header.municipality, lang),
    year: header.year,
    meetingDate: date,
    place: meeting.place,
    fileId: `${header.id}/minutes/${meeting.id}/${lang}`,
    example: header.example,
    present: meeting.present.map(({ role, name }) => ({ role, name: choice.names === true ? name : '' })),
    agreed: dealtWith.filter((one) => !toFindOut(one)).map(withoutGiven),
    findOut: dealtWith.filter(toFindOut).map((one) => {
      const { who = '', by = '' } = one.given.kind === 'unknown' ? one.given : {};
      return { ...withoutGiven(one), who, by };
    }),
    carried: asked.filter(isCarried).map((item) => words.name(item)),
    untold: asked
      .filter((item) => planned.has(item) && !isCarried(item) && !(outcomes.has(item) && agreed.has(item)))
      .map((item) => words.name(item)),
  };
}

function withoutGiven<T extends MinutesAgreed & { readonly given: Answer }>({ given: _, ...rest }: T): MinutesAgreed {
  return rest;
}

function answerIn({ scale }: ChecklistTexts, answer: Answer): string {
  if (answer.kind === 'level') return `${answer.level} ${scale[answer.level].label}`;
  return answer.kind === 'unknown' ? scale.agreedUnknown.label : scale.notApplicable.label;
}
