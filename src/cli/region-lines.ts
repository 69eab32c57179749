import type { Fraction } from '#domain/scoring/fraction.ts';
import { displayedScore } from '#domain/scoring/score.ts';
import { formatScore } from '#reports/formats.ts';
import type { RegionReportInput } from '#reports/model/region/region-report-input.ts';
import type { Words } from '#reports/words.ts';

/** The regional picture as lines for a terminal: heat map, common gaps, models, terms (CL8). */
export function regionLines({ picture, naming }: RegionReportInput, words: Words): string {
  const score = (value: Fraction | null) =>
    (value ? formatScore(words.lang, displayedScore(value)) : words.say('none')).padStart(6);
  const names = picture.scores.map(({ row }) => naming.row(row.member.round));
  const width = Math.max(...names.map((name) => name.length), words.say('region.heat.median').length);
  const line = (name: string, figures: readonly (Fraction | null)[]) =>
    [name.padEnd(width), ...figures.map(score)].join(' ');
  const areas = picture.areas.map(({ area }) => naming.areaCode(area).padStart(6));
  const lines = [
    ...(picture.example ? [words.say('exampleMark'), ''] : []),
    words.say('region.heat.title'),
    [''.padEnd(width), ...areas, words.say('region.heat.total').padStart(6)].join(' '),
    ...naming
      .sorted(picture.scores, ({ row }) => row.member.round)
      .map(({ row, cells, total }) =>
        line(naming.row(row.member.round), [
          ...cells.map((cell) => cell.score),
          total.over === 'areas' ? total.score : null,
        ]),
      ),
    line(words.say('region.heat.median'), [
      ...picture.spreads.map(({ spread }) => spread?.median ?? null),
      picture.total?.median ?? null,
    ]),
    '',
    words.say('region.gaps.title'),
    ...picture.gaps.map(({ item, below, judged }) => {
      const { code, statement } = naming.item(item);
      return `${`${below}/${judged}`.padStart(7)}  ${code} ${statement}`;
    }),
    '',
    words.say('region.models.title'),
    ...picture.models.map(({ model, inUse, planned, wanted }) =>
      [
        naming.model(model),
        `${words.say('region.models.inUse')} ${inUse.length}`,
        `${words.say('region.models.planned')} ${planned.length}`,
        `${words.say('region.models.wanted')} ${wanted.length}`,
      ].join(' · '),
    ),
    '',
    words.say('region.terms.title'),
    ...picture.terms.concepts.map(({ concept, documents }) =>
      [
        naming.concept(concept),
        ...(['strategy', 'wellbeing-plan'] as const).map((kind) => {
          const { mentions, of, count } = documents[kind];
          return `${words.say(`region.terms.${kind}`)} ${mentions}/${of}, ${count}`;
        }),
      ].join(' · '),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
