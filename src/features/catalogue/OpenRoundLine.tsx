import { useTranslation } from 'react-i18next';
import type { RoundHeader } from '#domain/round/round.ts';
import { Badge } from '#ui/Badge.tsx';
import { Row } from '#ui/Row.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useLanguage } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { roundName } from '../round-name.ts';

/** Whose round is open, for these pages stand outside the round's frame; the example is marked here too (AN8). */
export function OpenRoundLine({ header }: { header: RoundHeader }) {
  const { t } = useTranslation(['actions', 'common']);
  return (
    <Row align="center">
      <TextLink href={href(paths.actions(header.id))}>
        {t('catalogue.backToRound', { round: roundName(header, useLanguage()) })}
      </TextLink>
      {header.example && <Badge tone="warning">{t('common:exampleMark')}</Badge>}
    </Row>
  );
}
