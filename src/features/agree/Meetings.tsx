import { useTranslation } from 'react-i18next';
import { meetingsOf } from '#domain/group/read-meetings.ts';
import { formatDate } from '#parts/format-date.ts';
import { Expander } from '#ui/Expander.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useLanguage } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { useServices } from '../services.ts';
import { MeetingForm } from './MeetingForm.tsx';
import type { Group } from './use-group.ts';
import { usePlanMeeting } from './use-plan-meeting.ts';

const MINUTES = 45;

/** The group's meetings, and planning one for the minutes at hand (GR7). */
export function Meetings({ group }: { readonly group: Group }) {
  const { t } = useTranslation('agree');
  const language = useLanguage();
  const { session } = useServices();
  const plan = usePlanMeeting(group);
  const meetings = meetingsOf(group.round);
  const form = (
    <MeetingForm
      meeting={{ date: session.today(), place: '', minutes: MINUTES }}
      submitText={t('meeting.plan')}
      onSubmit={(meeting) => plan(meeting)}
    />
  );
  return (
    <Section heading={t('meeting.heading')} intro={t('meeting.intro')}>
      <Stack gap="m">
        {meetings.length > 0 ? (
          <>
            <Stack as="ul" gap="xs">
              {meetings.map(({ id, date, place, outcomes }) => {
                const agreed = [...outcomes.values()].filter(({ kind }) => kind !== 'carried').length;
                return (
                  <li key={id}>
                    <TextLink href={href(paths.meeting(group.round.header.id, id))}>
                      {t('meeting.name', { date: formatDate(date, language) })}
                    </TextLink>
                    {['', place.trim(), t('meeting.settled', { count: agreed })]
                      .filter((part, i) => i === 0 || part)
                      .join(' · ')}
                  </li>
                );
              })}
            </Stack>
            <Expander summary={t('meeting.next')}>{form}</Expander>
          </>
        ) : (
          form
        )}
      </Stack>
    </Section>
  );
}
