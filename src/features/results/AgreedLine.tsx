import { useTranslation } from 'react-i18next';
import { answeringRespondents } from '#domain/group/read-respondents.ts';
import { agreedAnswersOf } from '#domain/round/read-answers.ts';
import { Prose } from '#ui/Prose.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import type { ResultProps } from './result-props.ts';

/** How much of the results the group has agreed on, where respondents have answered alone (GR6). */
export function AgreedLine({ assessment }: Pick<ResultProps, 'assessment'>) {
  const { t } = useTranslation('results');
  const round = useRound();
  const respondents = answeringRespondents(round).length;
  if (respondents === 0) return null;
  const agreed = agreedAnswersOf(round);
  const items = [...assessment.itemsById.keys()];
  const settled = items.filter((item) => agreed.has(item)).length;
  return (
    <Prose>
      <p>
        {t('agreed.line', { settled, of: items.length, respondents })} {settled < items.length ? t('agreed.rest') : ''}{' '}
        <TextLink href={href(paths.agree(round.header.id))}>{t('agreed.link')}</TextLink>
      </p>
    </Prose>
  );
}
