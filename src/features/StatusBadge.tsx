import { useTranslation } from 'react-i18next';
import type { ActionStatus } from '#domain/round/action.ts';
import { Badge, type BadgeShape, type Tone } from '#ui/Badge.tsx';

const LOOKS: Readonly<Record<ActionStatus, { readonly shape: BadgeShape; readonly tone: Tone }>> = {
  'not-started': { shape: 'empty', tone: 'neutral' },
  'going-on': { shape: 'half', tone: 'info' },
  done: { shape: 'full', tone: 'success' },
  dropped: { shape: 'equals', tone: 'neutral' },
  moved: { shape: 'flag', tone: 'neutral' },
};

/** How an action stands, by word and shape. */
export function StatusBadge({ status }: { readonly status: ActionStatus }) {
  const { t } = useTranslation('common');
  return <Badge {...LOOKS[status]}>{t(`status.${status}`)}</Badge>;
}
