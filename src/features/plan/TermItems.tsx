import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isClosed } from '#domain/closing/closings.ts';
import { lastYearShownOf } from '#domain/group/group-settings.ts';
import { changeAnswer } from '#domain/round/change-answers.ts';
import { type TermItem, termItemsOf, toConfirmAtOnce } from '#domain/round/confirm-only.ts';
import type { StillInForce } from '#domain/round/still-in-force.ts';
import { answerWords } from '#parts/answer-words.ts';
import { itemWords } from '#parts/round-words.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Card } from '#ui/Card.tsx';
import { Row } from '#ui/Row.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useChecklistTexts, useLanguage, useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { useServices } from '../services.ts';
import { useWrite } from '../use-write.ts';

/**
 * What is decided for a council term: last answer is still in force and only asks to be confirmed, one by one or all at
 * once; a new council or document asks anew (AN9). Nothing counts before it is confirmed (YR4).
 */
export function TermItems() {
  const { t } = useTranslation('plan');
  const round = useRound();
  const announce = useAnnounce();
  const write = useWrite();
  const { session } = useServices();
  const list = useRef<HTMLDivElement>(null);
  const items = termItemsOf(round);
  // A closed round asks for nothing more (YR5).
  if (items.length === 0 || isClosed(round)) return null;
  const atOnce = toConfirmAtOnce(items);
  const isHidden = lastYearShownOf(round) === 'after';
  const confirm = (confirmed: readonly TermItem[]) => {
    write((now) => {
      const changes = new Map<string, unknown>();
      // What was answered meanwhile, here or in another tab, stays as it is.
      for (const { item, confirmable, isAnswered } of termItemsOf(now)) {
        if (isAnswered || !confirmable || !confirmed.some((one) => one.item.id === item.id)) continue;
        for (const [key, value] of changeAnswer(now, item.id, confirmable, session.today())) changes.set(key, value);
      }
      return changes;
    });
    announce(t('term.confirmed', { count: confirmed.length }));
  };
  return (
    <Section heading={t('term.heading')} intro={<p>{t(isHidden ? 'term.after' : 'term.intro')}</p>}>
      {isHidden ? (
        <ButtonLink kind="secondary" href={href(paths.answers(round.header.id))}>
          {t('review.toAnswers')}
        </ButtonLink>
      ) : (
        <Stack gap="m">
          {atOnce.length > 1 && (
            <div>
              <Button
                icon="check"
                onClick={() => {
                  confirm(atOnce);
                  // The button goes away with what it was for.
                  list.current?.focus();
                }}
              >
                {t('term.confirmAll', { count: atOnce.length })}
              </Button>
            </div>
          )}
          <div ref={list} tabIndex={-1}>
            <Stack as="ul" gap="m">
              {items.map((one) => (
                <TermCard key={one.item.id} item={one} onConfirm={() => confirm([one])} />
              ))}
            </Stack>
          </div>
        </Stack>
      )}
    </Section>
  );
}

function TermCard({ item: { item, suggestion, still, confirmable, isAnswered }, onConfirm }: TermCardProps) {
  const { t } = useTranslation('plan');
  const round = useRound();
  const texts = useChecklistTexts();
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const { from, to } = still.term;
  const term = `${from}–${to}`;
  const mayConfirm = !isAnswered && confirmable && (still.kind === 'in-force' || still.kind === 'unsure');
  return (
    <Card as="li">
      <Stack gap="s">
        <h3 ref={heading} tabIndex={-1}>{`${item.code} ${itemWords(round, texts, language, item.id).statement}`}</h3>
        <p>{t('term.answer', { year: suggestion.year, answer: answerWords(suggestion.answer, texts.scale) })}</p>
        {suggestion.answer.kind === 'not-applicable' && <p>{t('term.reason', { reason: suggestion.answer.reason })}</p>}
        <p>
          {isAnswered ? t('term.isAnswered') : t(`term.still.${still.kind}`, { term, document: documentOf(still) })}
        </p>
        <Row>
          {mayConfirm && (
            <Button
              kind="secondary"
              size="s"
              icon="check"
              ariaLabel={t('term.confirmFor', { code: item.code })}
              onClick={() => {
                onConfirm();
                heading.current?.focus();
              }}
            >
              {t('term.confirm')}
            </Button>
          )}
          <ButtonLink kind="quiet" size="s" href={href(paths.answers(round.header.id, item.id))}>
            {t(isAnswered ? 'term.look' : mayConfirm ? 'term.changed' : 'term.anew', {
              code: item.code,
            })}
          </ButtonLink>
        </Row>
      </Stack>
    </Card>
  );
}

function documentOf(still: StillInForce): string {
  return still.kind === 'new-document' ? still.document : '';
}

interface TermCardProps {
  readonly item: TermItem;
  onConfirm(): void;
}
