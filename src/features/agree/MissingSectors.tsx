import { useTranslation } from 'react-i18next';
import { responseRateOf } from '#domain/group/response-rate.ts';
import { Notice } from '#ui/Notice.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { href, paths } from '../paths.ts';
import type { Group } from './use-group.ts';

/** How many have answered, and which sectors are still missing, by name (GR9); in a round without names by count. */
export function MissingSectors({ group }: { readonly group: Group }) {
  const { t } = useTranslation('agree');
  const { round, sectors, ownerOf } = group;
  const {
    invited,
    answered,
    missing,
    sectors: rows,
  } = responseRateOf(
    round,
    sectors.map(({ code }) => code),
  );
  const handled = new Set(rows.filter((row) => row.handled !== null).map(({ sector }) => sector));
  const names = sectors.filter(({ code }) => missing.includes(code) && !handled.has(code)).map(({ name }) => name);
  const link = <TextLink href={href(paths.group(round.header.id))}>{t('missing.link')}</TextLink>;
  if (answered === invited) {
    return (
      <p>
        {t('missing.all', { count: answered })} {link}
      </p>
    );
  }
  return (
    <Notice tone="info">
      <p>
        {t('missing.rate', { answered, invited })}{' '}
        {ownerOf && names.length > 0 ? t('missing.sectors', { count: names.length, sectors: names.join('; ') }) : ''}{' '}
        {link}
      </p>
    </Notice>
  );
}
