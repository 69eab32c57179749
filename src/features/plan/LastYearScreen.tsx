import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { reviewState } from '#domain/plan/review-state.ts';
import { actionsOf, lastActionsOf } from '#domain/round/read-plan.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { CarriedCard } from './CarriedCard.tsx';
import { FinishedTable } from './FinishedTable.tsx';
import { LastYearEdition } from './LastYearEdition.tsx';
import { ReviewProgress } from './ReviewProgress.tsx';
import { ReviewWayOn } from './ReviewWayOn.tsx';
import { TermItems } from './TermItems.tsx';

/** The first step of a round that goes on from an earlier one: what came of each of its actions (PL3). */
export function LastYearScreen() {
  const { t } = useTranslation('plan');
  const round = useRound();
  const { id, previous } = round.header;
  const state = useMemo(() => reviewState(actionsOf(round), lastActionsOf(round)), [round]);
  const year = previous?.year;
  const title = year === undefined ? t('review.titleFirst') : t('review.title', { year });
  if (year === undefined || state.counts.of === 0) {
    return (
      <Stack gap="l">
        <PageTitle documentTitle={title}>{title}</PageTitle>
        <EmptyState
          level={2}
          heading={year === undefined ? t('review.first.heading') : t('review.nothing.heading', { year })}
          actions={<ButtonLink href={href(paths.answers(id))}>{t('review.toAnswers')}</ButtonLink>}
        >
          {year === undefined ? t('review.first.text') : t('review.nothing.text')}
        </EmptyState>
        <LastYearEdition />
        <TermItems />
      </Stack>
    );
  }
  return (
    <Stack gap="xl">
      <PageTitle documentTitle={title} lead={t('review.lead')}>
        {title}
      </PageTitle>
      <ReviewProgress state={state} year={year} />
      {state.carried.length > 0 && (
        <Section heading={t('review.carried.heading')} intro={t('review.carried.intro')}>
          <Stack as="ul" gap="m">
            {state.carried.map((carried) => (
              <CarriedCard key={carried.action.id} carried={carried} />
            ))}
          </Stack>
        </Section>
      )}
      {state.finished.length > 0 && (
        <Section heading={t('review.finished.heading')} intro={t('review.finished.intro')}>
          <FinishedTable actions={state.finished} />
        </Section>
      )}
      <LastYearEdition />
      <TermItems />
      <ReviewWayOn state={state} />
    </Stack>
  );
}
