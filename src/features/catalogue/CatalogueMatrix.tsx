import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { catalogueMatrix } from '#domain/recommend/catalogue-matrix.ts';
import { modelUsesOf } from '#domain/round/read-plan.ts';
import type { Round } from '#domain/round/round.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { Expander } from '#ui/Expander.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useModels, useModelTexts } from '../hooks.ts';
import styles from './catalogue.module.css';
import { MatrixCount } from './MatrixCount.tsx';

interface CatalogueMatrixProps {
  round: Round | null;
  onChoose: (ageGroup: string, phenomenon: string) => void;
}

/** Age group × phenomenon with the counts, and with a round the municipality's blind spots (RE7). */
export function CatalogueMatrix({ round, onChoose }: CatalogueMatrixProps) {
  const { t } = useTranslation('actions');
  const [isOpen, setOpen] = useState(false);
  return (
    <Expander kind="boxed" summary={t('matrix.summary')} open={isOpen} onToggle={setOpen}>
      {isOpen && <MatrixTable round={round} onChoose={onChoose} />}
    </Expander>
  );
}

function MatrixTable({ round, onChoose }: CatalogueMatrixProps) {
  const { t } = useTranslation('actions');
  const catalogue = useModels();
  const texts = useModelTexts();
  const uses = round ? modelUsesOf(round) : new Map();
  const { ageGroups, phenomena, rows, blindSpots } = catalogueMatrix(catalogue, uses);
  // Twenty phenomena do not fit side by side: they become the rows.
  const cells = phenomena.map((phenomenon, column) => ({
    phenomenon,
    cells: rows.flatMap((row) => row[column] ?? []),
  }));
  const hasUses = rows.flat().some(({ inUse }) => inUse.length > 0);
  const phenomenonName = (code: string) => texts.phenomena[code]?.name ?? code;
  const ageName = (code: string) => texts.ageGroups[code] ?? code;
  return (
    <Stack gap="s">
      <Prose size="s">
        <p>{t('matrix.intro')}</p>
        {round && <p>{hasUses ? t('matrix.blindSpots', { count: blindSpots.length }) : t('matrix.noUses')}</p>}
      </Prose>
      <div className={styles.matrix}>
        <DataTable
          caption={t('matrix.caption')}
          onNarrow="scroll"
          rows={cells}
          rowKey={(row) => row.phenomenon}
          columns={[
            { key: 'phenomenon', header: t('filter.phenomenon'), cell: (row) => phenomenonName(row.phenomenon) },
            ...ageGroups.map((ageGroup, index) => ({
              key: ageGroup,
              header: ageName(ageGroup),
              cell: (row: (typeof cells)[number]) => {
                const cell = row.cells[index];
                return (
                  cell && (
                    <MatrixCount
                      cell={cell}
                      tellsUse={hasUses}
                      where={`${phenomenonName(row.phenomenon)}, ${ageName(ageGroup)}`}
                      onChoose={() => onChoose(ageGroup, row.phenomenon)}
                    />
                  )
                );
              },
            })),
          ]}
        />
      </div>
    </Stack>
  );
}
