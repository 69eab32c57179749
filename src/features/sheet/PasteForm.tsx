import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodeError } from '#domain/exchange/code.ts';
import type { ReadError } from '#domain/round/read-error.ts';
import { Button } from '#ui/Button.tsx';
import { Columns } from '#ui/Columns.tsx';
import { FileField } from '#ui/FileField.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { href, paths } from '../paths.ts';
import { useServices } from '../services.ts';
import { holdText } from '../text-in-hand.ts';
import { BroughtError } from './BroughtError.tsx';

interface PasteFormProps {
  errors: readonly (CodeError | ReadError)[];
}

/** Where an invitation is given by hand: pasted as it came, or as a file. What could not be read is told first. */
export function PasteForm({ errors }: PasteFormProps) {
  const { t } = useTranslation(['sheet', 'common']);
  const { files } = useServices();
  const [pasted, setPasted] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [fileError, setFileError] = useState<ReadError | null>(null);
  const shown = fileError ? [fileError] : errors;

  function submit(event: FormEvent) {
    event.preventDefault();
    setFileError(null);
    if (pasted.trim() === '') return setMissing(true);
    holdText(pasted);
  }

  async function open(file: File) {
    const text = await files.readText(file);
    if (!text.ok) return setFileError(text.error);
    setFileError(null);
    holdText(text.value);
  }

  return (
    <Stack gap="l">
      <PageTitle documentTitle={t('sheet:from.title')} lead={t('sheet:from.lead')}>
        {t('sheet:from.title')}
      </PageTitle>
      {shown.map((error) => (
        <BroughtError key={JSON.stringify(error)} error={error} />
      ))}
      <Columns min="m">
        <form onSubmit={submit} noValidate={true}>
          <Stack gap="s">
            <TextArea
              label={t('sheet:from.paste')}
              hint={t('sheet:from.pasteHint')}
              error={isMissing && pasted.trim() === '' ? t('sheet:from.missing') : undefined}
              rows={6}
              value={pasted}
              onChange={(event) => setPasted(event.target.value)}
            />
            <div>
              <Button type="submit">{t('sheet:from.open')}</Button>
            </div>
          </Stack>
        </form>
        <FileField
          label={t('sheet:from.file')}
          hint={t('sheet:from.fileHint')}
          accept=".json,application/json,text/plain"
          buttonText={t('sheet:from.chooseFile')}
          onFile={(file) => void open(file)}
        />
      </Columns>
      <Notice tone="info">
        <p>{t('sheet:from.stays')}</p>
      </Notice>
      <p>
        <TextLink href={href(paths.home)}>{t('sheet:toHome')}</TextLink>
      </p>
    </Stack>
  );
}
