import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RestorePoint } from '#domain/ports.ts';
import { Button } from '#ui/Button.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { RestorePointDialog } from './RestorePointDialog.tsx';
import { usePointWords } from './use-point-words.ts';

interface RestorePointsTableProps {
  points: readonly RestorePoint[];
  /** «21.11.2026 klo 14.32», the point that was gone back to. */
  onRestored(time: string): void;
}

/** The restore points of the open round, newest first; each opens with what going back to it would change. */
export function RestorePointsTable({ points, onRestored }: RestorePointsTableProps) {
  const { t } = useTranslation(['home', 'keeping']);
  const words = usePointWords();
  const [shown, setShown] = useState<RestorePoint | null>(null);
  return (
    <>
      <DataTable
        caption={t('home:preparation.points.heading')}
        hideCaption
        columns={[
          { key: 'time', header: t('keeping:points.column.time'), cell: (point) => words(point).time },
          { key: 'reason', header: t('keeping:points.column.reason'), cell: (point) => words(point).reason },
          { key: 'content', header: t('keeping:points.column.content'), cell: (point) => words(point).content },
          {
            key: 'look',
            header: t('keeping:points.column.look'),
            hideHeader: true,
            cell: (point) => (
              <Button
                kind="secondary"
                size="s"
                ariaLabel={t('keeping:points.lookAt', { time: words(point).time, reason: words(point).reason })}
                onClick={() => setShown(point)}
              >
                {t('keeping:points.look')}
              </Button>
            ),
          },
        ]}
        rows={points}
        rowKey={(point) => point.id}
      />
      {shown && (
        <RestorePointDialog
          point={shown}
          onClose={() => setShown(null)}
          onRestored={() => {
            onRestored(words(shown).time);
            setShown(null);
          }}
        />
      )}
    </>
  );
}
