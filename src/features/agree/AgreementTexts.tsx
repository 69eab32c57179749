import { type Ref, useImperativeHandle, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Columns } from '#ui/Columns.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { useDraftText } from '../use-draft-text.ts';
import type { Agreement } from './use-agreement.ts';

/** Lets a key press go to a field. */
export interface AgreementFields {
  focusReason(): void;
  focusDissent(): void;
}

interface AgreementTextsProps {
  readonly agreement: Agreement;
  readonly ref?: Ref<AgreementFields>;
}

const LONGEST_TEXT = 10_000;

/** Why the group agreed as it did, and who saw it otherwise. */
export function AgreementTexts({ agreement, ref }: AgreementTextsProps) {
  const { t } = useTranslation(['agree', 'common']);
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const dissentField = useRef<HTMLTextAreaElement>(null);
  const reason = useDraftText(agreement.reason, agreement.giveReason);
  const dissent = useDraftText(agreement.agreed?.dissent ?? '', agreement.giveDissent);
  useImperativeHandle(ref, () => ({
    focusReason: () => reasonField.current?.focus(),
    focusDissent: () => dissentField.current?.focus(),
  }));
  const isNotApplicable = agreement.shown === 'not-applicable';
  const isReasonMissing = isNotApplicable && reason.value.trim() === '';
  return (
    <Columns min="l">
      <TextArea
        {...reason}
        ref={reasonField}
        label={isNotApplicable ? t('form.whyNotApplicable') : t('form.reason')}
        optionalText={isNotApplicable ? undefined : t('common:optional')}
        hint={isReasonMissing ? t('form.reasonNeeded') : t('form.reasonHint')}
        required={isNotApplicable}
        rows={2}
        maxLength={LONGEST_TEXT}
      />
      <TextArea
        {...dissent}
        ref={dissentField}
        label={t('form.dissent')}
        optionalText={t('common:optional')}
        hint={t('form.dissentHint')}
        rows={2}
        maxLength={LONGEST_TEXT}
      />
    </Columns>
  );
}
