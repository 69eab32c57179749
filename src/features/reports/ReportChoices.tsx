import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '#domain/checklist/checklist.ts';
import type { ReportChoice } from '#domain/round/values.ts';
import { Checkbox } from '#ui/Checkbox.tsx';
import { FieldGroup } from '#ui/FieldGroup.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { Stack } from '#ui/Stack.tsx';
import { OwnTextsNote } from './OwnTextsNote.tsx';

interface ReportChoicesProps {
  readonly choice: ReportChoice;
  readonly onChange: (part: Partial<ReportChoice>) => void;
}

/** The report's language, apart from the interface's (RP4), and what goes in (RP7). */
export function ReportChoices({ choice, onChange }: ReportChoicesProps) {
  const { t } = useTranslation('reports');
  return (
    <>
      <Stack gap="xs">
        <RadioGroup
          label={t('language.label')}
          choices={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
          value={choice.lang}
          onChange={(lang) => onChange({ lang })}
          inline={true}
        />
        <OwnTextsNote lang={choice.lang} />
      </Stack>
      <FieldGroup legend={t('parts.label')} hint={t('parts.hint')}>
        <Checkbox
          label={t('parts.notes')}
          hint={t('parts.notesHint')}
          checked={choice.notes}
          onChange={(event) => onChange({ notes: event.target.checked })}
        />
        <Checkbox
          label={t('parts.unanswered')}
          checked={choice.unanswered}
          onChange={(event) => onChange({ unanswered: event.target.checked })}
        />
      </FieldGroup>
    </>
  );
}
