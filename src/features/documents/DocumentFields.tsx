import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DOCUMENT_KINDS, type DocumentKind } from '#domain/round/document-values.ts';
import { changeDocument } from '#domain/terms/change-documents.ts';
import type { RoundDocument } from '#domain/terms/read-documents.ts';
import { FieldGroup } from '#ui/FieldGroup.tsx';
import { Row } from '#ui/Row.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useServices } from '../services.ts';
import { useDraftText } from '../use-draft-text.ts';

interface DocumentFieldsProps {
  readonly document: RoundDocument;
  /** Several documents stand under each other: the fields are grouped under the name of theirs. */
  readonly amongOthers?: boolean;
}

/** Kind and year as guessed, to be put right; on the document's own page its name too (TS1). */
export function DocumentFields({ document, amongOthers = false }: DocumentFieldsProps) {
  const { t } = useTranslation('documents');
  const { session } = useServices();
  const [yearError, setYearError] = useState(false);
  const [nameError, setNameError] = useState(false);
  const { name } = document;
  const change = (changes: Parameters<typeof changeDocument>[1]) => session.change(changeDocument(document, changes));
  const year = useDraftText(String(document.year), (text) => {
    const value = Number(text.trim());
    const isYear = /^(?:19|20|21)\d\d$/.test(text.trim());
    setYearError(!isYear);
    if (isYear && value !== document.year) change({ year: value });
    return isYear;
  });
  const draftName = useDraftText(name, (text) => {
    const value = text.trim().slice(0, 500);
    setNameError(value === '');
    if (value !== '' && value !== name) change({ name: value });
    return value !== '';
  });
  const fields = (
    <Row align="start" gap="m">
      <SelectField
        label={t('kind.label')}
        choices={DOCUMENT_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        value={document.kind}
        onChange={(event) => change({ kind: event.target.value as DocumentKind })}
      />
      <TextField
        label={t('year.label')}
        error={yearError ? t('year.error') : undefined}
        width="short"
        inputMode="numeric"
        {...year}
      />
    </Row>
  );
  if (amongOthers) {
    return (
      <FieldGroup legend={name} hideLegend>
        {fields}
      </FieldGroup>
    );
  }
  return (
    <Stack gap="m">
      <TextField
        label={t('name.label')}
        error={nameError ? t('name.error') : undefined}
        maxLength={200}
        {...draftName}
      />
      {fields}
    </Stack>
  );
}
