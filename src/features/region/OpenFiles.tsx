import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '#ui/Announcer.tsx';
import { Button } from '#ui/Button.tsx';
import { FileField } from '#ui/FileField.tsx';
import { Notice } from '#ui/Notice.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useRegionReading } from './use-region-reading.ts';

/** Takes many files at once and reads them with progress; it can be cancelled (RG1, EV5). */
export function OpenFiles() {
  const { t } = useTranslation(['region', 'common']);
  const announce = useAnnounce();
  const { state, open, cancel } = useRegionReading();

  const place = useRef<HTMLDivElement>(null);
  const before = useRef(state.kind);
  useEffect(() => {
    if (before.current === state.kind) return;
    before.current = state.kind;
    // The button that began or cancelled the reading is gone: the one in its place is next.
    if (document.activeElement === document.body) place.current?.querySelector('button')?.focus();
  }, [state.kind]);

  async function take(files: readonly File[]) {
    const read = await open(files);
    if (read !== null) announce(t('region:open.done', { count: read }));
  }

  if (state.kind === 'reading') {
    return (
      <div ref={place}>
        <Stack gap="s">
          <ProgressBar
            label={t('region:open.reading')}
            value={state.read}
            max={state.of}
            text={`${state.read}/${state.of}`}
          />
          <Row>
            <Button kind="secondary" onClick={cancel}>
              {t('region:open.cancel')}
            </Button>
          </Row>
        </Stack>
      </div>
    );
  }
  return (
    <div ref={place}>
      <Stack gap="s">
        <FileField
          label={t('region:open.label')}
          hint={t('region:open.hint')}
          accept=".json,application/json"
          onFiles={(files) => void take(files)}
          buttonText={t('region:open.button')}
          dropText={t('region:open.drop')}
        />
        {state.kind === 'cancelled' && <Notice tone="info">{t('region:open.cancelled')}</Notice>}
        {state.kind === 'failed' && (
          <Notice tone="error" toneText={t('common:error')} live="assertive">
            {t('region:open.failed')}
          </Notice>
        )}
      </Stack>
    </div>
  );
}
