import { COMPARED_DOCUMENTS } from '#domain/region/region-terms.ts';
import type { Fraction } from '#domain/scoring/fraction.ts';
import { displayedScore } from '#domain/scoring/score.ts';
import type { RegionReportInput } from '../model/region/region-report-input.ts';
import type { Words } from '../words.ts';
import { type DataColumn, type DataTable, dataTable, numberCell, textCell } from './data-table.ts';

export const REGION_TABLES = ['scores', 'gaps', 'models', 'terms'] as const;
export type RegionTable = (typeof REGION_TABLES)[number];

type Sources = Omit<RegionReportInput, 'isoDate' | 'roles'>;

/** The regional picture as typed tables: municipalities × areas, statements, models, terms (CL8, RP6). */
export function regionTables(sources: Sources, words: Words): Record<RegionTable, DataTable> {
  return {
    scores: scoresTable(sources, words),
    gaps: itemsTable(sources, words),
    models: modelsTable(sources, words),
    terms: termsTable(sources, words),
  };
}

/** Invented answers say so on each row (AN8). */
function markColumns<Row>({ picture }: Sources, words: Words): DataColumn<Row>[] {
  if (!picture.example) return [];
  const mark = textCell(words.say('exampleMark'));
  return [{ header: words.say('tables.remark'), width: 20, cell: () => mark }];
}

function scoreCell(score: Fraction | null) {
  return numberCell(score && displayedScore(score), 1);
}

function scoresTable(sources: Sources, words: Words): DataTable {
  const { picture, naming } = sources;
  type Row = (typeof picture.scores)[number];
  const columns: DataColumn<Row>[] = [
    ...markColumns<Row>(sources, words),
    { header: words.say('tables.municipality'), width: 20, cell: ({ row }) => textCell(naming.row(row.member.round)) },
    { header: words.say('tables.year'), width: 8, cell: ({ row }) => numberCell(row.member.year) },
    ...picture.areas.flatMap(({ area }, index): DataColumn<Row>[] => [
      { header: naming.area(area), width: 16, cell: ({ cells }) => scoreCell(cells[index]?.score ?? null) },
      {
        header: words.say('region.tables.judged', { area: naming.areaCode(area) }),
        width: 10,
        cell: ({ cells }) => numberCell(cells[index]?.coverage.judged),
      },
      {
        header: words.say('region.tables.of', { area: naming.areaCode(area) }),
        width: 10,
        cell: ({ cells }) => numberCell(cells[index]?.coverage.of),
      },
    ]),
    {
      header: words.say('region.heat.total'),
      width: 12,
      cell: ({ total }) => scoreCell(total.over === 'areas' ? total.score : null),
    },
    {
      header: words.say('region.tables.shortTotal'),
      width: 12,
      cell: ({ total }) => scoreCell(total.over === 'items' ? total.score : null),
    },
  ];
  return dataTable(
    words.say('region.tables.scores'),
    columns,
    naming.sorted(picture.scores, ({ row }) => row.member.round),
  );
}

function itemsTable(sources: Sources, words: Words): DataTable {
  const { picture, naming } = sources;
  type Row = (typeof picture.items)[number];
  const isGap = new Set(picture.gaps.map(({ item }) => item));
  const columns: DataColumn<Row>[] = [
    ...markColumns<Row>(sources, words),
    { header: words.say('plan.areas.area'), width: 28, cell: ({ area }) => textCell(naming.area(area)) },
    {
      header: words.say('plan.item.statement'),
      width: 60,
      cell: ({ item }) => {
        const { code, statement } = naming.item(item);
        return textCell(`${code} ${statement}`);
      },
    },
    {
      header: words.say('region.tables.isGap'),
      width: 12,
      cell: ({ item }) => textCell(words.say(isGap.has(item) ? 'tables.yes' : 'tables.no')),
    },
    { header: words.say('region.tables.below'), width: 12, cell: ({ below }) => numberCell(below) },
    { header: words.say('region.tables.judgedBy'), width: 12, cell: ({ judged }) => numberCell(judged) },
    { header: words.say('region.tables.unknown'), width: 12, cell: ({ unknown }) => numberCell(unknown) },
    ...([0, 1, 2, 3] as const).map(
      (level): DataColumn<Row> => ({
        header: words.say('region.tables.level', { level }),
        width: 10,
        cell: ({ levels }) => numberCell(levels[level]),
      }),
    ),
    { header: words.say('tables.id'), width: 34, cell: ({ item }) => textCell(item) },
  ];
  return dataTable(words.say('region.tables.gaps'), columns, picture.items);
}

function modelsTable(sources: Sources, words: Words): DataTable {
  const { picture, naming } = sources;
  const rows = picture.models.flatMap(({ model, inUse, planned, wanted }) =>
    (
      [
        ['region.models.inUse', inUse],
        ['region.models.planned', planned],
        ['region.models.wanted', wanted],
      ] as const
    ).flatMap(([use, rounds]) => naming.sorted(rounds, (round) => round).map((round) => ({ model, use, round }))),
  );
  type Row = (typeof rows)[number];
  const columns: DataColumn<Row>[] = [
    ...markColumns<Row>(sources, words),
    { header: words.say('region.models.model'), width: 40, cell: ({ model }) => textCell(naming.model(model)) },
    { header: words.say('region.tables.use'), width: 16, cell: ({ use }) => textCell(words.say(use)) },
    { header: words.say('tables.municipality'), width: 20, cell: ({ round }) => textCell(naming.row(round)) },
    { header: words.say('tables.id'), width: 34, cell: ({ model }) => textCell(model) },
  ];
  return dataTable(words.say('region.tables.models'), columns, rows);
}

function termsTable(sources: Sources, words: Words): DataTable {
  const { picture, naming } = sources;
  const rows = naming
    .sorted(picture.terms.rows, ({ round }) => round)
    .flatMap(({ round, documents }) =>
      COMPARED_DOCUMENTS.flatMap((kind) =>
        [...(documents[kind]?.concepts ?? [])].map(([concept, found]) => ({
          ...found,
          round,
          kind,
          concept,
          year: documents[kind]?.year,
        })),
      ),
    );
  type Row = (typeof rows)[number];
  const columns: DataColumn<Row>[] = [
    ...markColumns<Row>(sources, words),
    { header: words.say('tables.municipality'), width: 20, cell: ({ round }) => textCell(naming.row(round)) },
    {
      header: words.say('region.tables.document'),
      width: 24,
      cell: ({ kind }) => textCell(words.say(`region.terms.${kind}`)),
    },
    { header: words.say('tables.year'), width: 8, cell: ({ year }) => numberCell(year) },
    { header: words.say('region.terms.concept'), width: 40, cell: ({ concept }) => textCell(naming.concept(concept)) },
    { header: words.say('region.tables.count'), width: 12, cell: ({ count }) => numberCell(count) },
    { header: words.say('region.tables.share'), width: 16, cell: ({ perThousand }) => numberCell(perThousand, 1) },
    { header: words.say('tables.id'), width: 28, cell: ({ concept }) => textCell(concept) },
  ];
  return dataTable(words.say('region.tables.terms'), columns, rows);
}
