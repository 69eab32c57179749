import { useTranslation } from 'react-i18next';
import { type ReportLanguage as Chosen, REPORT_LANGUAGES } from '#domain/round/values.ts';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { Stack } from '#ui/Stack.tsx';
import { OwnTextsNote } from './OwnTextsNote.tsx';

interface ReportLanguageProps {
  readonly lang: Chosen;
  readonly onChange: (part: { readonly lang: Chosen }) => void;
  /** A form holds nothing that the group has written. */
  readonly hasOwnTexts?: boolean;
}

/** The report's language, apart from the interface's (RP4). */
export function ReportLanguage({ lang, onChange, hasOwnTexts = true }: ReportLanguageProps) {
  const { t } = useTranslation('reports');
  return (
    <Stack gap="xs">
      <RadioGroup
        label={t('language.label')}
        choices={REPORT_LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
        value={lang}
        onChange={(chosen) => onChange({ lang: chosen })}
        inline={true}
      />
      {hasOwnTexts && <OwnTextsNote lang={lang} />}
    </Stack>
  );
}
