import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Row } from '#ui/Row.tsx';
import { useRound } from '../hooks.ts';
import { href } from '../paths.ts';
import { useAnswerer } from './answerer.ts';
import type { Step } from './walk.ts';
import { pathAfter, pathBefore } from './walk-paths.ts';

export function WalkLinks({ step }: { step: Step }) {
  const { t } = useTranslation('answering');
  const { id } = useRound().header;
  const answerer = useAnswerer();
  const before = pathBefore(answerer, id, step);
  return (
    <Row justify={before ? 'between' : 'end'}>
      {before ? (
        <ButtonLink kind="secondary" icon="arrow-left" href={href(before)}>
          {t('previous')}
        </ButtonLink>
      ) : null}
      <ButtonLink iconRight="arrow-right" href={href(pathAfter(answerer, id, step))}>
        {t(nextWord(step))}
      </ButtonLink>
    </Row>
  );
}

function nextWord({ part, isLastOfPart }: Step) {
  if (!isLastOfPart) return 'next';
  return part.kind === 'area' ? 'finishArea' : 'own.finishPart';
}
