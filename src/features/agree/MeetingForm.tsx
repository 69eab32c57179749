import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { type Meeting, meetingSchema } from '#domain/round/meeting-values.ts';
import { Button } from '#ui/Button.tsx';
import { Columns } from '#ui/Columns.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextField } from '#ui/TextField.tsx';

interface MeetingFormProps {
  readonly meeting: Meeting;
  readonly submitText: string;
  readonly onSubmit: (meeting: Meeting) => void;
}

const LONGEST_PLACE = 200;

/** When and where the group meets and how long it has. */
export function MeetingForm({ meeting, submitText, onSubmit }: MeetingFormProps) {
  const { t } = useTranslation(['agree', 'common']);
  const [draft, setDraft] = useState({ ...meeting, minutes: String(meeting.minutes) });
  const [isChecked, setChecked] = useState(false);
  const dateField = useRef<HTMLInputElement>(null);
  const minutesField = useRef<HTMLInputElement>(null);
  const parsed = z.safeParse(meetingSchema, {
    date: draft.date,
    place: draft.place.trim(),
    minutes: draft.minutes.trim() === '' ? Number.NaN : Number(draft.minutes),
  });
  const isFaulty = (part: keyof Meeting) =>
    isChecked && !parsed.success && parsed.error.issues.some(({ path }) => path[0] === part);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(!parsed.success);
    if (parsed.success) onSubmit(parsed.data);
    else if (parsed.error.issues.some(({ path }) => path[0] === 'date')) dateField.current?.focus();
    else minutesField.current?.focus();
  };
  return (
    <form onSubmit={submit} noValidate={true}>
      <Stack gap="s">
        <Columns min="s">
          <TextField
            ref={minutesField}
            label={t('meeting.minutes')}
            error={isFaulty('minutes') ? t('meeting.minutesFault') : undefined}
            inputMode="numeric"
            width="short"
            value={draft.minutes}
            onChange={(event) => setDraft({ ...draft, minutes: event.target.value })}
          />
          <TextField
            ref={dateField}
            label={t('meeting.date')}
            error={isFaulty('date') ? t('meeting.dateFault') : undefined}
            type="date"
            max="2999-12-31"
            value={draft.date}
            onChange={(event) => setDraft({ ...draft, date: event.target.value })}
          />
          <TextField
            label={t('meeting.place')}
            optionalText={t('common:optional')}
            autoComplete="off"
            maxLength={LONGEST_PLACE}
            value={draft.place}
            onChange={(event) => setDraft({ ...draft, place: event.target.value })}
          />
        </Columns>
        <div>
          <Button type="submit">{submitText}</Button>
        </div>
      </Stack>
    </form>
  );
}
