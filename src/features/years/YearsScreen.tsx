import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Spinner } from '#ui/Spinner.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useChecklistTexts, useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { useYears, type Years } from '../use-years.ts';
import { ActionYears } from './ActionYears.tsx';
import { AreaYears } from './AreaYears.tsx';
import { ChangeLists } from './ChangeLists.tsx';
import { GoalModelYears } from './GoalModelYears.tsx';
import { IndicatorYears } from './IndicatorYears.tsx';
import { ItemYears } from './ItemYears.tsx';
import { useRoundLabels } from './use-round-labels.ts';
import { useYearsWords } from './use-years-words.ts';
import { WholeChange } from './WholeChange.tsx';
import { YearsChoice } from './YearsChoice.tsx';
import { YearsNotes } from './YearsNotes.tsx';

/** The years of the municipality, oldest first: areas as lines, then every statement with its change (YR1, YR6). */
export function YearsScreen() {
  const { t } = useTranslation(['years', 'common']);
  const years = useYears();
  if (years === null) return <Spinner text={t('common:loading')} />;
  if (years.all.length < 2) return <OneYear years={years} />;
  return <ManyYears years={years} />;
}

function OneYear({ years }: { readonly years: Years }) {
  const { t } = useTranslation('years');
  return (
    <Stack gap="l">
      <PageTitle documentTitle={t('title')}>{t('title')}</PageTitle>
      <EmptyState
        heading={t('empty.heading')}
        actions={<ButtonLink href={href(paths.openFile)}>{t('empty.open')}</ButtonLink>}
      >
        {t('empty.text')}
      </EmptyState>
      <YearsNotes years={years} />
    </Stack>
  );
}

function ManyYears({ years }: { readonly years: Years }) {
  const { t } = useTranslation('years');
  const round = useRound();
  const texts = useChecklistTexts();
  const labels = useRoundLabels(years.all);
  const words = useYearsWords(texts, years.rounds);
  const [area, setArea] = useState<string | null>(null);
  // The long tables come after the first picture, in pieces: many years freeze no frame.
  const isWhole = useDeferredValue(true, false);
  const { table, areas } = years;
  const choice = <YearsChoice {...{ years, labels, words, area }} onArea={setArea} />;
  const open = years.all.find((year) => year.round === round.header.id);
  const other = years.all.filter((year) => year !== open && year.answers.size > 0);
  const first = table?.rounds[0];
  const last = table?.rounds.at(-1);
  const before = table?.rounds.at(-2);
  const lastStep = table?.steps.at(-1);
  if (!table || !first || !last || !before || !lastStep) {
    const isUnanswered = open?.answers.size === 0 && other.length < 2;
    return (
      <Stack gap="xl">
        <PageTitle documentTitle={t('title')}>{t('title')}</PageTitle>
        {isUnanswered ? (
          <EmptyState
            heading={t('noAnswers.heading', { year: round.header.year })}
            actions={<ButtonLink href={href(paths.answers(round.header.id))}>{t('noAnswers.answer')}</ButtonLink>}
          >
            {t('noAnswers.text', { older: other[0]?.year ?? years.all[0]?.year })}
          </EmptyState>
        ) : (
          <>
            <Prose>{t('choice.tooFew')}</Prose>
            {choice}
          </>
        )}
      </Stack>
    );
  }
  // The area that was chosen may not be among those of other rounds.
  const shownArea = table.rows.some((row) => row.areaId === area) ? area : null;
  return (
    <Stack gap="xl">
      <PageTitle
        documentTitle={t('title')}
        lead={
          <WholeChange
            comparison={table.span}
            years={[labels.short(first), labels.short(last)]}
            areaName={words.area}
          />
        }
      >
        {t('title')}
      </PageTitle>
      {table.rounds.length > 2 && (
        <Prose>
          <WholeChange comparison={lastStep} years={[labels.short(before), labels.short(last)]} areaName={words.area} />
        </Prose>
      )}
      <YearsNotes years={years} />
      {open?.answers.size === 0 && <Prose>{t('noAnswers.later', { year: open.year })}</Prose>}
      {choice}
      <AreaYears years={table.rounds} area={shownArea} {...{ areas, labels, words }} />
      <ChangeLists rounds={years.rounds} area={shownArea} {...{ table, labels, words }} />
      {isWhole && (
        <>
          <ItemYears rounds={years.rounds} area={shownArea} {...{ table, texts, labels, words }} />
          <ActionYears rounds={years.rounds} shown={table.rounds} labels={labels} />
          <GoalModelYears rounds={years.rounds} shown={table.rounds} labels={labels} />
          <IndicatorYears rounds={years.rounds} />
          <p>
            <TextLink href={href(paths.report(round.header.id, 'comparison'))}>{t('report')}</TextLink>
          </p>
        </>
      )}
    </Stack>
  );
}
