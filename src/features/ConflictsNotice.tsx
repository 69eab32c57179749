import { useTranslation } from 'react-i18next';
import { conflictsOf } from '#domain/join/conflicts.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useRound } from './hooks.ts';
import { href, paths } from './paths.ts';

/** Values that were written side by side wait for somebody to choose (GR4); nothing where there are none. */
export function ConflictsNotice() {
  const { t } = useTranslation(['group', 'common']);
  const round = useRound();
  const count = conflictsOf(round.data).length;
  if (count === 0) return null;
  return (
    <Notice
      tone="warning"
      toneText={t('common:warning')}
      heading={t('group:conflicts.notice.heading', { count })}
      actions={
        <ButtonLink kind="secondary" size="s" href={href(paths.conflicts(round.header.id))}>
          {t('group:conflicts.notice.button')}
        </ButtonLink>
      }
    >
      <p>{t('group:conflicts.notice.text')}</p>
    </Notice>
  );
}
