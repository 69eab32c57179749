import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '#domain/checklist/checklist.ts';
import type { ReportLanguage as Chosen } from '#domain/round/values.ts';
import { checklistFormInput } from '#reports/model/forms/form-input.ts';
import { formReport } from '#reports/model/forms/form-report.ts';
import { PageTitle } from '#ui/PageTitle.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useLanguage } from '../hooks.ts';
import type { ReportTexts } from '../load-report-texts.ts';
import { PlaceChoice } from '../PlaceChoice.tsx';
import { href, paths } from '../paths.ts';
import { useServices } from '../services.ts';
import { ReportLanguage } from './ReportLanguage.tsx';
import styles from './reports.module.css';
import { useReport } from './use-report.ts';
import { Workbench } from './Workbench.tsx';

/** The blank form of the checklist without a round (AN4), as it reads in a place. */
export function ChecklistFormScreen() {
  const { t } = useTranslation('reports');
  const { content, session } = useServices();
  const language = useLanguage();
  const [lang, setLang] = useState<Chosen>(language);
  const [place, setPlace] = useState<Place>('mainland');
  const checklist = content.checklist();
  const isoDate = session.today();
  const make = useCallback(
    ({ words, texts }: ReportTexts) =>
      formReport(checklistFormInput({ checklist, place, texts, lang: words.lang, isoDate }), words),
    [checklist, place, isoDate],
  );
  const made = useReport(lang, make);
  return (
    <div className={styles.screen}>
      <div className={styles.onScreen}>
        <PageTitle documentTitle={t('checklistForm.tab')} lead={t('blank.lead')}>
          {t('blank.title')}
        </PageTitle>
        <p>
          <TextLink href={href(paths.checklist)}>{t('checklistForm.back')}</TextLink>
        </p>
      </div>
      <Workbench
        heading={t('blank.choices')}
        intro={t('blank.intro')}
        made={made}
        plainName={`mielikunta-${t('checklistForm.fileName')}`}
        choices={
          <>
            <ReportLanguage lang={lang} onChange={(part) => setLang(part.lang)} hasOwnTexts={false} />
            <PlaceChoice place={place} onChange={setPlace} />
          </>
        }
      />
    </div>
  );
}
