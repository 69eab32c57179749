import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useChecklistTexts, useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { useAssessment } from '../use-assessment.ts';
import { useClosingText } from '../use-closing-text.ts';
import { AgreedLine } from './AgreedLine.tsx';
import { AreaResults } from './AreaResults.tsx';
import { GapList } from './GapList.tsx';
import { ScoreExplanation } from './ScoreExplanation.tsx';
import { ShortResults } from './ShortResults.tsx';
import { StrengthList } from './StrengthList.tsx';
import { TotalLine } from './TotalLine.tsx';
import { UnjudgedList } from './UnjudgedList.tsx';
import { useSummarySentence } from './use-summary-sentence.ts';

/**
 * What the answers show: one sentence first, then areas, strengths, gaps, and what nobody can judge. `children`: how the
 * round ends.
 */
export function ResultsScreen({ children }: { readonly children?: ReactNode }) {
  const { t } = useTranslation('results');
  const round = useRound();
  const assessment = useAssessment();
  const texts = useChecklistTexts();
  const sentence = useSummarySentence(assessment, texts);
  const { id } = round.header;
  const closingText = useClosingText(round);

  if (assessment.answers.size === 0) {
    return (
      <Stack gap="l">
        <PageTitle documentTitle={t('title')}>{t('title')}</PageTitle>
        <EmptyState
          heading={t('empty.heading')}
          actions={<ButtonLink href={href(paths.answers(id))}>{t('empty.answer')}</ButtonLink>}
        >
          {t('empty.text')}
        </EmptyState>
      </Stack>
    );
  }
  return (
    <Stack gap="xl">
      <PageTitle documentTitle={t('title')} lead={sentence}>
        {t('title')}
      </PageTitle>
      {closingText === '' ? null : <Prose as="p">{closingText}</Prose>}
      <TotalLine assessment={assessment} texts={texts} />
      <AgreedLine assessment={assessment} />
      {assessment.scope === 'short' ? (
        <ShortResults assessment={assessment} texts={texts} />
      ) : (
        <AreaResults assessment={assessment} texts={texts} />
      )}
      <ScoreExplanation assessment={assessment} texts={texts} />
      <StrengthList assessment={assessment} texts={texts} />
      <GapList assessment={assessment} texts={texts} />
      <UnjudgedList assessment={assessment} texts={texts} />
      <Row>
        <ButtonLink href={href(paths.actions(id))} iconRight="arrow-right">
          {t('toActions')}
        </ButtonLink>
        <ButtonLink kind="secondary" href={href(paths.years(id))}>
          {t('toYears')}
        </ButtonLink>
        <ButtonLink kind="secondary" href={href(paths.indicators(id))}>
          {t('toIndicators')}
        </ButtonLink>
      </Row>
      {children}
    </Stack>
  );
}
