import { useTranslation } from 'react-i18next';
import type { RoundHeader } from '#domain/round/round.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useLanguage } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { roundName } from '../round-name.ts';

/** The municipality's round of that year is on this computer already. */
export function AlreadyHere({ header }: { header: RoundHeader }) {
  const { t } = useTranslation(['home', 'common']);
  const round = roundName(header, useLanguage());
  return (
    <Notice
      tone="warning"
      toneText={t('common:warning')}
      heading={t('home:newRound.hereHeading', { round })}
      live="polite"
      actions={
        <ButtonLink kind="secondary" href={href(paths.preparation(header.id))}>
          {t('home:newRound.hereOpen', { round })}
        </ButtonLink>
      }
    >
      <p>{t('home:newRound.hereText')}</p>
    </Notice>
  );
}
