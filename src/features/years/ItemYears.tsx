import { useTranslation } from 'react-i18next';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import type { YearCell } from '#domain/compare/compare-rounds.ts';
import type { Step, YearsRow, YearsTable } from '#domain/compare/years-table.ts';
import type { Round } from '#domain/round/round.ts';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { Expander } from '#ui/Expander.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { CauseField } from './CauseField.tsx';
import { ChangeMark } from './ChangeMark.tsx';
import { ManyColumns } from './ManyColumns.tsx';
import type { RoundLabels } from './use-round-labels.ts';
import type { YearsWords } from './use-years-words.ts';
import styles from './years.module.css';

type Missing = Exclude<YearCell['kind'], 'level'>;

/** From this many years on a cell has room for the number only. */
const MANY = 4;

interface ItemYearsProps {
  readonly table: YearsTable;
  readonly texts: ChecklistTexts;
  readonly rounds: readonly Round[];
  readonly labels: RoundLabels;
  readonly words: YearsWords;
  readonly area: string | null;
}

/** Every statement with its levels by year, area by area, oldest year first (YR1, YR6). */
export function ItemYears({ table, texts, rounds, labels, words, area }: ItemYearsProps) {
  const { t } = useTranslation('years');
  const isMany = table.rounds.length >= MANY;
  const cell = (value: YearCell | undefined) => {
    const kind = value?.kind ?? 'not-asked';
    const [sign, word] =
      value?.kind === 'level'
        ? [value.level, texts.scale[value.level].label]
        : [t(`sign.${kind as Missing}`), t(`cell.${kind as Missing}`)];
    if (!isMany) return value?.kind === 'level' ? `${sign} · ${word}` : word;
    return (
      <>
        <span aria-hidden="true">{sign}</span>
        <VisuallyHidden>{value?.kind === 'level' ? `${sign} ${word}` : word}</VisuallyHidden>
      </>
    );
  };
  const [first, ...more] = table.rounds;
  const newest = more.at(-1);
  const before = table.rounds.at(-2);
  if (!first || !newest || !before) return null;
  const newer = rounds.find(({ header }) => header.id === newest.round);
  const change = (key: string, years: readonly [string, string], stepOf: (row: YearsRow) => Step | undefined) => ({
    key,
    header: t('column.changeBetween', { older: years[0], newer: years[1] }),
    cell: (row: YearsRow) => {
      const step = stepOf(row);
      return (
        step && (
          <div className={styles.change}>
            <ChangeMark step={step} code={words.code} />
          </div>
        )
      );
    },
  });
  const columns: DataColumn<YearsRow>[] = [
    { key: 'item', header: t('column.item'), cell: (row) => words.statement(row.itemId) },
    ...table.rounds.map((year, index) => ({
      key: year.round ?? String(index),
      header: labels.short(year),
      ...(isMany ? { width: 'narrow' as const } : {}),
      cell: (row: YearsRow) => cell(row.cells[index]),
    })),
    ...(table.rounds.length > 2
      ? [change('span', [labels.short(first), labels.short(newest)], (row) => row.span)]
      : []),
    change('last', [labels.short(before), labels.short(newest)], (row) => row.steps.at(-1)),
    {
      key: 'cause',
      header: t('column.cause'),
      cell: ({ itemId, steps }) =>
        steps.at(-1)?.change ? (
          <div className={styles.cause}>
            <CauseField itemId={itemId} statement={words.statement(itemId)} newer={newer} />
          </div>
        ) : (
          <VisuallyHidden>{t(steps.at(-1)?.why ? 'cause.notCompared' : 'cause.none')}</VisuallyHidden>
        ),
    },
  ];
  const areaIds = [...new Set(table.rows.map((row) => row.areaId))].filter((id) => area === null || id === area);
  return (
    <Section
      heading={t('items')}
      intro={
        isMany ? (
          <p>
            {t('levels', { levels: levelsInWords(texts) })} {t('signs')}
          </p>
        ) : undefined
      }
    >
      <Stack gap="s">
        {areaIds.map((areaId) => (
          <AreaRows
            key={areaId}
            caption={t('itemTable', { area: words.areaName(areaId) })}
            // The one area that was asked for stands open.
            summary={area === null ? words.area(areaId) : null}
            columns={columns}
            rows={table.rows.filter((row) => row.areaId === areaId)}
          />
        ))}
      </Stack>
    </Section>
  );
}

interface AreaRowsProps {
  readonly caption: string;
  /** Null: not folded in. */
  readonly summary: string | null;
  readonly columns: readonly DataColumn<YearsRow>[];
  readonly rows: readonly YearsRow[];
}

function AreaRows({ caption, summary, columns, rows }: AreaRowsProps) {
  const table = (
    <DataTable
      caption={caption}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={(row) => row.itemId}
      rowHeader="item"
    />
  );
  const shown = <ManyColumns label={caption}>{table}</ManyColumns>;
  if (summary === null) return shown;
  return (
    <Expander summary={summary} kind="boxed">
      {shown}
    </Expander>
  );
}

function levelsInWords({ scale }: ChecklistTexts): string {
  return ([0, 1, 2, 3] as const).map((level) => `${level} ${scale[level].label.toLowerCase()}`).join(', ');
}
