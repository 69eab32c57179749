import type { Checklist, ChecklistRef, Language } from '../checklist/checklist.ts';
import { itemsInScope } from '../checklist/items-in-scope.ts';
import { placeOf } from '../checklist/municipality.ts';
import type { AnswerPart } from '../exchange/answer-part.ts';
import { exampleGroup } from '../exchange/example-answers.ts';
import type { Action } from './action.ts';
import type { AgreedAnswer, Answer } from './answer.ts';
import { changeEvidence, changeMark, changeNote } from './change-answers.ts';
import { type ActionDraft, addAction, changeAction, changeModelUse } from './change-plan.ts';
import { type Commit, commit } from './commit.ts';
import { createRound } from './create-round.ts';
import type { ExampleAction, ExampleAnswer, ExampleContent, ExampleRound, LocalText } from './example-content.ts';
import { isFinished, nextRound } from './next-round.ts';
import { actionsOf, modelUsesOf } from './read-plan.ts';
import type { Round } from './round.ts';
import { valueKey } from './value-keys.ts';
import type { RoundValue } from './values.ts';

export interface ExampleMaking {
  /** The language the invented prose is written in. */
  readonly language: Language;
  readonly checklist: Checklist;
  readonly checklistRef: ChecklistRef;
  /** Fresh ids for rounds, writer and log entries; equal ids give equal rounds. */
  readonly newId: () => string;
  /** The year of the newest round; dates move along. Absent: as in the content. */
  readonly newestYear?: number | undefined;
}

/**
 * The filled example as rounds, oldest first, each started from the one before as a real one would be (AN8, PL3). Times
 * come from the dates of the content, so nothing depends on when it is made.
 */
export function exampleRounds(content: ExampleContent, making: ExampleMaking): Round[] {
  return makeExample(content, making).rounds;
}

/** The rounds, and the answers that each respondent of the newest one hands back, joined already or not (CL1). */
export function makeExample(
  content: ExampleContent,
  making: ExampleMaking,
): { readonly rounds: Round[]; readonly answers: readonly AnswerPart[] } {
  const shift = making.newestYear === undefined ? 0 : making.newestYear - (content.rounds.at(-1)?.year ?? 0);
  const writer = making.newId();
  const rounds: Round[] = [];
  let answers: readonly AnswerPart[] = [];
  content.rounds.forEach((example, index) => {
    const by = () => ({ writer, time: Date.parse(`${example.date}T09:00:00Z`) + index, logId: making.newId() });
    const place = { content, making, shift, example, before: content.rounds[index - 1], last: rounds.at(-1) };
    const group = exampleGroup(begin(place, by()), example, {
      language: making.language,
      shiftDate: (date) => shiftDate(date, shift),
      by: by(),
    });
    answers = group.answers;
    rounds.push(commit(group.round, by(), fill(place, group.round)));
  });
  return { rounds, answers };
}

interface Place {
  readonly content: ExampleContent;
  readonly making: ExampleMaking;
  /** Years to add to every date. */
  readonly shift: number;
  readonly example: ExampleRound;
  readonly before: ExampleRound | undefined;
  readonly last: Round | undefined;
}

function begin({ content, making, shift, example, last }: Place, by: Commit): Round {
  const { checklist, checklistRef } = making;
  const year = example.year + shift;
  const id = making.newId();
  if (!last) {
    const { municipality } = content;
    return createRound(
      { id, year, municipality, checklist, checklistRef, scope: 'full', way: 'together', example: true },
      by,
    );
  }
  const carried = actionsOf(last).filter((action) => !isFinished(action) && !isOverAtReview(action));
  const newIds = carried.map(
    ({ id: old }) => example.actions.find((action) => action.continues === old)?.id ?? `${old}-${year}`,
  );
  const newActionId = () => newIds.shift() ?? making.newId();
  return nextRound(last, { id, year, checklist, checklistRef, way: 'together', newActionId }, by);
}

function isOverAtReview({ review }: Action): boolean {
  return review?.result === 'done' || review?.result === 'dropped';
}

