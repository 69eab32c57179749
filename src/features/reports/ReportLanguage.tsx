import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '#domain/checklist/checklist.ts';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { Stack } from '#ui/Stack.tsx';
import { OwnTextsNote } from './OwnTextsNote.tsx';

interface ReportLanguageProps {
  readonly lang: Language;
  readonly onChange: (part: { readonly lang: Language }) => void;
}

/** The report's language, apart from the interface's (RP4). */
export function ReportLanguage({ lang, onChange }: ReportLanguageProps) {
  const { t } = useTranslation('reports');
  return (
    <Stack gap="xs">
      <RadioGroup
        label={t('language.label')}
        choices={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
        value={lang}
        onChange={(chosen) => onChange({ lang: chosen })}
        inline={true}
      />
      <OwnTextsNote lang={lang} />
    </Stack>
  );
}
