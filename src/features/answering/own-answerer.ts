import type { AreaInScope } from '#domain/checklist/items-in-scope.ts';
import { changeOwnAnswer, changeOwnEvidence, changeOwnMark, changeOwnNote } from '#domain/group/change-respondent.ts';
import { lastYearShownOf, namingOf } from '#domain/group/group-settings.ts';
import { ownItemsFirst } from '#domain/group/own-items-first.ts';
import { respondentOf } from '#domain/group/read-respondents.ts';
import { sectorSettingsOf } from '#domain/group/sectors.ts';
import type { Answer } from '#domain/round/answer.ts';
import { readValue } from '#domain/round/collect.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import type { Suggestion } from '#domain/round/values.ts';
import { paths } from '../paths.ts';
import type { Answerer, WalkPart } from './answerer.ts';
import { groupOffer } from './group-offer.ts';

type Own = Omit<Answerer, 'partsOf' | 'statementPath' | 'listPath' | 'partDonePath'>;

function own(round: Round, id: string): Own {
  return {
    respondent: id,
    noteHint: namingOf(round) === 'nameless' ? 'note.hintNameless' : 'note.hintOwn',
    answerOf: (now, item) => readValue<Answer>(now, valueKey.ownAnswer(id, item)),
    answersOf: (now) => respondentOf(now, id)?.answers ?? new Map(),
    noteOf: (now, item) => readValue<string>(now, valueKey.ownNote(id, item)) ?? '',
    isMarked: (now, item) => readValue(now, valueKey.ownMark(id, item)) === true,
    evidenceOf: (now, item) => respondentOf(now, id)?.evidence.get(item) ?? [],
    offerFor(now, item) {
      const earlier = readValue<Suggestion>(now, valueKey.ownSuggestion(id, item));
      return earlier ? { of: 'own-earlier', suggestion: earlier } : groupOffer(now, item);
    },
    offersWait: (now) => lastYearShownOf(now) === 'after',
    changeAnswer: (_, item, answer) => changeOwnAnswer(id, item, answer),
    changeNote: (item, note) => changeOwnNote(id, item, note),
    changeMark: (item, marked) => changeOwnMark(id, item, marked),
    changeEvidence: (item, evidence, value) => changeOwnEvidence(id, item, evidence, value),
  };
}

/** A respondent on their own sheet: their own statements first, then the rest (GR2). */
export function sheetAnswerer(sheet: Round, respondent: string): Answerer {
  return {
    ...own(sheet, respondent),
    partsOf: (now, areas) => ownParts(now, respondent, areas),
    statementPath: paths.answers,
    listPath: paths.answerList,
    partDonePath: paths.areaDone,
  };
}

/** One respondent's paper answers, typed in by the co-ordinator: in the order of the paper, without breaths. */
export function paperAnswerer(round: Round, respondent: string): Answerer {
  return {
    ...own(round, respondent),
    partsOf: (_, areas) => [{ kind: 'all', id: 'all', items: areas.flatMap(({ items }) => items) }],
    statementPath: (id, item) => paths.respondent(id, respondent, item),
    listPath: (id) => paths.respondent(id, respondent),
    partDonePath: (id) => paths.respondent(id, respondent),
  };
}

/** Who stands for no sector that knows a statement, or for all of them, is asked all in one part. */
export function ownParts(round: Round, respondent: string, areas: readonly AreaInScope[]): readonly WalkPart[] {
  const sectors = respondentOf(round, respondent)?.sectors ?? [];
  const items = areas.flatMap((area) => area.items);
  const { own: mine, others } = ownItemsFirst(items, sectors, sectorSettingsOf(round));
  if (mine.length === 0 || others.length === 0) return [{ kind: 'all', id: 'all', items }];
  return [
    { kind: 'own', id: 'own', items: mine },
    { kind: 'others', id: 'others', items: others },
  ];
}
