import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { respondentOfSheet } from '#domain/exchange/sheet.ts';
import { answerByOf } from '#domain/group/group-settings.ts';
import type { StoredRound } from '#domain/ports.ts';
import type { Round, RoundHeader } from '#domain/round/round.ts';
import { progressOf } from '#domain/round/round-counts.ts';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { formatDate } from '#parts/format-date.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Card } from '#ui/Card.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { formatMoment } from '../format-time.ts';
import { useLanguage } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { respondentName } from '../respondent-name.ts';
import { roundName } from '../round-name.ts';
import { useServices } from '../services.ts';
import { usePeekedRound } from '../use-peeked-round.ts';
import { useSectors } from '../use-sectors.ts';

interface SheetCardProps {
  stored: StoredRound;
  onRemove(header: RoundHeader): void;
}

/** One's own answers to somebody's round, on a respondent's computer: no round of one's own (GR2). */
export function SheetCard({ stored, onRemove }: SheetCardProps) {
  const { t } = useTranslation(['home', 'common']);
  const { now } = useServices();
  const language = useLanguage();
  const headingId = useId();
  const found = usePeekedRound(stored);
  const { header, storedAt } = stored;
  const name = roundName(header, language);
  return (
    <Card as="article" labelledBy={headingId}>
      <Stack gap="s">
        <Row justify="between">
          <h3 id={headingId}>{name}</h3>
          {header.example ? (
            <Badge tone="warning" shape="flag">
              {t('common:exampleMark')}
            </Badge>
          ) : null}
        </Row>
        {found?.ok === false ? <ErrorNotice error={found.error} live="off" level={4} /> : null}
        {found?.ok ? <SheetProgress sheet={found.value} name={name} /> : null}
        <p>{t('home:card.saved', { time: formatMoment(storedAt, now(), language) })}</p>
        <div>
          <Button
            kind="quiet"
            size="s"
            icon="remove"
            ariaLabel={t('home:card.remove', { round: name })}
            onClick={() => onRemove(header)}
          >
            {t('common:remove')}
          </Button>
        </div>
      </Stack>
    </Card>
  );
}

function SheetProgress({ sheet, name }: { sheet: Round; name: string }) {
  const { t } = useTranslation('sheet');
  const language = useLanguage();
  const sectors = useSectors(sheet);
  const respondent = respondentOfSheet(sheet);
  const { answered, of } = progressOf(sheet);
  const by = answerByOf(sheet);
  const isHanded = (respondent?.handed ?? '') !== '';
  return (
    <>
      {respondent ? <p>{respondentName(respondent, sectors, language)}</p> : null}
      <ProgressBar label={t('start.progress')} value={answered} max={of} text={`${answered}/${of}`} />
      {isHanded ? <p>{t('card.handed', { date: formatDate(respondent?.handed ?? '', language) })}</p> : null}
      {by !== '' && !isHanded ? <p>{t('card.by', { date: formatDate(by, language) })}</p> : null}
      <div>
        <ButtonLink href={href(paths.sheet(sheet.header.id))} iconRight="arrow-right">
          {t(answered < of && !isHanded ? 'card.goOn' : 'card.open')}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </ButtonLink>
      </div>
    </>
  );
}
