import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '#domain/round/answer.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { Columns } from '#ui/Columns.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextField } from '#ui/TextField.tsx';

interface EvidenceFormProps {
  evidence: Evidence;
  onSave: (evidence: Evidence) => void;
  onClose: () => void;
}

const LONGEST_TEXT = 1_000;
const LONGEST_ADDRESS = 1_900;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** One piece of evidence. What has been typed is saved also when one walks on without pressing «Save». */
export function EvidenceForm({ evidence, onSave, onClose }: EvidenceFormProps) {
  const { t } = useTranslation(['answering', 'common']);
  const [draft, setDraft] = useState<Evidence>({ text: evidence.text, url: evidence.url, date: evidence.date });
  const [isMissing, setIsMissing] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const isFilled = draft.text.trim() !== '';
  // Null once it is settled what happens to the draft.
  const leave = useRef<(() => void) | null>(null);
  useEffect(() => {
    leave.current = isFilled || draft.url.trim() !== '' ? () => onSave(cleaned(draft)) : null;
  });
  useEffect(() => () => leave.current?.(), []);

  const set = (change: Partial<Evidence>) => setDraft({ ...draft, ...change });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isFilled) {
      setIsMissing(true);
      first.current?.focus();
      return;
    }
    // The draft is saved by leaving.
    onClose();
  };
  const cancel = () => {
    leave.current = null;
    onClose();
  };
  return (
    <Card tone="soft">
      <form onSubmit={submit} noValidate={true}>
        <Stack gap="s">
          <TextField
            ref={first}
            label={t('evidence.text')}
            value={draft.text}
            onChange={(event) => set({ text: event.target.value })}
            error={isMissing && !isFilled ? t('evidence.missing') : undefined}
            required={true}
            maxLength={LONGEST_TEXT}
          />
          <Columns min="s">
            <TextField
              label={t('evidence.url')}
              optionalText={t('common:optional')}
              hint={t('evidence.urlHint')}
              inputMode="url"
              autoComplete="off"
              value={draft.url}
              onChange={(event) => set({ url: event.target.value })}
              maxLength={LONGEST_ADDRESS}
            />
            <TextField
              label={t('evidence.date')}
              optionalText={t('common:optional')}
              type="date"
              max="2999-12-31"
              value={draft.date}
              onChange={(event) => set({ date: event.target.value })}
            />
          </Columns>
          <Row>
            <Button type="submit" size="s">
              {t('common:save')}
            </Button>
            <Button kind="secondary" size="s" onClick={cancel}>
              {t('common:cancel')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  );
}

/** A link that was typed without words is its own text. */
function cleaned({ text, url, date }: Evidence): Evidence {
  return { text: text.trim() || url.trim(), url: url.trim(), date: ISO_DATE.test(date) ? date : '' };
}
