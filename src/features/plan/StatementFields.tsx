import { useTranslation } from 'react-i18next';
import { changeStatement, handlingOf } from '#domain/plan/handling.ts';
import { isoDate } from '#domain/round/answer.ts';
import type { Council, CouncilStatement } from '#domain/round/plan-values.ts';
import { Card } from '#ui/Card.tsx';
import { FieldGroup } from '#ui/FieldGroup.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useRound } from '../hooks.ts';
import { useDraftText } from '../use-draft-text.ts';
import { useWrite } from '../use-write.ts';

interface StatementFieldsProps {
  readonly council: Council;
  readonly name: string;
}

const STATES = ['', 'asked', 'given', 'none'] as const;
const LONGEST_NOTE = 2_000;

/** What came of asking one council; date and note are asked for once it is known which (PL8). */
export function StatementFields({ council, name }: StatementFieldsProps) {
  const { t } = useTranslation('plan');
  const write = useWrite();
  const statement = handlingOf(useRound()).statements[council];
  const state = statement?.state ?? '';

  function set(part: Partial<CouncilStatement>) {
    write((round) => {
      const before = handlingOf(round).statements[council];
      if (!before && !part.state) return new Map();
      return changeStatement(council, { state: 'asked', date: '', note: '', ...before, ...part });
    });
  }
  const date = useDraftText(statement?.date ?? '', (day) => {
    const isDay = day === '' || isoDate.safeParse(day).success;
    if (isDay) set({ date: day });
    return isDay;
  });
  const note = useDraftText(statement?.note ?? '', (text) => {
    set({ note: text.trim() });
    return true;
  });

  return (
    <Card padding="s">
      <FieldGroup legend={name}>
        <Stack gap="s">
          <RadioGroup
            inline
            hideLabel
            label={t('handling.stateOf', { council: name })}
            choices={STATES.map((value) => ({
              value,
              label: value === '' ? t('handling.notWritten') : t(`handling.states.${value}`),
            }))}
            value={state}
            onChange={(chosen) =>
              chosen === '' ? write(() => changeStatement(council, null)) : set({ state: chosen })
            }
          />
          {state !== '' && state !== 'none' && (
            <TextField type="date" width="short" max="2999-12-31" label={t(`handling.dates.${state}`)} {...date} />
          )}
          {state !== '' && <TextArea label={t(`handling.note.${state}`)} rows={2} maxLength={LONGEST_NOTE} {...note} />}
        </Stack>
      </FieldGroup>
    </Card>
  );
}
