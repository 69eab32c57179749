import { useTranslation } from 'react-i18next';
import type { ScanFault } from './scan-job.ts';

/** Why a document could not be taken in, and what to do (TS6). */
export function FaultText({ fault }: { readonly fault: ScanFault }) {
  const { t } = useTranslation('documents');
  const remedy =
    fault.kind === 'not-supported' ? t(`fault.not-supported.${fault.format}`) : t(`fault.${fault.kind}.text`);
  return (
    <p>
      {remedy} {fault.kind !== 'cancelled' && t('fault.lead')}
    </p>
  );
}
