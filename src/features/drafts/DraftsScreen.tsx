import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DRAFT_LANGUAGES, type DraftLanguage } from '#domain/drafts/drafts.ts';
import { ownLanguageOf } from '#domain/parallel/own-texts.ts';
import { DRAFT_KINDS } from '#domain/round/values.ts';
import { draftInput } from '#reports/model/drafts/draft-input.ts';
import { PageTitle } from '#ui/PageTitle.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { Spinner } from '#ui/Spinner.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useModels, useRound } from '../hooks.ts';
import { MissingParts } from '../MissingParts.tsx';
import { href, paths } from '../paths.ts';
import { ReportTextsFailed } from '../ReportTextsFailed.tsx';
import { useServices } from '../services.ts';
import { useReportTexts } from '../use-report-texts.ts';
import { DraftSection } from './DraftSection.tsx';

/** Texts for the wellbeing report and the council, from the round's data, to be edited and taken along (PL6). */
export function DraftsScreen() {
  const { t } = useTranslation(['drafts', 'reports', 'common']);
  const { session } = useServices();
  const round = useRound();
  const models = useModels();
  const isoDate = session.today();
  const [lang, setLang] = useState<DraftLanguage>(() => ownLanguageOf(round));
  const { texts: loaded, hasFailed, retry } = useReportTexts(lang);
  const input = useMemo(() => {
    if (!loaded) return null;
    const { words, texts, modelTexts } = loaded;
    return draftInput({ round, texts, modelTexts, models, lang: words.lang, isoDate });
  }, [round, loaded, models, isoDate]);
  return (
    <Stack gap="xl">
      <PageTitle documentTitle={t('title')} lead={t('lead')}>
        {t('title')}
      </PageTitle>
      <p>
        <TextLink href={href(paths.reports(round.header.id))}>{t('toReports')}</TextLink>
      </p>
      <RadioGroup
        label={t('language')}
        inline
        choices={DRAFT_LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
        value={lang}
        onChange={setLang}
      />
      <MissingParts level={2} />
      {hasFailed && <ReportTextsFailed onRetry={retry} />}
      {!hasFailed && loaded && input && loaded.words.lang === lang
        ? DRAFT_KINDS.map((kind) => (
            <DraftSection key={`${kind} ${lang}`} kind={kind} input={input} words={loaded.words} />
          ))
        : !hasFailed && <Spinner text={t('common:loading')} />}
    </Stack>
  );
}
