import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parsePastedIndicators } from '#domain/indicators/parse-pasted-indicators.ts';
import type { Indicator } from '#domain/indicators/read-indicators.ts';
import { pastedEffects, takePasted } from '#domain/indicators/take-pasted.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { FormDialog } from '#ui/FormDialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { useRound } from '../hooks.ts';
import { useServices } from '../services.ts';
import { useWrite } from '../use-write.ts';
import { PasteFaults } from './PasteFaults.tsx';
import { PastePreview } from './PastePreview.tsx';

interface PasteDialogProps {
  readonly indicators: readonly Indicator[];
  readonly onClose: () => void;
}

/** A table pasted from a spreadsheet: how it was read and what it would change is shown before anything is written (IN1). */
export function PasteDialog({ indicators, onClose }: PasteDialogProps) {
  const { t } = useTranslation(['indicators', 'common']);
  const { session, now } = useServices();
  const { municipality } = useRound().header;
  const write = useWrite();
  const announce = useAnnounce();
  const [text, setText] = useState('');
  const [isChecked, setChecked] = useState(false);
  const table = useMemo(() => {
    const { names, county } = municipality;
    return parsePastedIndicators(text, {
      municipality: [names.fi, names.sv],
      county: county ? [county.fi, county.sv] : [],
    });
  }, [text, municipality]);
  const effects = pastedEffects(indicators, table.indicators);
  const count = effects.filter(({ known, added, changed }) => !known || added.length + changed.length > 0).length;
  const isEmpty = text.trim() === '';

  function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (count === 0) return;
    write(() => takePasted(effects, { newId: session.newId, now }));
    announce(t('pasting.taken', { count }));
    onClose();
  }

  return (
    <FormDialog
      size="l"
      heading={t('pasting.heading')}
      submitText={count > 0 ? t('pasting.save', { count }) : t('pasting.saveNone')}
      cancelText={t('common:cancel')}
      closeText={t('common:close')}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextArea
        label={t('pasting.field')}
        hint={t('pasting.intro')}
        rows={6}
        value={text}
        error={isChecked && count === 0 ? t('pasting.nothing') : undefined}
        onChange={(event) => {
          setText(event.target.value);
          setChecked(false);
        }}
      />
      {!isEmpty && <PasteFaults faults={table.faults} />}
      {table.dashRows.length > 0 && (
        <Notice tone="info" live="polite">
          <p>{t('pasting.dash', { count: table.dashRows.length, rows: table.dashRows.join(', ') })}</p>
        </Notice>
      )}
      {effects.length > 0 && <PastePreview effects={effects} />}
    </FormDialog>
  );
}
