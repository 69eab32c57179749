import { type AreaInScope, areasInScope } from '../checklist/items-in-scope.ts';
import type { Answer } from '../round/answer.ts';
import { agreedAnswersOf } from '../round/read-answers.ts';
import { actionsOf, modelUsesOf } from '../round/read-plan.ts';
import { placeOfRound, type Round, scopeOf } from '../round/round.ts';
import type { ModelUse } from '../round/values.ts';
import { coverageOf, tallyOf } from '../scoring/coverage.ts';
import { SHARING_FILE_KIND } from './sharing-file-kind.ts';
import {
  SHARED_USES,
  SHARING_FORMAT,
  type SharedAnswer,
  type SharedArea,
  type SharedTerms,
  type SharedUse,
  type Sharing,
} from './sharing-schema.ts';

/** What the municipality decides for each file. */
export interface SharingChoice {
  readonly mayBeNamed: boolean;
  /** Ids of the actions that may be told, chosen one by one. */
  readonly actions: ReadonlySet<string>;
}

/** What stands outside the round's agreed answers and plan. */
export interface SharingFacts {
  /** Milliseconds. */
  readonly madeAt: number;
  /** How many answered alone, by item id; absent: the group answered together. */
  readonly respondents?: ReadonlyMap<string, number>;
  readonly terms?: readonly SharedTerms[];
}

/**
 * What leaves for the region (DA11). Each part is written out field by field: a value that a round gains later stays at
 * home until somebody lets it out here.
 */
export function sharingOfRound(round: Round, choice: SharingChoice, facts: SharingFacts): Sharing {
  const { id, year, example, checklist, municipality } = round.header;
  const { code, names, region, county } = municipality;
  const scope = scopeOf(round);
  const place = placeOfRound(round);
  // Only what the group settled on: an answer in force without that may be one person's own.
  const answers = new Map([...agreedAnswersOf(round)].map(([item, { answer }]) => [item, answer]));
  // The City of Helsinki is a county of its own: its code would be its name.
  const isCountyOwnName = !choice.mayBeNamed && place === 'helsinki';
  return {
    kind: SHARING_FILE_KIND,
    format: SHARING_FORMAT,
    round: id,
    madeAt: facts.madeAt,
    year,
    example,
    scope,
    checklist: { id: checklist.id, edition: checklist.edition, hash: checklist.hash },
    mayBeNamed: choice.mayBeNamed,
    municipality: choice.mayBeNamed ? { code, names: { fi: names.fi, sv: names.sv } } : null,
    region: region && { code: region.code, fi: region.fi, sv: region.sv },
    county: county && !isCountyOwnName ? { code: county.code, fi: county.fi, sv: county.sv } : null,
    areas: areasInScope(round.checklist, scope, place).map((area) => sharedArea(area, answers, facts.respondents)),
    models: [...modelUsesOf(round)].flatMap(([model, { use }]) => (isShared(use) ? [{ model, use }] : [])),
    actions: actionsOf(round)
      .filter((action) => choice.actions.has(action.id) && isShareable(action))
      .map(({ title, sectors }) => ({ title: title.trim(), sectors: [...sectors] })),
    ...(facts.terms ? { terms: facts.terms.map(sharedTerms) } : {}),
  };
}

/** An action that nobody has given a title says nothing to the region. */
export function isShareable({ title }: { readonly title: string }): boolean {
  return title.trim() !== '';
}

function sharedArea(
  { id, items }: AreaInScope,
  answers: ReadonlyMap<string, Answer>,
  respondents: SharingFacts['respondents'],
): SharedArea {
  return {
    area: id,
    coverage: coverageOf(tallyOf(items, answers)),
    answers: items.flatMap((item) => {
      const answer = answers.get(item.id);
      return answer ? [sharedAnswer(item.id, answer, respondents?.get(item.id) ?? 0)] : [];
    }),
  };
}

function sharedAnswer(item: string, answer: Answer, respondents: number): SharedAnswer {
  const n = respondents > 0 ? { n: respondents } : {};
  if (answer.kind === 'level') return { item, kind: 'level', level: answer.level, ...n };
  return { item, kind: answer.kind, ...n };
}

function sharedTerms({ document, year, concepts }: SharedTerms): SharedTerms {
  return {
    document,
    year,
    concepts: concepts.map(({ concept, count, perThousand }) => ({ concept, count, perThousand })),
  };
}

function isShared(use: ModelUse['use']): use is SharedUse {
  return (SHARED_USES as readonly string[]).includes(use);
}
