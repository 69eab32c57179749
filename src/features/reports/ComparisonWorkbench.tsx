import { use, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { comparisonInput } from '#reports/model/comparison/comparison-input.ts';
import { comparisonReport } from '#reports/model/comparison/comparison-report.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Spinner } from '#ui/Spinner.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useRound } from '../hooks.ts';
import type { ReportTexts } from '../load-report-texts.ts';
import { href, paths } from '../paths.ts';
import { useServices } from '../services.ts';
import { useYears, type Years } from '../use-years.ts';
import { AreaChoices } from './AreaChoices.tsx';
import { ReportLanguage } from './ReportLanguage.tsx';
import { yearTables } from './report-tables.ts';
import { useReport } from './use-report.ts';
import { useReportChoice } from './use-report-choice.ts';
import { Workbench } from './Workbench.tsx';

/** The municipality's years on this computer as a report (YR1, RP3); with one year only, where to get another. */
export function ComparisonWorkbench() {
  const { t } = useTranslation(['reports', 'common']);
  const years = useYears();
  const { id } = useRound().header;
  if (years === null) return <Spinner text={t('common:loading')} />;
  if (years.table !== null) return <YearsWorkbench years={years} />;
  const isAlone = years.all.length < 2;
  return (
    <EmptyState
      heading={t('reports:comparison.oneYear')}
      level={2}
      actions={
        <ButtonLink href={href(isAlone ? paths.openFile : paths.years(id))}>
          {t(isAlone ? 'reports:comparison.open' : 'reports:comparison.toYears')}
        </ButtonLink>
      }
    >
      {t(isAlone ? 'reports:comparison.oneYearText' : 'reports:comparison.noAnswers')}
    </EmptyState>
  );
}

function YearsWorkbench({ years: { rounds, chosen, fromSuggestions } }: { readonly years: Years }) {
  const { t } = useTranslation('reports');
  const { session, content } = useServices();
  const history = use(content.editions());
  const { id } = useRound().header;
  const isoDate = session.today();
  const [choice, change] = useReportChoice('comparison');
  const compared = rounds.filter(({ header }) => chosen.includes(header.id));
  const brought =
    fromSuggestions?.round !== undefined && chosen.includes(fromSuggestions.round) ? fromSuggestions : null;
  const key = chosen.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `rounds` and `key` tell which rounds are compared
  const make = useCallback(
    ({ words, texts }: ReportTexts) => {
      const input = comparisonInput({
        rounds: compared,
        brought,
        texts,
        words,
        history,
        choice: { ...choice, lang: words.lang },
        isoDate,
      });
      return input && comparisonReport(input, words);
    },
    [rounds, key, brought, history, choice, isoDate],
  );
  const made = useReport(choice.lang, make);
  return (
    <Workbench
      heading={t('comparison.choices')}
      intro={t('comparison.intro')}
      made={made}
      tables={made.texts && compared.length > 1 ? yearTables(compared, made.texts, history) : null}
      choices={
        <>
          <ReportLanguage lang={choice.lang} onChange={change} />
          <AreaChoices leftOut={choice.leftOutAreas ?? []} onChange={change} />
        </>
      }
    >
      <p>
        <TextLink href={href(paths.years(id))}>{t('comparison.toYears')}</TextLink>
      </p>
    </Workbench>
  );
}
