import { formatMonth } from '../../formats.ts';
import type { Words } from '../../words.ts';
import type { Block, Paragraphs, TableBlock } from '../blocks.ts';
import { codedInline, inline, paragraphsOf } from '../inline.ts';
import type { PlanBasis, PlanGap, PlanItem, PlanItemName, PlanReportInput, PlanUnknown } from './plan-report-input.ts';

/** Strengths, gaps with their first step, and what nobody can judge. */
export function findingsSection(input: PlanReportInput, words: Words): Block[] {
  return [
    ...strengths(input, words),
    ...gaps(input, words),
    ...unknowns(input, words),
    ...unanswered(input, words),
    ...notApplicable(input, words),
  ];
}

function strengths({ strengths: items }: PlanReportInput, words: Words): Block[] {
  const rows = items.map((item) => [statement(item), levelOf(item, words)]);
  return [
    heading(words.say('plan.strengths.title')),
    rows.length === 0
      ? sentence(words.say('plan.strengths.none'))
      : itemTable(
          words.say('plan.strengths.caption'),
          [words.say('plan.item.statement'), words.say('plan.item.level')],
          [72, 28],
          rows,
        ),
  ];
}

function gaps({ gaps: items }: PlanReportInput, words: Words): Block[] {
  const title = heading(words.say('plan.gaps.title'));
  if (items.length === 0) return [title, sentence(words.say('plan.gaps.none'))];
  // Where every target is the same, one sentence says it and the first step gets the room.
  const [target] = new Set(items.map((gap) => gap.target));
  const isSame = items.every((gap) => gap.target === target);
  const headers = [
    words.say('plan.item.statement'),
    words.say('plan.item.level'),
    ...(isSame ? [] : [words.say('plan.item.target')]),
    words.say('plan.gaps.step'),
  ];
  const row = (gap: PlanGap): Paragraphs[] => [
    gap.statutory ? [...statement(gap), inline(words.say('plan.gaps.statutory'))] : statement(gap),
    levelOf(gap, words),
    ...(isSame ? [] : [[inline(gap.target)]]),
    [inline(gap.firstStep)],
  ];
  const intro = [
    words.say('plan.gaps.intro'),
    ...(isSame ? [words.say('plan.gaps.sameTarget', { target: target ?? '' })] : []),
  ];
  return [
    title,
    sentence(intro.join(' ')),
    itemTable(words.say('plan.gaps.caption'), headers, isSame ? [42, 14, 44] : [36, 13, 14, 37], items.map(row)),
  ];
}

function unknowns({ unknowns: items }: PlanReportInput, words: Words): Block[] {
  if (items.length === 0) return [];
  const none = words.say('none');
  const headers = [words.say('plan.item.statement'), words.say('plan.unknowns.who'), words.say('plan.unknowns.by')];
  const row = (item: PlanUnknown): Paragraphs[] => [
    [...statement(item), ...basis(item.basis, words, 'plan.unknowns.agreed')],
    [inline(item.who || none)],
    [inline(formatMonth(words.lang, item.by) || none)],
  ];
  return [
    heading(words.say('plan.unknowns.title')),
    sentence(words.say('plan.unknowns.intro')),
    itemTable(words.say('plan.unknowns.caption'), headers, [54, 28, 18], items.map(row)),
  ];
}

function unanswered({ unanswered: items }: PlanReportInput, words: Words): Block[] {
  if (!items || items.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: words.say('plan.unknowns.unansweredTitle') },
    { kind: 'list', ordered: false, items: items.map((item) => codedInline(item.code, item.statement)) },
  ];
}

function notApplicable({ notApplicable: items }: PlanReportInput, words: Words): Block[] {
  if (items.length === 0) return [];
  const headers = [words.say('plan.item.statement'), words.say('plan.notes.reason')];
  return [
    heading(words.say('plan.notApplicable.title')),
    itemTable(
      words.say('plan.notApplicable.caption'),
      headers,
      [55, 45],
      items.map((item) => [statement(item), paragraphsOf(item.reason)]),
    ),
  ];
}

function statement({ code, statement: text }: PlanItemName): Paragraphs {
  return [codedInline(code, text)];
}

function levelOf({ level, basis: restsOn }: PlanItem, words: Words): Paragraphs {
  return [inline(level), ...basis(restsOn, words)];
}

/** Whether the group has settled on an answer, and how many answered alone (GR6). */
function basis(
  restsOn: PlanBasis | null,
  words: Words,
  agreed: 'plan.item.agreed' | 'plan.unknowns.agreed' = 'plan.item.agreed',
): Paragraphs {
  if (!restsOn) return [];
  const { isAgreed, n } = restsOn;
  if (!isAgreed) return [inline(words.say('plan.item.notAgreed', { n }))];
  return [inline(words.say(n === 0 ? agreed : `${agreed}WithN`, { n }))];
}

function heading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}

function sentence(text: string): Block {
  return { kind: 'paragraph', tone: 'body', runs: inline(text) };
}

function itemTable(
  caption: string,
  headers: readonly string[],
  widths: readonly number[],
  rows: Paragraphs[][],
): TableBlock {
  const columns = headers.map((header, index) => ({ header, width: widths[index] ?? 10, align: 'start' as const }));
  return { kind: 'table', caption, columns, rowHeader: 0, rows };
}
