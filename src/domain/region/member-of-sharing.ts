import type { SharedAnswer, SharedArea, Sharing } from '../sharing/sharing-schema.ts';
import type { MemberAction, MemberAnswer, MemberArea, RegionMember } from './region-member.ts';

/** What a municipality lets its region see, as a row of it (DA11). */
export function memberOfSharing(sharing: Sharing): RegionMember {
  const { round, madeAt, year, example, scope, checklist, municipality, region, county, models } = sharing;
  return {
    round,
    version: { kind: 'sharing', at: madeAt },
    year,
    example,
    scope,
    checklist: { id: checklist.id, edition: checklist.edition },
    municipality,
    region,
    county,
    areas: sharing.areas.map(memberArea),
    answers: new Map(
      sharing.areas.flatMap(({ answers }) => answers.map((one) => [one.item, plainAnswer(one)] as const)),
    ),
    notAgreed: 0,
    targets: new Map(),
    models,
    actions: sharing.actions.map(sharedAction),
    terms: sharing.terms ?? [],
  };
}

/** An action of a sharing file: whom and what for it doesn't tell. */
function sharedAction({ title, sectors }: Sharing['actions'][number]): MemberAction {
  return { title, sectors: sectors.map((code) => ({ code, name: null })), role: '', areas: null };
}

/** The file tells how many items apply; those agreed not applicable were asked too. */
function memberArea({ area, coverage, answers }: SharedArea): MemberArea {
  const notApplicable = answers.filter(({ kind }) => kind === 'not-applicable').length;
  return { area, items: answers.map(({ item }) => item), asked: coverage.of + notApplicable };
}

function plainAnswer(answer: SharedAnswer): MemberAnswer {
  return answer.kind === 'level' ? { kind: 'level', level: answer.level } : { kind: answer.kind };
}
