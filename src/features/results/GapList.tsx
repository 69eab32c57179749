import { useTranslation } from 'react-i18next';
import { Prose } from '#ui/Prose.tsx';
import { Section } from '#ui/Section.tsx';
import { FindingList } from './FindingList.tsx';
import type { ResultProps } from './result-props.ts';

/** Statements below their target, heaviest first; statutory ones are named as such (RE1). */
export function GapList({ assessment, texts }: ResultProps) {
  const { t } = useTranslation('results');
  const { gaps } = assessment.findings;
  return (
    <Section heading={t('gaps.heading', { count: gaps.length })} intro={gaps.length > 0 ? t('gaps.intro') : undefined}>
      {gaps.length === 0 ? (
        <Prose>{t('gaps.none')}</Prose>
      ) : (
        <FindingList
          assessment={assessment}
          texts={texts}
          findings={gaps.map(({ itemId, level, statutory }) => ({ itemId, note: texts.scale[level].label, statutory }))}
        />
      )}
    </Section>
  );
}
