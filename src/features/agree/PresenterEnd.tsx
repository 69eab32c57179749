import { useTranslation } from 'react-i18next';
import type { RecordedMeeting } from '#domain/group/read-meetings.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Stack } from '#ui/Stack.tsx';
import { href, paths } from '../paths.ts';
import { meetingItems } from './meeting-items.ts';
import styles from './presenter.module.css';
import type { Group } from './use-group.ts';

/** At the end: what came of the meeting, and what is left, by name. */
export function PresenterEnd({ meeting, group }: { readonly meeting: RecordedMeeting; readonly group: Group }) {
  const { t } = useTranslation('agree');
  const { unsettled } = meetingItems(meeting, group);
  const settled = [...meeting.outcomes].filter(([, { kind }]) => kind !== 'carried').map(([item]) => item);
  // Also what nobody has taken on yet: «cannot say» is no agreed level.
  const findOut = settled.filter((item) => group.agreed.get(item)?.answer.kind === 'unknown').length;
  const carried = [...meeting.outcomes].filter(([, { kind }]) => kind === 'carried').map(([item]) => item);
  const title = t('wall.end');
  return (
    <div className={styles.middle}>
      <PageTitle documentTitle={title} focusKey="end">
        {title}
      </PageTitle>
      <Stack as="ul" gap="xs">
        <li>{t('wall.endAgreed', { count: settled.length - findOut })}</li>
        <li>{t('wall.endFindOut', { count: findOut })}</li>
        <li>{t('wall.endCarried', { count: unsettled.length + carried.length })}</li>
      </Stack>
      <Stack as="ul" gap="xs">
        {[...carried, ...unsettled].map((item) => (
          <li key={item}>
            <b>{group.itemsById.get(item)?.code}</b> {group.textsOf(item).statement}
          </li>
        ))}
      </Stack>
      <div>
        <ButtonLink href={href(paths.meeting(group.round.header.id, meeting.id))}>{t('wall.toMeeting')}</ButtonLink>
      </div>
    </div>
  );
}
