import { useTranslation } from 'react-i18next';
import type { AreaInScope } from '#domain/checklist/items-in-scope.ts';
import { areaName } from '#parts/round-words.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useChecklistTexts, useLanguage, useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { useAnswerer } from './answerer.ts';
import { firstUnanswered } from './walk.ts';

/** The next area; after the last one the results, with what is still open in the whole round. */
export function AreaDoneLinks({ area, areas }: { area: AreaInScope; areas: readonly AreaInScope[] }) {
  const { t } = useTranslation('answering');
  const round = useRound();
  const language = useLanguage();
  const texts = useChecklistTexts();
  const answers = useAnswerer().answersOf(round);
  const { id } = round.header;
  const next = areas[areas.indexOf(area) + 1];
  if (next) {
    return (
      <Row>
        <ButtonLink iconRight="arrow-right" href={href(paths.answers(id, next.items[0]?.id))}>
          {t('done.nextArea', { name: areaName(round, texts, language, next.id) })}
        </ButtonLink>
        <ButtonLink kind="secondary" href={href(paths.results(id))}>
          {t('done.resultsNow')}
        </ButtonLink>
      </Row>
    );
  }
  const items = areas.flatMap((one) => one.items);
  const rest = firstUnanswered(items, (item) => answers.has(item));
  const results = <ButtonLink href={href(paths.results(id))}>{t('done.results')}</ButtonLink>;
  if (!rest) return <Row>{results}</Row>;
  return (
    <Stack gap="s">
      <p>{t('done.rest', { count: items.filter((item) => !answers.has(item.id)).length })}</p>
      <Row>
        {results}
        <ButtonLink kind="secondary" href={href(paths.answers(id, rest.id))}>
          {t('done.toRest')}
        </ButtonLink>
      </Row>
    </Stack>
  );
}
