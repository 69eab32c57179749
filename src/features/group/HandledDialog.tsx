import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeSectorHandled } from '#domain/group/change-group.ts';
import { isoDate } from '#domain/round/answer.ts';
import type { SectorHandled } from '#domain/round/respondent-values.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { Button } from '#ui/Button.tsx';
import { FormDialog } from '#ui/FormDialog.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useServices } from '../services.ts';
import { useWrite } from '../use-write.ts';

interface HandledDialogProps {
  sector: string;
  name: string;
  handled: SectorHandled | null;
  onClose(): void;
}

/** «Handled in our management group», with its date (GR9). */
export function HandledDialog({ sector, name, handled, onClose }: HandledDialogProps) {
  const { t } = useTranslation(['group', 'common']);
  const { session } = useServices();
  const write = useWrite();
  const announce = useAnnounce();
  const [body, setBody] = useState(handled?.body ?? t('group:handled.usual'));
  const [date, setDate] = useState(handled?.date ?? session.today());
  const [isWrong, setWrong] = useState(false);

  function keep(kept: SectorHandled | null) {
    write(() => changeSectorHandled(sector, kept));
    announce(t(kept ? 'group:handled.saved' : 'group:handled.removed', { sector: name }));
    onClose();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (body.trim() === '' || !isDay(date)) return setWrong(true);
    keep({ body: body.trim(), date });
  }

  return (
    <FormDialog
      size="s"
      heading={t('group:handled.heading', { sector: name })}
      submitText={t('common:save')}
      cancelText={t('common:cancel')}
      closeText={t('common:close')}
      action={
        handled && (
          <Button kind="danger" onClick={() => keep(null)}>
            {t('group:handled.remove')}
          </Button>
        )
      }
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('group:handled.text')}</p>
      <TextField
        label={t('group:handled.body')}
        error={isWrong && body.trim() === '' ? t('group:handled.bodyMissing') : undefined}
        value={body}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setBody(event.target.value)}
      />
      <TextField
        type="date"
        width="short"
        label={t('group:handled.date')}
        error={isWrong && !isDay(date) ? t('group:handled.dateMissing') : undefined}
        value={date}
        onChange={(event) => setDate(event.target.value)}
      />
    </FormDialog>
  );
}

/** A date field gives an empty text, or a day of a year that was half typed. */
function isDay(date: string): boolean {
  return isoDate.safeParse(date).success;
}
