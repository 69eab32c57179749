import type { ChecklistItem, Level } from '#domain/checklist/checklist.ts';
import { itemTextsAt } from '#domain/checklist/checklist-texts.ts';
import { isStatutory, itemsInScope } from '#domain/checklist/items-in-scope.ts';
import { effectiveAnswersOf } from '#domain/group/effective-answer.ts';
import { namingOf } from '#domain/group/group-settings.ts';
import { sectorNaming } from '#domain/group/sector-naming.ts';
import { type Spread, spreadsOf } from '#domain/group/spread.ts';
import { DEFAULT_TARGET } from '#domain/recommend/findings.ts';
import { agreedAnswerOf, targetsOf } from '#domain/round/read-answers.ts';
import { placeOfRound, scopeOf } from '#domain/round/round.ts';
import { itemWords } from '../plan/item-words.ts';
import { notesChosen, type PlanSources } from '../plan/plan-input.ts';
import { planNotes } from '../plan/plan-notes.ts';
import type { FullSpread, FullStatement, FullView } from './full-report-input.ts';

/** Tells of each statement what was answered, what it rests on and what was written about it, as far as it was chosen. */
export function fullStatements({ round, texts, choice }: PlanSources): (item: ChecklistItem) => FullStatement {
  const words = itemWords(round, texts, choice.lang);
  const place = placeOfRound(round);
  const effective = effectiveAnswersOf(round);
  const targets = targetsOf(round);
  const asked = itemsInScope(round.checklist, scopeOf(round), place).map(({ id }) => id);
  const spreads = new Map(spreadsOf(round, asked).map((spread) => [spread.item, spread]));
  const chosen = notesChosen(round, texts, choice);
  // Which sector sees it how is as near to a person as a note is: it comes with the respondents' notes only (RP7, GR10).
  const nameOf = choice.respondentNotes === true && namingOf(round) !== 'nameless' ? sectorNaming(round, texts) : null;
  const levelText = (id: string, level: Level): string => {
    const own = texts.items[id];
    return own ? itemTextsAt(own, place).levels[level] : (round.texts?.[choice.lang].items[id]?.levels[level] ?? '');
  };

  return (item) => {
    const { id } = item;
    const found = effective.get(id);
    const answer = found?.answer;
    const spread = spreads.get(id);
    const [notes] = planNotes(round, [item], words, chosen);
    const label =
      answer &&
      (answer.kind === 'level'
        ? texts.scale[answer.level]
        : answer.kind === 'not-applicable'
          ? texts.scale.notApplicable
          : found.isAgreed
            ? texts.scale.agreedUnknown
            : texts.scale.unknown);
    return {
      ...words.name(id),
      statutory: isStatutory(item, place),
      answer: label?.label ?? null,
      level: answer?.kind === 'level' ? answer.level : null,
      levelText: answer?.kind === 'level' ? levelText(id, answer.level) : '',
      target: answer?.kind === 'not-applicable' ? null : words.level(targets.get(id) ?? DEFAULT_TARGET),
      agreedOn: agreedAnswerOf(round, id)?.date ?? null,
      n: found?.n ?? 0,
      saidNotApplicable: found?.saidNotApplicable ?? false,
      whyNot: answer?.kind === 'not-applicable' ? answer.reason : '',
      who: answer?.kind === 'unknown' ? (answer.who ?? '') : '',
      by: answer?.kind === 'unknown' ? (answer.by ?? '') : '',
      spread: spread && spread.n > 1 ? spreadIn(spread, nameOf) : null,
      reason: notes?.reason ?? '',
      dissent: notes?.dissent ?? '',
      note: notes?.note ?? '',
      evidence: notes?.evidence ?? [],
      fromRespondents: notes?.fromRespondents ?? [],
    };
  };
}

function spreadIn(spread: Spread, nameOf: ((code: string) => string) | null): FullSpread {
  const { levels, notApplicable, unknown, lowest, highest } = spread;
  const view = (level: Level): FullView => {
    const sectors = spread.given.flatMap((one) =>
      one.answer.kind === 'level' && one.answer.level === level ? one.sectors : [],
    );
    return { level, sectors: [...new Set(sectors)].map((code) => nameOf?.(code) ?? code) };
  };
  const differs = nameOf !== null && lowest !== null && highest !== null && lowest !== highest;
  return {
    levels,
    notApplicable,
    unknown,
    differing: differs ? { lowest: view(lowest), highest: view(highest) } : null,
  };
}
