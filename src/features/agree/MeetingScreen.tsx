import { useTranslation } from 'react-i18next';
import { meetingsOf, type RecordedMeeting } from '#domain/group/read-meetings.ts';
import { formatDate } from '#parts/format-date.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Expander } from '#ui/Expander.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useLanguage } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { AgendaSections } from './AgendaSections.tsx';
import { AgendaText } from './AgendaText.tsx';
import styles from './agree.module.css';
import { MeetingForm } from './MeetingForm.tsx';
import { PresentSection } from './PresentSection.tsx';
import { useAgendaText } from './use-agenda-text.ts';
import { type Group, useGroup } from './use-group.ts';
import { usePlanMeeting } from './use-plan-meeting.ts';

/** One meeting: its agenda, what came of each statement, and who was there (GR7). */
export function MeetingScreen({ meeting: id }: { readonly meeting: string }) {
  const { t } = useTranslation('agree');
  const group = useGroup();
  const meeting = meetingsOf(group.round).find((one) => one.id === id);
  if (meeting) return <OneMeeting key={id} meeting={meeting} group={group} />;
  return (
    <Stack gap="l">
      <PageTitle documentTitle={t('meeting.gone')}>{t('meeting.gone')}</PageTitle>
      <EmptyState
        actions={<ButtonLink href={href(paths.agree(group.round.header.id))}>{t('meeting.toAgree')}</ButtonLink>}
      >
        {t('meeting.goneText')}
      </EmptyState>
    </Stack>
  );
}

function OneMeeting({ meeting, group }: { readonly meeting: RecordedMeeting; readonly group: Group }) {
  const { t } = useTranslation('agree');
  const language = useLanguage();
  const plan = usePlanMeeting(group);
  const agendaText = useAgendaText(meeting, group);
  const round = group.round.header.id;
  const { id, date, place, minutes } = meeting;
  const name = t('meeting.name', { date: formatDate(date, language) });
  return (
    <Stack gap="xl">
      <Stack gap="m">
        <div className={styles.onScreen}>
          <TextLink href={href(paths.agree(round))}>{t('meeting.toAgree')}</TextLink>
        </div>
        <PageTitle
          documentTitle={name}
          lead={[place, t('meeting.length', { count: minutes })].filter(Boolean).join(' · ')}
          focusKey={id}
        >
          {name}
        </PageTitle>
        <div className={styles.onScreen}>
          <Stack gap="m">
            <Row>
              <ButtonLink href={href(paths.presenter(round, id))} iconRight="arrow-right">
                {t('meeting.present')}
              </ButtonLink>
              <ButtonLink kind="secondary" icon="file" href={href(paths.minutes(round, id))}>
                {t('meeting.minutesReport')}
              </ButtonLink>
            </Row>
            <AgendaText text={agendaText} />
            <Expander summary={t('meeting.change')}>
              <MeetingForm
                meeting={{ date, place, minutes }}
                submitText={t('meeting.replan')}
                onSubmit={(changed) => plan(changed, id)}
              />
            </Expander>
          </Stack>
        </div>
      </Stack>
      <div className={styles.onScreen}>
        <Stack gap="xl">
          <AgendaSections meeting={meeting} group={group} onReplan={() => plan({ date, place, minutes }, id)} />
          <PresentSection meeting={meeting} group={group} />
        </Stack>
      </div>
      <div className={styles.onPaper}>{agendaText}</div>
    </Stack>
  );
}
