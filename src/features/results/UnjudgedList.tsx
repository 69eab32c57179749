import { useTranslation } from 'react-i18next';
import { Prose } from '#ui/Prose.tsx';
import { Section } from '#ui/Section.tsx';
import { FindingList } from './FindingList.tsx';
import type { ResultProps } from './result-props.ts';

/** What nobody can judge is a finding of its own (RE1): who finds out is told where it was agreed. */
export function UnjudgedList({ assessment, texts }: ResultProps) {
  const { t } = useTranslation('results');
  const { unjudged } = assessment.findings;
  const note = (itemId: string): string => {
    const answer = assessment.answers.get(itemId);
    if (answer?.kind !== 'unknown') return t('unanswered');
    return [texts.scale.agreedUnknown.label, answer.who].filter(Boolean).join(' · ');
  };
  return (
    <Section heading={t('unjudged.heading', { count: unjudged.length })}>
      {unjudged.length === 0 ? (
        <Prose>{t('unjudged.none')}</Prose>
      ) : (
        <FindingList
          assessment={assessment}
          texts={texts}
          findings={unjudged.map(({ itemId, statutory }) => ({ itemId, note: note(itemId), statutory }))}
        />
      )}
    </Section>
  );
}
