import { useTranslation } from 'react-i18next';
import type { Band } from '#domain/scoring/score.ts';
import { Badge } from '#ui/Badge.tsx';

const SHAPES = { low: 'empty', middle: 'half', high: 'full' } as const;

/** A band by word and shape, not by colour alone (SC5). */
export function BandBadge({ band }: { readonly band: Band }) {
  const { t } = useTranslation('common');
  return (
    <Badge tone="info" shape={SHAPES[band]}>
      {t(`band.${band}`)}
    </Badge>
  );
}
