import { useTranslation } from 'react-i18next';
import { Prose } from '#ui/Prose.tsx';
import { Section } from '#ui/Section.tsx';
import { FindingList } from './FindingList.tsx';
import type { ResultProps } from './result-props.ts';

export function StrengthList({ assessment, texts }: ResultProps) {
  const { t } = useTranslation('results');
  const { strengths } = assessment.findings;
  return (
    <Section heading={t('strengths.heading', { count: strengths.length })}>
      {strengths.length === 0 ? (
        <Prose>{t('strengths.none')}</Prose>
      ) : (
        <FindingList
          assessment={assessment}
          texts={texts}
          findings={strengths.map(({ itemId, level }) => ({ itemId, note: texts.scale[level].label }))}
        />
      )}
    </Section>
  );
}
