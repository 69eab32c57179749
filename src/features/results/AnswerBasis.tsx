import { useTranslation } from 'react-i18next';
import type { EffectiveAnswer } from '#domain/group/effective-answer.ts';
import type { AgreedAnswer } from '#domain/round/answer.ts';
import { Badge } from '#ui/Badge.tsx';

export interface AnswerBasisProps {
  readonly effective: EffectiveAnswer;
  readonly agreed: AgreedAnswer | undefined;
}

/** What an answer rests on: whether the group has settled on it, n, and a differing opinion (GR6). */
export function AnswerBasis({ effective: { isAgreed, n, saidNotApplicable }, agreed }: AnswerBasisProps) {
  const { t } = useTranslation('results');
  const dissent = agreed?.dissent.trim() ?? '';
  return (
    <>
      <Badge shape={isAgreed ? 'full' : 'empty'}>{t(isAgreed ? 'basis.agreed' : 'basis.notAgreed', { n })}</Badge>
      {saidNotApplicable ? <span>{t('basis.saidNotApplicable')}</span> : null}
      {dissent === '' ? null : <span>{t('basis.dissent', { text: dissent })}</span>}
    </>
  );
}
