import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { respondentOfSheet } from '#domain/exchange/sheet.ts';
import type { Respondent } from '#domain/group/respondent.ts';
import { suggestFromOwn } from '#domain/group/suggest-from-own.ts';
import type { Round } from '#domain/round/round.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { Button } from '#ui/Button.tsx';
import { Row } from '#ui/Row.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useLanguage, useSession } from '../hooks.ts';
import { roundName } from '../round-name.ts';
import { useServices } from '../services.ts';
import { useWrite } from '../use-write.ts';

interface EarlierAnswersProps {
  sheet: Round;
  respondent: Respondent;
}

/** Somebody who serves several municipalities takes their answers along, each to be confirmed (GR11). */
export function EarlierAnswers({ sheet, respondent }: EarlierAnswersProps) {
  const { t } = useTranslation('sheet');
  const language = useLanguage();
  const announce = useAnnounce();
  const write = useWrite();
  const place = useRef<HTMLDivElement>(null);
  const earlier = useEarlierSheets(sheet.header.id).flatMap((other) => {
    const answers = respondentOfSheet(other)?.answers ?? new Map();
    const changes = suggestFromOwn(sheet, respondent, { year: other.header.year, answers });
    return changes.size > 0 ? [{ other, changes }] : [];
  });
  const waiting = [...respondent.suggestions.keys()].filter((item) => !respondent.answers.has(item)).length;
  if (earlier.length === 0 && waiting === 0) return null;
  return (
    <Section heading={t('earlier.heading')} intro={t('earlier.intro')}>
      <Stack gap="s">
        {/* The button goes with its line: focus stays beside it. */}
        <div ref={place} tabIndex={-1}>
          {waiting > 0 ? <p>{t('earlier.waiting', { count: waiting })}</p> : null}
        </div>
        <Stack as="ul" gap="s">
          {earlier.map(({ other, changes }) => {
            const name = roundName(other.header, language);
            return (
              <li key={other.header.id}>
                <Row justify="between" align="center">
                  <span>{t('earlier.one', { round: name, count: changes.size })}</span>
                  <Button
                    kind="secondary"
                    size="s"
                    ariaLabel={t('earlier.useNamed', { round: name })}
                    onClick={() => {
                      write(() => changes);
                      announce(t('earlier.done', { count: changes.size }));
                      place.current?.focus();
                    }}
                  >
                    {t('earlier.use')}
                  </Button>
                </Row>
              </li>
            );
          })}
        </Stack>
      </Stack>
    </Section>
  );
}

/** The other sheets on this computer. */
function useEarlierSheets(current: string): readonly Round[] {
  const { session } = useServices();
  const stored = useSession((state) => state.rounds);
  const [sheets, setSheets] = useState<readonly Round[]>([]);
  useEffect(() => {
    void session.list();
  }, [session]);
  useEffect(() => {
    let isCurrent = true;
    const others = (stored ?? []).filter(({ header }) => header.sheet && header.id !== current);
    void Promise.all(others.map(({ header }) => session.peek(header.id))).then((peeked) => {
      if (isCurrent) setSheets(peeked.flatMap((one) => (one.ok ? [one.value] : [])));
    });
    return () => {
      isCurrent = false;
    };
  }, [session, stored, current]);
  return sheets;
}
