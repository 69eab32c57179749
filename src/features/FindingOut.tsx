import { useTranslation } from 'react-i18next';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import type { Answer } from '#domain/round/answer.ts';
import { formatMonth } from '#parts/format-date.ts';
import { Columns } from '#ui/Columns.tsx';
import { FieldGroup } from '#ui/FieldGroup.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useLanguage } from './hooks.ts';
import { monthsFrom } from './months-from.ts';
import { useServices } from './services.ts';
import { useDraftText } from './use-draft-text.ts';

type Unknown = Extract<Answer, { kind: 'unknown' }>;

interface FindingOutProps {
  answer: Unknown;
  scale: ChecklistTexts['scale'];
  onChange: (answer: Unknown) => void;
}

const MONTHS_AHEAD = 18;
const LONGEST_NAME = 200;

/** «Cannot say»: who of the group finds out, and by which month. Both may stay open. */
export function FindingOut({ answer, scale, onChange }: FindingOutProps) {
  const { t } = useTranslation(['answering', 'common']);
  const language = useLanguage();
  const { session } = useServices();
  const { who = '', by = '' } = answer;
  const set = (now: { who: string; by: string }) =>
    onChange({ kind: 'unknown', ...(now.who.trim() && { who: now.who }), ...(now.by && { by: now.by }) });
  const name = useDraftText(who, (text) => {
    set({ who: text, by });
    return true;
  });
  const months = new Set([...(by ? [by] : []), ...monthsFrom(session.today(), MONTHS_AHEAD)]);
  return (
    <FieldGroup legend={scale.agreedUnknown.label} hint={scale.agreedUnknown.meaning}>
      <Columns min="s">
        <TextField
          {...name}
          label={t('finding.who')}
          optionalText={t('common:optional')}
          autoComplete="off"
          maxLength={LONGEST_NAME}
        />
        <SelectField
          label={t('finding.by')}
          optionalText={t('common:optional')}
          emptyText={t('finding.notSet')}
          value={by}
          choices={[...months].map((month) => ({ value: month, label: formatMonth(month, language) }))}
          onChange={(event) => set({ who: name.value, by: event.target.value })}
        />
      </Columns>
    </FieldGroup>
  );
}
