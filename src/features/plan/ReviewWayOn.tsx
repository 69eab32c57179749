import { useTranslation } from 'react-i18next';
import type { ReviewState } from '#domain/plan/review-state.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';

/** On to the answers, when all is told or for the time being. */
export function ReviewWayOn({ state }: { readonly state: ReviewState }) {
  const { t } = useTranslation('plan');
  const { id } = useRound().header;
  const isTold = state.untold.length === 0;
  return (
    <Stack gap="m">
      {isTold ? (
        <Notice tone="success">
          <p>{t('review.allTold')}</p>
        </Notice>
      ) : (
        <p>{t('review.left', { count: state.untold.length })}</p>
      )}
      <Row>
        <ButtonLink kind={isTold ? 'primary' : 'secondary'} href={href(paths.answers(id))} iconRight="arrow-right">
          {isTold ? t('review.toAnswers') : t('review.skip')}
        </ButtonLink>
        <ButtonLink kind="quiet" href={href(paths.plan(id))}>
          {t('review.toPlan')}
        </ButtonLink>
      </Row>
    </Stack>
  );
}
