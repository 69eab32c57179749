import { useTranslation } from 'react-i18next';
import type { ItemOrigin as Origin } from '#domain/checklist/checklist.ts';

/** Whose statement it is, in words: what is ours is never shown as MIELI's. */
export function ItemOrigin({ origin }: { origin: Origin }) {
  const { t } = useTranslation('answering');
  return t(`origin.${origin}`);
}
