import { useTranslation } from 'react-i18next';
import { wayOf } from '#domain/round/round.ts';
import { Prose } from '#ui/Prose.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { useAnswerer } from './answerer.ts';

/** Where each sector answers alone, nobody writes the group's agreed answer without being told so (GR6). */
export function AgreedHere() {
  const { t } = useTranslation('answering');
  const round = useRound();
  const { respondent } = useAnswerer();
  if (respondent !== null || wayOf(round) === 'together') return null;
  return (
    <Prose as="p" tone="soft">
      {t('agreedHere.text')} <TextLink href={href(paths.group(round.header.id))}>{t('agreedHere.link')}</TextLink>
    </Prose>
  );
}
