import { useTranslation } from 'react-i18next';
import { answeringRespondents } from '#domain/group/read-respondents.ts';
import type { ReportChoice } from '#domain/round/values.ts';
import { Checkbox } from '#ui/Checkbox.tsx';
import { FieldGroup } from '#ui/FieldGroup.tsx';
import { useRound } from '../hooks.ts';
import { AreaChoices } from './AreaChoices.tsx';
import { ReportLanguage } from './ReportLanguage.tsx';

interface ReportChoicesProps {
  readonly choice: ReportChoice;
  readonly onChange: (part: Partial<ReportChoice>) => void;
  /** With the respondents' notes it is also told which sectors see it differently. */
  readonly hasSectors?: boolean;
}

/** The report's language, apart from the interface's (RP4), and what goes in (RP7). */
export function ReportChoices({ choice, onChange, hasSectors = false }: ReportChoicesProps) {
  const { t } = useTranslation('reports');
  const hasRespondents = answeringRespondents(useRound()).length > 0;
  return (
    <>
      <ReportLanguage lang={choice.lang} onChange={onChange} />
      <FieldGroup legend={t('parts.label')} hint={t('parts.hint')}>
        <Checkbox
          label={t('parts.notes')}
          hint={t('parts.notesHint')}
          checked={choice.notes}
          onChange={(event) => onChange({ notes: event.target.checked })}
        />
        {hasRespondents && (
          <Checkbox
            label={t(hasSectors ? 'parts.differing' : 'parts.respondentNotes')}
            hint={t('parts.respondentNotesHint')}
            checked={choice.respondentNotes === true}
            onChange={(event) => onChange({ respondentNotes: event.target.checked })}
          />
        )}
        <Checkbox
          label={t('parts.unanswered')}
          checked={choice.unanswered}
          onChange={(event) => onChange({ unanswered: event.target.checked })}
        />
      </FieldGroup>
      <AreaChoices leftOut={choice.leftOutAreas ?? []} onChange={onChange} />
    </>
  );
}
