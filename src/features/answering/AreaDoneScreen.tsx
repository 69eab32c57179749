import { useTranslation } from 'react-i18next';
import type { AreaInScope } from '#domain/checklist/items-in-scope.ts';
import { areaName } from '#parts/round-words.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useChecklistTexts, useLanguage, useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { AnswerSummary } from './AnswerSummary.tsx';
import { AreaDoneLinks } from './AreaDoneLinks.tsx';
import { useAnswerer } from './answerer.ts';
import { useAskedAreas } from './use-asked-areas.ts';

/** The breath after the last statement of an area: what was answered, what to come back to, where to go on. */
export function AreaDoneScreen({ area: areaId }: { area: string }) {
  const areas = useAskedAreas();
  const area = areas.find(({ id }) => id === areaId);
  return area ? <AreaDone key={areaId} area={area} areas={areas} /> : <UnknownArea />;
}

function AreaDone({ area, areas }: { area: AreaInScope; areas: readonly AreaInScope[] }) {
  const { t } = useTranslation('answering');
  const round = useRound();
  const language = useLanguage();
  const texts = useChecklistTexts();
  const answers = useAnswerer().answersOf(round);
  const of = area.items.length;
  const answered = area.items.filter(({ id }) => answers.has(id)).length;
  const heading = t(answered === of ? 'done.heading' : 'done.open', { code: area.code });
  return (
    <Stack gap="l">
      <PageTitle
        documentTitle={heading}
        lead={t('done.lead', { name: areaName(round, texts, language, area.id), answered, of })}
        focusKey={area.id}
      >
        {heading}
      </PageTitle>
      <AnswerSummary items={area.items} />
      <AreaDoneLinks area={area} areas={areas} />
    </Stack>
  );
}

function UnknownArea() {
  const { t } = useTranslation('answering');
  const { id } = useRound().header;
  return (
    <Stack>
      <PageTitle documentTitle={t('done.unknownHeading')} lead={t('unknownItem.text')}>
        {t('done.unknownHeading')}
      </PageTitle>
      <div>
        <ButtonLink href={href(paths.answers(id))}>{t('unknownItem.link')}</ButtonLink>
      </div>
    </Stack>
  );
}
