import { useTranslation } from 'react-i18next';
import { handlingGaps, handlingOf, isHandlingEmpty } from '#domain/plan/handling.ts';
import { COUNCILS, DECIDING } from '#domain/round/plan-values.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Columns } from '#ui/Columns.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Row } from '#ui/Row.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { DecisionFields } from './DecisionFields.tsx';
import { HandlingTextField } from './HandlingTextField.tsx';
import { StatementFields } from './StatementFields.tsx';
import { useHandlingWords } from './use-handling-words.ts';

/** Where the plan was handled: the matter, statements of the councils, decisions; each entry is kept at once (PL8). */
export function HandlingScreen() {
  const { t } = useTranslation('plan');
  const round = useRound();
  const { id, year } = round.header;
  const handling = handlingOf(round);
  const words = useHandlingWords(handling);
  const gaps = handlingGaps(handling);
  return (
    <Stack gap="xl">
      <PageTitle documentTitle={t('handling.title')} lead={t('handling.lead')}>
        {t('handling.title')}
      </PageTitle>
      <Section heading={t('handling.matter')}>
        <Columns min="m">
          <HandlingTextField
            field="caseNumber"
            label={t('handling.case')}
            hint={t('handling.caseHint', { year: year + 1 })}
          />
          <HandlingTextField field="attachment" label={t('handling.attachment')} hint={t('handling.attachmentHint')} />
        </Columns>
      </Section>
      <Section heading={t('handling.statements')} intro={t('handling.statementsIntro')}>
        <Stack gap="m">
          {COUNCILS.map((council) => (
            <StatementFields key={council} council={council} name={words.council(council)} />
          ))}
        </Stack>
      </Section>
      <Section heading={t('handling.decisions')} intro={t('handling.decisionsIntro')}>
        <Stack gap="m">
          {DECIDING.map((body) => (
            <DecisionFields key={body} body={body} />
          ))}
        </Stack>
      </Section>
      {gaps.length === 0 ? (
        <Notice tone="success">
          <p>{t('handling.complete')}</p>
        </Notice>
      ) : (
        !isHandlingEmpty(handling) && (
          <Notice tone="info" heading={t('handling.gaps')}>
            <ul>
              {gaps.map((gap) => (
                <li key={JSON.stringify(gap)}>{words.gap(gap)}</li>
              ))}
            </ul>
          </Notice>
        )
      )}
      <Row>
        <ButtonLink kind="secondary" icon="arrow-left" href={href(paths.plan(id))}>
          {t('handling.back')}
        </ButtonLink>
        <ButtonLink kind="secondary" href={href(paths.drafts(id))}>
          {t('handling.toDrafts')}
        </ButtonLink>
      </Row>
    </Stack>
  );
}
