import { useTranslation } from 'react-i18next';
import { minutesFor } from '#domain/group/own-items-first.ts';
import { formatDate } from '#parts/format-date.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Expander } from '#ui/Expander.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useLanguage, useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { roundName } from '../round-name.ts';
import { EarlierAnswers } from './EarlierAnswers.tsx';
import { SheetFacts } from './SheetFacts.tsx';
import { useHandedIn } from './use-handed-in.ts';
import { useSheetItems } from './use-sheet-items.ts';
import { useSheetOwner } from './use-sheet-owner.ts';

/** The start of a respondent's sheet: whose answers, how far they are, and what comes next. */
export function SheetScreen() {
  const { t } = useTranslation('sheet');
  const sheet = useRound();
  const language = useLanguage();
  const { who, respondent } = useSheetOwner(sheet);
  const { own, others, answered, of } = useSheetItems(sheet);
  const { handed } = useHandedIn(sheet);
  const isAll = own.length === 0 || others.length === 0;
  const openOwn = own.filter(({ id }) => !respondent.answers.has(id)).length;
  const title = roundName(sheet.header, language);
  return (
    <Stack gap="l">
      <PageTitle eyebrow={t('start.eyebrow')} documentTitle={`${t('start.eyebrow')}: ${title}`} lead={who}>
        {title}
      </PageTitle>
      {handed ? (
        <Notice tone="success" heading={t('start.handed', { date: formatDate(handed.date, language) })}>
          <p>{t(handed.isChanged ? 'start.changedSince' : 'start.handedText')}</p>
        </Notice>
      ) : null}
      {!isAll && openOwn > 0 ? (
        <p>{t('start.own', { count: openOwn, minutes: minutesFor(openOwn), others: others.length })}</p>
      ) : null}
      <ProgressBar label={t('start.progress')} value={answered} max={of} text={`${answered}/${of}`} />
      <Row>
        {answered < of || answered === 0 ? (
          <ButtonLink iconRight="arrow-right" href={href(paths.answers(sheet.header.id))}>
            {t(answered === 0 ? 'start.begin' : 'start.goOn')}
          </ButtonLink>
        ) : null}
        {answered > 0 ? (
          <ButtonLink kind={answered < of ? 'secondary' : 'primary'} href={href(paths.handBack(sheet.header.id))}>
            {t('start.handBack')}
          </ButtonLink>
        ) : null}
        <ButtonLink kind="quiet" href={href(paths.answerList(sheet.header.id))}>
          {t('start.list')}
        </ButtonLink>
      </Row>
      <EarlierAnswers sheet={sheet} respondent={respondent} />
      <Expander summary={t('start.facts')}>
        <SheetFacts sheet={sheet} />
      </Expander>
    </Stack>
  );
}
