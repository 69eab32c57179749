import { useTranslation } from 'react-i18next';
import { meetingsOf } from '#domain/group/read-meetings.ts';
import { formatDate } from '#parts/format-date.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useLanguage, useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';

/** The minutes of each meeting of the round. */
export function MeetingLinks() {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const round = useRound();
  return meetingsOf(round).map(({ id, date }) => (
    <p key={id}>
      <TextLink href={href(paths.minutes(round.header.id, id))}>
        {t('minutes.link', { date: formatDate(date, language) })}
      </TextLink>
    </p>
  ));
}
