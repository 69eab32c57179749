import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '#domain/checklist/checklist.ts';
import type { Round } from '#domain/round/round.ts';
import { Section } from '#ui/Section.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { Stack } from '#ui/Stack.tsx';
import { CopyField } from '../CopyField.tsx';
import { useLanguage } from '../hooks.ts';
import { municipalityName } from '../round-name.ts';
import { useCodeWays } from '../use-code-ways.ts';
import { useSheetOwner } from './use-sheet-owner.ts';
import { useWordsIn } from './use-words-in.ts';

interface AnswerLetterProps {
  sheet: Round;
  /** Name of the file that was saved, or null. */
  file: string | null;
  /** What the code carries, where it is shown. */
  code: string | null;
}

const NAMES: Readonly<Record<Language, string>> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

/** A ready e-mail that goes along with the answers, in the language of whoever gets it. */
export function AnswerLetter({ sheet, file, code }: AnswerLetterProps) {
  const { t } = useTranslation('sheet');
  const [language, setLanguage] = useState<Language>(useLanguage());
  const words = useWordsIn(language);
  const { respondent } = useSheetOwner(sheet);
  const ways = useCodeWays('answers', code ?? '');
  const values = { municipality: municipalityName(sheet.header.municipality, language), year: sheet.header.year };
  const signature = [respondent.name, respondent.role].filter(Boolean).join('\n');
  const carried = code === null ? null : (ways?.link ?? ways?.code);
  const body =
    words &&
    [
      words('letter.hello'),
      words('letter.what', values),
      ...(file === null ? [] : [words('letter.file', { file })]),
      ...(carried ? [`${words('letter.code')}\n${carried}`] : []),
      words('letter.where'),
      [words('letter.thanks'), signature].filter(Boolean).join('\n'),
    ].join('\n\n');
  return (
    <Section heading={t('letter.heading')} intro={t('letter.intro')}>
      <Stack gap="m">
        <SelectField
          label={t('letter.language')}
          choices={LANGUAGES.map((value) => ({ value, label: NAMES[value] }))}
          value={language}
          onChange={(event) => setLanguage(event.target.value as Language)}
        />
        {body && words ? (
          <>
            <CopyField
              label={t('letter.subject')}
              text={words('letter.subjectText', values)}
              rows={2}
              buttonText={t('letter.copySubject')}
            />
            <CopyField label={t('letter.body')} text={body} rows={10} buttonText={t('letter.copyBody')} />
          </>
        ) : null}
      </Stack>
    </Section>
  );
}
