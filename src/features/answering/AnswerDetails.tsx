import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import { TextArea } from '#ui/TextArea.tsx';
import { FindingOut } from '../FindingOut.tsx';
import { useDraftText } from '../use-draft-text.ts';
import { useAnswerer } from './answerer.ts';
import type { AnswerInHand } from './use-answer.ts';

interface AnswerDetailsProps {
  inHand: AnswerInHand;
  scale: ChecklistTexts['scale'];
  /** Of the reason field, so that a key press can go there. */
  reasonId: string;
}

/** What the two other answers ask for: a reason, or who of the group finds out. */
export function AnswerDetails({ inHand, scale, reasonId }: AnswerDetailsProps) {
  const { answer, shown } = inHand;
  const { t } = useTranslation('answering');
  const { respondent } = useAnswerer();
  if (shown === 'not-applicable') return <ReasonField inHand={inHand} scale={scale} reasonId={reasonId} />;
  if (shown !== 'unknown' || answer?.kind !== 'unknown') return null;
  // What nobody in the group knows is agreed on in the group.
  if (respondent !== null) return <p>{t('own.unknown')}</p>;
  return <FindingOut answer={answer} scale={scale} onChange={inHand.give} />;
}

const LONGEST_REASON = 5_000;

function ReasonField({ inHand: { answer, giveReason }, scale, reasonId }: AnswerDetailsProps) {
  const { t } = useTranslation('answering');
  const [isMissing, setIsMissing] = useState(false);
  const saved = answer?.kind === 'not-applicable' ? answer.reason : '';
  const field = useDraftText(saved, (reason) => {
    const isTaken = giveReason(reason);
    setIsMissing(!isTaken);
    return isTaken;
  });
  return (
    <TextArea
      {...field}
      id={reasonId}
      label={t('reason.label')}
      hint={scale.notApplicable.meaning}
      error={isMissing ? t('reason.missing') : undefined}
      onBlur={() => {
        field.onBlur();
        setIsMissing(field.value.trim() === '');
      }}
      required={true}
      rows={2}
      maxLength={LONGEST_REASON}
    />
  );
}
