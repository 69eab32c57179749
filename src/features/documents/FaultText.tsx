import { useTranslation } from 'react-i18next';
import type { ReadFault } from '#scan/read-document-types.ts';

/** Why a document could not be read, and what to do (TS6). */
export function FaultText({ fault }: { readonly fault: ReadFault }) {
  const { t } = useTranslation('documents');
  const remedy =
    fault.kind === 'not-supported' ? t(`fault.not-supported.${fault.format}`) : t(`fault.${fault.kind}.text`);
  return (
    <p>
      {remedy} {fault.kind !== 'cancelled' && t('fault.lead')}
    </p>
  );
}
