import { useTranslation } from 'react-i18next';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import type { Comparison, ItemComparison, YearCell } from '#domain/compare/compare-rounds.ts';
import type { Round } from '#domain/round/round.ts';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { Expander } from '#ui/Expander.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { ChangeMark } from './ChangeMark.tsx';
import { useStatement } from './use-statement.ts';

interface ItemYearsProps {
  readonly comparison: Comparison;
  readonly texts: ChecklistTexts;
  readonly others: readonly Round[];
}

/** Every statement with its levels in both years, area by area, oldest year first (YR1, YR6). */
export function ItemYears({ comparison, texts, others }: ItemYearsProps) {
  const { t } = useTranslation('years');
  const statement = useStatement(texts, others);
  const areaIds = [...new Set(comparison.items.map((item) => item.areaId))];
  const cell = (value: YearCell) =>
    value.kind === 'level' ? `${value.level} · ${texts.scale[value.level].label}` : t(`cell.${value.kind}`);
  const columns: DataColumn<ItemComparison>[] = [
    { key: 'item', header: t('column.item'), cell: (item) => statement(item.itemId), width: 'wide' },
    { key: 'older', header: String(comparison.olderYear), cell: (item) => cell(item.older) },
    { key: 'newer', header: String(comparison.newerYear), cell: (item) => cell(item.newer) },
    { key: 'change', header: t('column.change'), cell: (item) => <ChangeMark item={item} /> },
  ];
  return (
    <Section heading={t('items')}>
      <Stack gap="s">
        {areaIds.map((areaId) => {
          const name = texts.areas[areaId]?.name ?? areaId;
          return (
            <Expander key={areaId} summary={name} kind="boxed">
              <DataTable
                caption={t('itemTable', { area: name })}
                hideCaption
                columns={columns}
                rows={comparison.items.filter((item) => item.areaId === areaId)}
                rowKey={(item) => item.itemId}
                rowHeader="item"
              />
            </Expander>
          );
        })}
      </Stack>
    </Section>
  );
}
