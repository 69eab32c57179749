import { useTranslation } from 'react-i18next';
import { answersOf } from '#domain/round/read-answers.ts';
import { scopeOf } from '#domain/round/round.ts';
import { areaName } from '#parts/round-words.ts';
import { ScaleList } from '#parts/ScaleList.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Expander } from '#ui/Expander.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { Row } from '#ui/Row.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useChecklistTexts, useLanguage, useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { ListedStatement } from './ListedStatement.tsx';
import { localKey, useLocalSwitch } from './local-choices.ts';
import { useAskedAreas } from './use-asked-areas.ts';
import { WidenRound } from './WidenRound.tsx';

/** The whole round as a list by area, for those who prefer to see it at once. */
export function AnswerListScreen() {
  const { t } = useTranslation('answering');
  const round = useRound();
  const language = useLanguage();
  const texts = useChecklistTexts();
  const areas = useAskedAreas();
  const answers = answersOf(round);
  const [isLastYearAfter] = useLocalSwitch(localKey.lastYearAfter, false);
  const isShort = scopeOf(round) === 'short';
  const progressOf = (items: readonly { readonly id: string }[]) => {
    const value = items.filter(({ id }) => answers.has(id)).length;
    return { value, max: items.length, text: t('position', { position: value, of: items.length }) };
  };
  return (
    <Stack gap="l">
      <PageTitle documentTitle={t('list.title')} lead={t('list.lead')}>
        {t('list.title')}
      </PageTitle>
      <Row justify="between">
        <ProgressBar label={t('list.progress')} {...progressOf(areas.flatMap(({ items }) => items))} />
        <ButtonLink kind="secondary" size="s" href={href(paths.answers(round.header.id))}>
          {t('list.one')}
        </ButtonLink>
      </Row>
      {isShort ? <WidenRound /> : null}
      <Expander summary={t('list.levels')}>
        <ScaleList scale={texts.scale} />
      </Expander>
      {areas.map((area) => (
        <Section
          key={area.id}
          heading={`${area.code} ${areaName(round, texts, language, area.id)}`}
          aside={
            isShort ? null : (
              <ProgressBar
                label={t('list.areaProgress')}
                hideLabel={true}
                segments={true}
                {...progressOf(area.items)}
              />
            )
          }
        >
          <Stack as="ul" gap="s">
            {area.items.map((item) => (
              <li key={item.id}>
                <ListedStatement item={item} isLastYearAfter={isLastYearAfter} />
              </li>
            ))}
          </Stack>
        </Section>
      ))}
    </Stack>
  );
}