function fill(place: Place, round: Round): ReadonlyMap<string, RoundValue> {
  const { making, shift, example } = place;
  const words = wordsIn(making.language);
  const { municipality } = round.header;
  const asked = new Set(itemsInScope(making.checklist, 'full', placeOf(municipality)).map((item) => item.id));
  const changes = new Map<string, RoundValue>();
  const add = (more: ReadonlyMap<string, RoundValue>) => {
    for (const [key, value] of more) changes.set(key, value);
  };
  // The municipality's first language is Finnish (RP4).
  if (making.language === 'sv') changes.set(valueKey.ownLanguage, 'sv');
  for (const [item, answer] of Object.entries(example.answers)) {
    if (asked.has(item)) changes.set(valueKey.agreed(item), agreedAnswer(answer, words, shift, example.date));
  }
  for (const [item, note] of Object.entries(example.notes)) add(changeNote(item, words(note)));
  for (const item of example.marks) add(changeMark(item, true));
  for (const { id, item, text, url, date } of example.evidence) {
    add(changeEvidence(item, id, { text: words(text), url, date: shiftDate(date, shift) }));
  }
  for (const model of modelUsesOf(round).keys()) if (!(model in example.models)) add(changeModelUse(model, null));
  for (const [model, { use, since, sector, reason }] of Object.entries(example.models)) {
    add(changeModelUse(model, { use, since: shiftDate(since, shift), sector, reason: words(reason) }));
  }
  add(plan(place, round, words));
  return changes;
}

/** The plan as the content has it; what the last round's open actions came to is told on their copies (PL3). */
function plan({ example, before, shift }: Place, round: Round, words: Words): ReadonlyMap<string, RoundValue> {
  const copies = new Map(actionsOf(round).map((action) => [action.id, action]));
  const changes = new Map<string, RoundValue>();
  const add = (more: ReadonlyMap<string, RoundValue>) => {
    for (const [key, value] of more) changes.set(key, value);
  };
  const reviewOf = (old: string | null): Action['review'] => {
    const review = before?.actions.find((action) => action.id === old)?.review;
    return review ? { result: review.result, reason: words(review.reason) } : null;
  };
  const firstOrder = Date.parse(`${example.date}T09:00:00Z`);
  example.actions.forEach((action, index) => {
    const draft = actionDraft(action, words, shift, reviewOf(action.continues), firstOrder + index);
    const copy = copies.get(action.id);
    add(copy ? changeAction(copy, draft) : addAction(action.id, draft));
    copies.delete(action.id);
  });
  for (const copy of copies.values()) {
    const review = reviewOf(copy.continues);
    if (!review) continue;
    const { id, ...rest } = copy;
    add(changeAction(copy, { ...rest, status: review.result, statusReason: review.reason, review }));
  }
  return changes;
}

type Words = (text: LocalText | undefined) => string;

function wordsIn(language: Language): Words {
  return (text) => text?.[language] ?? '';
}

function agreedAnswer(from: ExampleAnswer, words: Words, shift: number, date: string): AgreedAnswer {
  return {
    answer: plainAnswer(from, words, shift),
    reason: words(from.reason),
    dissent: words(from.dissent),
    date: shiftDate(date, shift),
  };
}

function plainAnswer(from: ExampleAnswer, words: Words, shift: number): Answer {
  switch (from.kind) {
    case 'level':
      return { kind: 'level', level: from.level };
    case 'not-applicable':
      return { kind: 'not-applicable', reason: words(from.why) };
    case 'unknown': {
      const by = shiftDate(from.by, shift);
      return { kind: 'unknown', who: words(from.who), ...(by === '' ? {} : { by }) };
    }
  }
}

function actionDraft(
  action: ExampleAction,
  words: Words,
  shift: number,
  review: Action['review'],
  order: number,
): ActionDraft {
  const { origin, sectors, items, models, status, priority, continues } = action;
  return {
    title: words(action.title),
    role: words(action.role),
    start: shiftDate(action.start, shift),
    due: shiftDate(action.due, shift),
    resources: words(action.resources),
    indicator: words(action.indicator),
    baseline: words(action.baseline),
    target: words(action.target),
    statusReason: words(action.statusReason),
    followUp: words(action.followUp),
    goal: '',
    ...{ status, priority, origin, sectors, items, models, continues, review, order },
  };
}

/** A year, month or day moved by whole years; 29 February becomes the 28th. Other words stay as they are. */
function shiftDate(date: string, years: number): string {
  const [, year, rest] = /^(\d{4})(-\d{2}(?:-\d{2})?)?$/.exec(date) ?? [];
  if (year === undefined || years === 0) return date;
  return `${Number(year) + years}${rest === '-02-29' ? '-02-28' : (rest ?? '')}`;
}
