import { useTranslation } from 'react-i18next';
import type { MatrixCell } from '#domain/recommend/catalogue-matrix.ts';
import { Button } from '#ui/Button.tsx';
import styles from './catalogue.module.css';

interface MatrixCountProps {
  cell: MatrixCell;
  /** The municipality has told what it uses: cells say whether it uses something of theirs. */
  tellsUse: boolean;
  /** «Yksinäisyys, Työikäiset» */
  where: string;
  onChoose: () => void;
}

/** How many models a cell has, and whether the municipality uses any, by word and shape. Pressed, it shows them. */
export function MatrixCount({ cell, tellsUse, where, onChoose }: MatrixCountProps) {
  const { t } = useTranslation('actions');
  const count = cell.models.length;
  if (count === 0) return <span>{t('matrix.none')}</span>;
  const isUsed = cell.state === 'in-use';
  const use = tellsUse ? (isUsed ? t('matrix.used', { count: cell.inUse.length }) : t('matrix.blindSpot')) : null;
  return (
    <div className={tellsUse && !isUsed ? styles.blindSpot : styles.cell}>
      <Button
        kind="quiet"
        size="s"
        ariaLabel={[t('matrix.count', { count }), where, use].filter(Boolean).join(', ')}
        onClick={onChoose}
      >
        {count}
      </Button>
      {use && <span>{use}</span>}
    </div>
  );
}
