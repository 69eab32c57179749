import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AsideRecord } from '#domain/ports.ts';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { type SaveFileError, useServices } from '../services.ts';

/** What could not be read on this computer is kept as it was and can be saved as a file (DA3). */
export function AsideNotice({ records }: { records: readonly AsideRecord[] }) {
  const { t } = useTranslation(['keeping', 'common']);
  const { files } = useServices();
  const [savedAs, setSavedAs] = useState<string | null>(null);
  const [error, setError] = useState<SaveFileError | null>(null);
  if (records.length === 0) return null;

  async function save() {
    const text = `${JSON.stringify({ kind: 'mielikunta-aside', records }, null, 1)}\n`;
    const saved = await files.saveText(t('keeping:aside.fileName'), text);
    if (!saved.ok) return setError(saved.error);
    setError(null);
    if (saved.value.kind !== 'cancelled') setSavedAs(saved.value.name);
  }

  return (
    <>
      <Notice
        tone="warning"
        toneText={t('common:warning')}
        heading={t('keeping:aside.heading', { count: records.length })}
        actions={
          <Button kind="secondary" icon="save" onClick={() => void save()}>
            {t('keeping:aside.save')}
          </Button>
        }
      >
        <p>{t('keeping:aside.text')}</p>
        <p role="status">{savedAs === null ? '' : t('keeping:aside.saved', { name: savedAs })}</p>
      </Notice>
      {error && <ErrorNotice error={error} />}
    </>
  );
}
