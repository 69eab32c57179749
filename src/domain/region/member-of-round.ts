import { assess } from '../assessment.ts';
import { effectiveAnswersOf } from '../group/effective-answer.ts';
import { sectorSettingsOf } from '../group/sectors.ts';
import type { Action } from '../round/action.ts';
import type { Answer } from '../round/answer.ts';
import { actionsOf, modelUsesOf } from '../round/read-plan.ts';
import type { Round } from '../round/round.ts';
import { isShareable } from '../sharing/sharing-of-round.ts';
import { SHARED_USES, type SharedTerms, type SharedUse } from '../sharing/sharing-schema.ts';
import type { MemberAction, MemberAnswer, RegionMember } from './region-member.ts';

/**
 * A whole round as a row of the region, with the answers that its own results screen uses (GR6). Names, notes, reasons and
 * evidence stay behind; the roles of actions come along, as RG5 is made of them. `terms`: what its documents say.
 */
export function memberOfRound(round: Round, terms: readonly SharedTerms[] = []): RegionMember {
  const { id, year, example, checklist, municipality } = round.header;
  const { scope, areas, answers: all, itemsById, targets } = assess(round);
  // What isn't asked isn't told: a widened round may have been narrowed again.
  const answers = [...all].filter(([item]) => itemsById.has(item));
  const effective = effectiveAnswersOf(round);
  const isOpenLevel = ([item, answer]: [string, Answer]) =>
    answer.kind === 'level' && effective.get(item)?.isAgreed === false;
  return {
    round: id,
    version: { kind: 'round', at: lastChange(round), seen: round.data.seen, removed: round.data.removed },
    year,
    example,
    scope,
    checklist: { id: checklist.id, edition: checklist.edition },
    municipality: { code: municipality.code, names: municipality.names },
    region: municipality.region,
    county: municipality.county,
    areas: areas.map(({ id: area, items }) => ({ area, items: items.map((item) => item.id), asked: items.length })),
    answers: new Map(answers.map(([item, answer]) => [item, plainAnswer(answer)])),
    notAgreed: answers.filter(isOpenLevel).length,
    targets,
    models: [...modelUsesOf(round)].flatMap(([model, { use }]) => (isShared(use) ? [{ model, use }] : [])),
    actions: actionsOf(round).filter(isShareable).map(actionReader(round)),
    terms,
  };
}

function lastChange({ data, header }: Round): number {
  let last = header.createdAt;
  for (const versions of data.values.values()) for (const { time } of versions) last = Math.max(last, time);
  return last;
}

function plainAnswer(answer: Answer): MemberAnswer {
  return answer.kind === 'level' ? { kind: 'level', level: answer.level } : { kind: answer.kind };
}

function actionReader(round: Round): (action: Action) => MemberAction {
  const { areas } = round.checklist;
  const known = new Set(areas.flatMap(({ items }) => items.flatMap(({ sectors }) => sectors)));
  const settings = sectorSettingsOf(round);
  return ({ title, role, sectors, items }) => ({
    title: title.trim(),
    sectors: sectors.map((code) => ({ code, name: known.has(code) ? null : settings.get(code)?.name.trim() || null })),
    role: role.trim(),
    areas: areas.filter((area) => area.items.some(({ id }) => items.includes(id))).map(({ id }) => id),
  });
}

function isShared(use: string): use is SharedUse {
  return SHARED_USES.some((shared) => shared === use);
}
