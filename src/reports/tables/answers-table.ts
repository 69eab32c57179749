import { assess } from '#domain/assessment.ts';
import type { ChecklistItem } from '#domain/checklist/checklist.ts';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import { isStatutory } from '#domain/checklist/items-in-scope.ts';
import { type EffectiveAnswer, effectiveAnswersOf } from '#domain/group/effective-answer.ts';
import { DEFAULT_TARGET } from '#domain/recommend/findings.ts';
import type { AgreedAnswer, Answer, Evidence } from '#domain/round/answer.ts';
import { agreedAnswerOf, evidenceOf, noteOf } from '#domain/round/read-answers.ts';
import type { Round } from '#domain/round/round.ts';
import { formatDate } from '../formats.ts';
import { itemWords } from '../model/plan/item-words.ts';
import type { Words } from '../words.ts';
import {
  type DataColumn,
  type DataTable,
  dataTable,
  dateCell,
  EMPTY,
  monthCell,
  numberCell,
  textCell,
} from './data-table.ts';
import { originColumns } from './origin-columns.ts';

export interface TableSources {
  readonly round: Round;
  readonly texts: ChecklistTexts;
  readonly words: Words;
  /** Reasons, differing opinions, notes and evidence of the group; out unless chosen (RP7). */
  readonly notes: boolean;
}

interface AnswerRow {
  readonly item: ChecklistItem;
  readonly areaId: string;
  readonly effective: EffectiveAnswer | undefined;
  readonly agreed: AgreedAnswer | null;
}

/** Every statement that the round asks, answered or not, with the answer that scores and reports use. */
export function answersTable({ round, texts, words, notes }: TableSources): DataTable {
  const { areas, place, targets } = assess(round);
  const effective = effectiveAnswersOf(round);
  const names = itemWords(round, texts, words.lang);
  const rows = areas.flatMap((area) =>
    area.items.map((item) => ({
      item,
      areaId: area.id,
      effective: effective.get(item.id),
      agreed: agreedAnswerOf(round, item.id),
    })),
  );
  const codes = new Map(areas.map(({ id, code }) => [id, code]));
  const yesOrNo = (isSo: boolean) => textCell(words.say(isSo ? 'tables.yes' : 'tables.no'));
  const columns: DataColumn<AnswerRow>[] = [
    ...originColumns(round, words),
    {
      header: words.say('plan.areas.area'),
      width: 28,
      cell: ({ areaId }) => textCell(`${codes.get(areaId) ?? ''} ${names.area(areaId)}`),
    },
    // The code alone would be read as a date: «3.4» is the third of April.
    {
      header: words.say('plan.item.statement'),
      width: 60,
      cell: ({ item }) => textCell(`${item.code} ${names.name(item.id).statement}`),
    },
    { header: words.say('tables.level'), width: 8, cell: ({ effective }) => levelCell(effective?.answer) },
    {
      header: words.say('tables.answer'),
      width: 24,
      cell: ({ effective }) => textCell(effective ? answerWord(effective, texts) : words.say('tables.unanswered')),
    },
    {
      header: words.say('plan.item.target'),
      width: 8,
      cell: ({ item }) => numberCell(targets.get(item.id) ?? DEFAULT_TARGET),
    },
    {
      header: words.say('plan.gaps.statutory'),
      width: 14,
      cell: ({ item }) => yesOrNo(isStatutory(item, place)),
    },
    {
      header: words.say('tables.agreed'),
      width: 10,
      cell: ({ effective }) => (effective ? yesOrNo(effective.isAgreed) : EMPTY),
    },
    {
      header: words.say('tables.agreedOn'),
      width: 12,
      cell: ({ agreed }) => (agreed ? dateCell(agreed.date) : EMPTY),
    },
    { header: words.say('tables.respondents'), width: 12, cell: ({ effective }) => numberCell(effective?.n ?? 0) },
    {
      header: words.say('plan.unknowns.who'),
      width: 24,
      cell: ({ effective }) => textCell(effective?.answer.kind === 'unknown' ? (effective.answer.who ?? '') : ''),
    },
    {
      header: words.say('plan.unknowns.by'),
      width: 12,
      cell: ({ effective }) =>
        effective?.answer.kind === 'unknown' && effective.answer.by ? monthCell(effective.answer.by) : EMPTY,
    },
    {
      header: words.say('tables.notApplicableReason'),
      width: 40,
      cell: ({ effective }) => textCell(effective?.answer.kind === 'not-applicable' ? effective.answer.reason : ''),
    },
    ...(notes ? noteColumns(round, words) : []),
    // Stays the same over editions, unlike the code: years are put together by it.
    { header: words.say('tables.id'), width: 34, cell: ({ item }) => textCell(item.id) },
  ];
  return dataTable(words.say('tables.answers'), columns, rows);
}

function noteColumns(round: Round, words: Words): DataColumn<AnswerRow>[] {
  const told = ({ text, url, date }: Evidence) =>
    [text, url, formatDate(words.lang, date)].filter((part) => part.trim() !== '').join(', ');
  return [
    { header: words.say('plan.notes.reason'), width: 40, cell: ({ agreed }) => textCell(agreed?.reason ?? '') },
    { header: words.say('plan.notes.dissent'), width: 40, cell: ({ agreed }) => textCell(agreed?.dissent ?? '') },
    { header: words.say('plan.notes.note'), width: 40, cell: ({ item }) => textCell(noteOf(round, item.id)) },
    {
      header: words.say('plan.notes.evidence'),
      width: 40,
      cell: ({ item }) => textCell(evidenceOf(round, item.id).map(told).join('\n')),
    },
  ];
}

function levelCell(answer: Answer | undefined) {
  return numberCell(answer?.kind === 'level' ? answer.level : null);
}

function answerWord({ answer, isAgreed }: EffectiveAnswer, { scale }: ChecklistTexts): string {
  if (answer.kind === 'level') return scale[answer.level].label;
  if (answer.kind === 'not-applicable') return scale.notApplicable.label;
  return isAgreed ? scale.agreedUnknown.label : scale.unknown.label;
}
