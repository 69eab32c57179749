import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Row } from '#ui/Row.tsx';
import { useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';

/** Before the first answer there is nothing to recommend. */
export function NoAnswersYet() {
  const { t } = useTranslation('actions');
  const { id } = useRound().header;
  return (
    <EmptyState
      heading={t('noAnswers.heading')}
      actions={<ButtonLink href={href(paths.answers(id))}>{t('noAnswers.answer')}</ButtonLink>}
    >
      {t('noAnswers.text')}
    </EmptyState>
  );
}

/** Every judged statement has reached its target. */
export function NoGaps({ unjudged }: { unjudged: number }) {
  const { t } = useTranslation('actions');
  const { id } = useRound().header;
  return (
    <EmptyState
      heading={t('noGaps.heading')}
      actions={
        <Row>
          <ButtonLink href={href(paths.plan(id))}>{t('plan.open')}</ButtonLink>
          <ButtonLink kind="secondary" href={href(paths.models)}>
            {t('noGaps.models')}
          </ButtonLink>
          {unjudged > 0 && (
            <ButtonLink kind="secondary" href={href(paths.answers(id))}>
              {t('noAnswers.answer')}
            </ButtonLink>
          )}
        </Row>
      }
    >
      <p>{t('noGaps.text')}</p>
      {unjudged > 0 && <p>{t('noGaps.unjudged', { count: unjudged })}</p>}
    </EmptyState>
  );
}
