import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AsideRecord } from '#domain/ports.ts';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { type SaveFileError, useServices } from '../services.ts';

/** What could not be read on this computer is kept as it was and can be saved as a file (DA3). */
export function AsideNotice() {
  const { t } = useTranslation(['home', 'common']);
  const { aside, files } = useServices();
  const [records, setRecords] = useState<readonly AsideRecord[]>([]);
  const [savedAs, setSavedAs] = useState<string | null>(null);
  const [error, setError] = useState<SaveFileError | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void aside().then((found) => {
      if (isCurrent && found.ok) setRecords(found.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [aside]);
  if (records.length === 0) return null;

  async function save() {
    const text = `${JSON.stringify({ kind: 'mielikunta-aside', records }, null, 1)}\n`;
    const saved = await files.saveText(t('home:aside.fileName'), text);
    if (!saved.ok) return setError(saved.error);
    setError(null);
    if (saved.value.kind !== 'cancelled') setSavedAs(saved.value.name);
  }

  return (
    <>
      <Notice
        tone="warning"
        toneText={t('common:warning')}
        heading={t('home:aside.heading', { count: records.length })}
        actions={
          <Button kind="secondary" icon="save" onClick={() => void save()}>
            {t('home:aside.save')}
          </Button>
        }
      >
        <p>{t('home:aside.text')}</p>
        <p role="status">{savedAs === null ? '' : t('home:aside.saved', { name: savedAs })}</p>
      </Notice>
      {error && <ErrorNotice error={error} />}
    </>
  );
}
