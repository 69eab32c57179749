import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { copyText } from './copy-text.ts';

interface CopyFieldProps {
  label: string;
  hint?: string | undefined;
  text: string;
  rows?: number | undefined;
  /** «Kopioi linkki»; tells several copy buttons of a page apart. */
  buttonText: string;
}

/** A ready text with a button that copies it. Where the browser lets nobody copy, the text is selected to be copied by hand. */
export function CopyField({ label, hint, text, rows = 3, buttonText }: CopyFieldProps) {
  const { t } = useTranslation('group');
  const area = useRef<HTMLTextAreaElement>(null);
  // With the text it is about: another text has not been copied yet.
  const [last, setLast] = useState<{ readonly text: string; readonly worked: boolean } | null>(null);

  async function copy() {
    const worked = await copyText(text);
    if (!worked) {
      area.current?.focus();
      area.current?.select();
    }
    setLast({ text, worked });
  }

  const told = last?.text === text ? t(last.worked ? 'copy.done' : 'copy.blocked') : '';
  return (
    <Stack gap="xs">
      <TextArea ref={area} label={label} hint={hint} value={text} rows={rows} readOnly />
      <Row align="center">
        <Button kind="secondary" size="s" icon="copy" onClick={() => void copy()}>
          {buttonText}
        </Button>
        <span role="status">{told}</span>
      </Row>
    </Stack>
  );
}
