import { useTranslation } from 'react-i18next';
import type { CodeError } from '#domain/exchange/code.ts';
import type { ReadError } from '#domain/round/read-error.ts';
import { Notice } from '#ui/Notice.tsx';

type Fault = CodeError | ReadError;

/** Why a code or file could not be opened: what happened and what to ask for. Each way it can go wrong has its own word. */
export function BroughtError({ error }: { error: Fault }) {
  const { t } = useTranslation(['sheet', 'common']);
  const key = keyOf(error);
  const values = {
    found: 'found' in error ? error.found : '',
    expected: 'expected' in error ? error.expected : '',
    known: 'known' in error ? error.known : '',
  };
  return (
    <Notice tone="error" toneText={t('common:error')} heading={t(`sheet:error.${key}.title`)} live="assertive">
      <p>{t(`sheet:error.${key}.text`, values)}</p>
      <p>{t(`sheet:error.${key}.remedy`)}</p>
    </Notice>
  );
}

function keyOf(error: Fault) {
  switch (error.kind) {
    case 'no-code':
    case 'cut':
    case 'changed':
    case 'newer':
    case 'other-kind':
    case 'file-unavailable':
      return error.kind;
    case 'not-json':
      return error.cut ? 'fileCut' : 'unreadable';
    default:
      return 'unreadable';
  }
}
