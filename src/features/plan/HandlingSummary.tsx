import { useTranslation } from 'react-i18next';
import { handlingGaps, handlingOf, isHandlingEmpty } from '#domain/plan/handling.ts';
import { COUNCILS, DECIDING, type Deciding } from '#domain/round/plan-values.ts';
import { formatDate } from '#parts/format-date.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { DefinitionList } from '#ui/DefinitionList.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useLanguage, useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { useHandlingWords } from './use-handling-words.ts';

/** How far the handling is, at the end of the plan (PL8). */
export function HandlingSummary() {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const round = useRound();
  const handling = handlingOf(round);
  const words = useHandlingWords(handling);
  const gaps = handlingGaps(handling).length;
  const day = (date: string) => (date === '' ? t('handling.noDate') : formatDate(date, language));

  function decided(body: Deciding) {
    const decision = handling.decisions[body];
    if (!decision) return [];
    const date = day(decision.date);
    const { section } = decision;
    const text = section === '' ? `${date}, ${t('handling.noSection')}` : t('handling.decisionOn', { date, section });
    return [{ term: words.body(body), text }];
  }
  const facts = [
    ...(handling.caseNumber === '' ? [] : [{ term: t('handling.case'), text: handling.caseNumber }]),
    ...(handling.attachment === '' ? [] : [{ term: t('handling.attachment'), text: handling.attachment }]),
    ...COUNCILS.flatMap((council) => {
      const statement = handling.statements[council];
      if (!statement) return [];
      const state = t(`handling.states.${statement.state}`);
      const text = statement.state === 'none' ? state : t('handling.statementOn', { state, date: day(statement.date) });
      return [{ term: t('handling.stateOf', { council: words.council(council) }), text }];
    }),
    ...DECIDING.flatMap(decided),
  ];
  return (
    <Section heading={t('handling.title')}>
      <Stack gap="m">
        {isHandlingEmpty(handling) ? (
          <Prose>{t('handling.none')}</Prose>
        ) : (
          <>
            <DefinitionList items={facts} />
            <Prose>{gaps === 0 ? t('handling.complete') : t('handling.count', { count: gaps })}</Prose>
          </>
        )}
        <div>
          <ButtonLink kind="secondary" href={href(paths.handling(round.header.id))}>
            {t('handling.open')}
          </ButtonLink>
        </div>
      </Stack>
    </Section>
  );
}
