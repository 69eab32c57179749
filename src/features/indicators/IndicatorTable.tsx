import { useTranslation } from 'react-i18next';
import { type Indicator, valueIn, yearsOf } from '#domain/indicators/read-indicators.ts';
import { actionsOf } from '#domain/round/read-plan.ts';
import { Button } from '#ui/Button.tsx';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useRound } from '../hooks.ts';
import { useIndicatorWords } from '../use-indicator-words.ts';
import styles from './indicators.module.css';

interface IndicatorTableProps {
  readonly indicators: readonly Indicator[];
  readonly onEdit: (indicator: Indicator) => void;
  readonly onRemove: (indicator: Indicator) => void;
}

const MOST_YEARS = 5;

/** Each indicator with its newest years, the oldest left, and what it belongs to. */
export function IndicatorTable({ indicators, onEdit, onRemove }: IndicatorTableProps) {
  const { t } = useTranslation(['indicators', 'common']);
  const words = useIndicatorWords();
  const links = useLinkLines();
  const all = yearsOf(indicators);
  const columns: DataColumn<Indicator>[] = [
    {
      key: 'name',
      header: t('table.indicator'),
      width: 'wide',
      cell: (indicator) => (
        <span className={styles.named}>
          <span className={styles.wrapped}>{words.name(indicator)}</span>
          <span className={styles.fact}>{words.whose(indicator)}</span>
          {indicator.source.trim() !== '' && (
            <span className={styles.fact}>{t('table.source', { source: indicator.source })}</span>
          )}
        </span>
      ),
    },
    ...all.slice(-MOST_YEARS).map(
      (year): DataColumn<Indicator> => ({
        key: `${year}`,
        header: `${year}`,
        align: 'end',
        cell: (indicator) => {
          const value = valueIn(indicator, year);
          return (
            <span className={value?.kind === 'value' ? `${styles.figure} ${styles.number}` : styles.figure}>
              {words.value(indicator.of, value)}
            </span>
          );
        },
      }),
    ),
    {
      key: 'supports',
      header: t('table.supports'),
      cell: (indicator) => {
        const lines = links(indicator);
        return lines.length === 0 ? '–' : lines.map((line) => <p key={line}>{line}</p>);
      },
    },
    {
      key: 'verbs',
      header: t('table.verbs'),
      hideHeader: true,
      cell: (indicator) => (
        <div className={styles.verbs}>
          <Row gap="xs">
            <Button
              kind="quiet"
              size="s"
              icon="edit"
              ariaLabel={t('edit', { name: indicator.name })}
              onClick={() => onEdit(indicator)}
            >
              {t('common:edit')}
            </Button>
            <Button
              kind="quiet"
              size="s"
              icon="remove"
              ariaLabel={t('remove', { name: indicator.name })}
              onClick={() => onRemove(indicator)}
            >
              {t('common:remove')}
            </Button>
          </Row>
        </div>
      ),
    },
  ];
  return (
    <Stack gap="s">
      <DataTable caption={t('table.caption')} columns={columns} rows={indicators} rowKey={({ id }) => id} />
      {all.length > MOST_YEARS && <Prose>{t('table.recent')}</Prose>}
    </Stack>
  );
}

/** The statements and actions an indicator belongs to; what is no longer there is passed over. */
function useLinkLines(): (indicator: Indicator) => string[] {
  const { t } = useTranslation('indicators');
  const round = useRound();
  const items = round.checklist.areas.flatMap((area) => area.items);
  const actions = actionsOf(round);
  return ({ items: ownItems, actions: ownActions }) => {
    const codes = items.filter(({ id }) => ownItems.includes(id)).map(({ code }) => code);
    return [
      ...(codes.length > 0 ? [t('table.items', { codes: codes.join(', ') })] : []),
      ...actions
        .filter(({ id }) => ownActions.includes(id))
        .map(({ title }) => t('table.action', { title: title.trim() || t('form.untitled') })),
    ];
  };
}
