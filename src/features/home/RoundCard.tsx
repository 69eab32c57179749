import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { currentClosing } from '#domain/closing/closings.ts';
import type { StoredRound } from '#domain/ports.ts';
import { type Round, type RoundHeader, scopeOf } from '#domain/round/round.ts';
import { progressOf } from '#domain/round/round-counts.ts';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { formatDate } from '#parts/format-date.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Card } from '#ui/Card.tsx';
import { type HeadingLevel, headingTag } from '#ui/HeadingLevel.ts';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { isToCome } from '../file-age.ts';
import { formatMoment } from '../format-time.ts';
import { useLanguage } from '../hooks.ts';
import { nextStep } from '../next-step.ts';
import { href, paths } from '../paths.ts';
import { roundName } from '../round-name.ts';
import { useServices } from '../services.ts';
import { useFileAgeText } from '../use-file-age-text.ts';
import { usePeekedRound } from '../use-peeked-round.ts';

interface RoundCardProps {
  stored: StoredRound;
  level: HeadingLevel;
  onRemove(header: RoundHeader): void;
}

/** A round on this computer: how far it is, what comes next, and how safe it is. */
export function RoundCard({ stored, level, onRemove }: RoundCardProps) {
  const { t } = useTranslation(['home', 'common']);
  const { now } = useServices();
  const language = useLanguage();
  const fileAgeText = useFileAgeText();
  const headingId = useId();
  const found = usePeekedRound(stored);
  const { header, storedAt, fileSavedAt, aside } = stored;
  const name = roundName(header, language);
  const Heading = headingTag(level);
  return (
    <Card as="article" labelledBy={headingId}>
      <Stack gap="s">
        <Row justify="between">
          <Heading id={headingId}>{name}</Heading>
          {header.example && (
            <Badge tone="warning" shape="flag">
              {t('common:exampleMark')}
            </Badge>
          )}
        </Row>
        {found?.ok === false && <ErrorNotice error={found.error} live="off" level={4} />}
        {found?.ok && <Progress round={found.value} name={name} />}
        <p>
          {isToCome(storedAt, now())
            ? t('home:saveStatus.savedSometime')
            : t('home:card.saved', { time: formatMoment(storedAt, now(), language) })}{' '}
          · {fileAgeText(fileSavedAt)}
        </p>
        {aside > 0 && <p>{t('home:card.aside', { count: aside })}</p>}
        <Row>
          <ButtonLink kind="quiet" size="s" href={href(paths.preparation(header.id))}>
            {t('home:card.details')}
          </ButtonLink>
          <Button
            kind="quiet"
            size="s"
            icon="remove"
            ariaLabel={t('home:card.remove', { round: name })}
            onClick={() => onRemove(header)}
          >
            {t('common:remove')}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}

function Progress({ round, name }: { round: Round; name: string }) {
  const { t } = useTranslation('home');
  const { answered, of } = progressOf(round);
  const step = nextStep(round);
  const language = useLanguage();
  const closing = currentClosing(round);
  return (
    <>
      {closing && (
        <div>
          <Badge tone="info" shape="full">
            {t('card.closed', { date: formatDate(closing.date, language) })}
          </Badge>
        </div>
      )}
      <ProgressBar
        label={scopeOf(round) === 'short' ? t('card.progressShort') : t('card.progress')}
        value={answered}
        max={of}
        text={`${answered}/${of}`}
      />
      <p>{t(`step.${step.kind}.text`, { count: step.left })}</p>
      <div>
        <ButtonLink href={href(step.path)} iconRight="arrow-right">
          {t(`step.${step.kind}.button`, { round: name })}
        </ButtonLink>
      </div>
    </>
  );
}
