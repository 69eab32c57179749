import { useTranslation } from 'react-i18next';
import type { ItemComparison } from '#domain/compare/compare-rounds.ts';
import { Badge } from '#ui/Badge.tsx';

/** ▲ ▼ = with words, or why the two years can't be compared (YR2). */
export function ChangeMark({ item }: { readonly item: ItemComparison }) {
  const { t } = useTranslation('years');
  if (item.change === null) return <>{t(`why.${item.why ?? 'not-judged'}`)}</>;
  if (item.change === 0) return <Badge shape="equals">{t('same')}</Badge>;
  return item.change > 0 ? (
    <Badge tone="success" shape="up">
      {t('up', { count: item.change })}
    </Badge>
  ) : (
    <Badge tone="warning" shape="down">
      {t('down', { count: -item.change })}
    </Badge>
  );
}
