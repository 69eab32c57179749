import type { Words } from '../../words.ts';
import type { DefinitionsBlock } from '../blocks.ts';
import { inline } from '../inline.ts';
import { yearsText } from './region-heading.ts';
import type { RegionReportInput } from './region-report-input.ts';

/** What the picture rests on; each limit is told. */
export function regionFacts(
  { picture, naming }: Pick<RegionReportInput, 'picture' | 'naming'>,
  words: Words,
): DefinitionsBlock['pairs'] {
  const { rows, scores, years, checklist } = picture;
  const members = rows.map(({ member }) => member);
  const count = (has: (member: (typeof members)[number]) => boolean) => members.filter(has).length;
  const limits = [
    [
      words.say('region.facts.unnamed', { count: count(({ municipality }) => municipality === null) }),
      count(({ municipality }) => municipality === null),
    ],
    [
      words.say('region.facts.short', { count: count(({ scope }) => scope === 'short') }),
      count(({ scope }) => scope === 'short'),
    ],
    [
      words.say('region.facts.notAgreed', { count: count(({ notAgreed }) => notAgreed > 0) }),
      count(({ notAgreed }) => notAgreed > 0),
    ],
    [
      words.say('region.facts.otherEdition', { count: scores.filter(({ comparable }) => comparable).length }),
      scores.filter(({ comparable }) => comparable).length,
    ],
  ] as const;
  return [
    {
      term: words.say('region.facts.municipalities'),
      description: [
        inline(
          words.say('region.facts.municipalitiesValue', {
            count: rows.length,
            rounds: count(({ version }) => version.kind === 'round'),
            sharings: count(({ version }) => version.kind === 'sharing'),
          }),
        ),
        ...limits.flatMap(([text, found]) => (found > 0 ? [inline(text)] : [])),
      ],
    },
    { term: words.say('region.facts.years'), description: [inline(yearsText(years))] },
    {
      term: words.say('region.facts.checklist'),
      description: [
        inline(
          words.say('region.facts.checklistValue', {
            name: naming.checklist(checklist.id),
            edition: checklist.edition,
          }),
        ),
      ],
    },
  ];
}
