import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { compareRounds } from '#domain/compare/compare-rounds.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Spinner } from '#ui/Spinner.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useChecklistTexts, useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { useServices } from '../services.ts';
import { AreaYears } from './AreaYears.tsx';
import { ChangeLists } from './ChangeLists.tsx';
import { ItemYears } from './ItemYears.tsx';
import { useYears } from './use-years.ts';
import { WholeChange } from './WholeChange.tsx';

/** The years of the municipality, oldest first: areas as lines, then every statement with its change (YR1, YR6). */
export function YearsScreen() {
  const editions = use(useServices().content.editions());
  const { t } = useTranslation(['years', 'common']);
  const round = useRound();
  const texts = useChecklistTexts();
  const found = useYears();
  const title = <PageTitle documentTitle={t('title')}>{t('title')}</PageTitle>;
  if (found === null) return <Spinner text={t('common:loading')} />;

  const index = found.years.findIndex((year) => year.year === round.header.year);
  const newer = found.years[index];
  const older = found.years[index - 1];
  if (!newer || !older) {
    return (
      <Stack gap="l">
        {title}
        <EmptyState
          heading={t('empty.heading')}
          actions={<ButtonLink href={href(paths.openFile)}>{t('empty.open')}</ButtonLink>}
        >
          {t('empty.text')}
        </EmptyState>
      </Stack>
    );
  }
  if (newer.answers.size === 0) {
    return (
      <Stack gap="l">
        {title}
        <EmptyState
          heading={t('noAnswers.heading', { year: newer.year })}
          actions={<ButtonLink href={href(paths.answers(round.header.id))}>{t('noAnswers.answer')}</ButtonLink>}
        >
          {t('noAnswers.text', { older: older.year })}
        </EmptyState>
      </Stack>
    );
  }
  const comparison = compareRounds(older, newer, editions);
  return (
    <Stack gap="xl">
      <PageTitle documentTitle={t('title')} lead={<WholeChange comparison={comparison} />}>
        {t('title')}
      </PageTitle>
      {found.isFromSuggestions && <Notice tone="info">{t('fromSuggestions', { year: older.year })}</Notice>}
      <AreaYears years={found.years} comparison={comparison} texts={texts} />
      <ChangeLists comparison={comparison} texts={texts} />
      <ItemYears comparison={comparison} texts={texts} others={found.others} />
    </Stack>
  );
}
