import { useTranslation } from 'react-i18next';
import { wayOf } from '#domain/round/round.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { DefinitionList } from '#ui/DefinitionList.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Expander } from '#ui/Expander.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Stack } from '#ui/Stack.tsx';
import { href, paths } from '../paths.ts';
import { HeatMap } from './HeatMap.tsx';
import { Meetings } from './Meetings.tsx';
import { MissingSectors } from './MissingSectors.tsx';
import { Statements } from './Statements.tsx';
import { type Group, useGroup } from './use-group.ts';

/** Where views differ, who is still missing, and what the group agrees: here one by one, or in a meeting. */
export function AgreeScreen() {
  const { t } = useTranslation('agree');
  const group = useGroup();
  const title = (
    <PageTitle documentTitle={t('title')} lead={t('lead')}>
      {t('title')}
    </PageTitle>
  );
  if (group.respondents.length === 0) {
    return (
      <Stack gap="l">
        {title}
        <NobodyYet group={group} />
      </Stack>
    );
  }
  const settled = group.items.filter(({ id }) => group.agreed.has(id)).length;
  const of = group.items.length;
  return (
    <Stack gap="xl">
      <Stack gap="m">
        {title}
        <ProgressBar label={t('progress')} value={settled} max={of} text={t('progressText', { settled, of })} />
        {settled === of ? (
          <Notice
            tone="success"
            actions={
              <ButtonLink size="s" href={href(paths.results(group.round.header.id))}>
                {t('done.results')}
              </ButtonLink>
            }
          >
            {t('done.text')}
          </Notice>
        ) : null}
        <MissingSectors group={group} />
        {group.ownerOf ? (
          <Expander summary={t('marks.heading')}>
            <DefinitionList
              layout="beside"
              items={group.sectors.map(({ mark, name }) => ({ term: mark, text: name }))}
            />
            <Prose size="s">{t('marks.several')}</Prose>
          </Expander>
        ) : (
          <Prose size="s">{t('marks.nameless')}</Prose>
        )}
      </Stack>
      <Meetings group={group} />
      <Statements group={group} />
      {group.ownerOf ? <HeatMap group={group} /> : null}
    </Stack>
  );
}

/** Nobody has answered alone: the two ways of getting to a common view. */
function NobodyYet({ group: { round, invited, agreed } }: { readonly group: Group }) {
  const { t } = useTranslation('agree');
  const { id } = round.header;
  const isAlone = wayOf(round) === 'alone' || invited > 0;
  const toGroup = (
    <ButtonLink key="group" href={href(paths.group(id))} kind={isAlone ? 'primary' : 'secondary'}>
      {t(invited > 0 ? 'empty.toGroup' : 'empty.invite')}
    </ButtonLink>
  );
  const toAnswers = (
    <ButtonLink key="answers" href={href(paths.answers(id))} kind={isAlone ? 'secondary' : 'primary'}>
      {t('empty.answer')}
    </ButtonLink>
  );
  return (
    <EmptyState
      heading={t('empty.heading')}
      actions={
        <>
          {isAlone ? toGroup : toAnswers}
          {isAlone ? toAnswers : toGroup}
        </>
      }
    >
      <p>{t('empty.alone')}</p>
      <p>{t('empty.together')}</p>
      {invited > 0 ? <p>{t('empty.invited', { count: invited })}</p> : null}
      {agreed.size > 0 ? <p>{t('empty.agreed', { count: agreed.size })}</p> : null}
    </EmptyState>
  );
}
