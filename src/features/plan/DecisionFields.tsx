import { useTranslation } from 'react-i18next';
import { changeDecision, handlingOf } from '#domain/plan/handling.ts';
import { type Deciding, type Decision, decisionSchema } from '#domain/round/plan-values.ts';
import { Card } from '#ui/Card.tsx';
import { Columns } from '#ui/Columns.tsx';
import { FieldGroup } from '#ui/FieldGroup.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useRound } from '../hooks.ts';
import { useDraftText } from '../use-draft-text.ts';
import { useWrite } from '../use-write.ts';

const EMPTY: Decision = { body: '', date: '', section: '' };
const LONGEST_NAME = 200;
const LONGEST_SECTION = 20;

/** The decision of one body: its name, the day and the section of its minutes (PL8). */
export function DecisionFields({ body }: { readonly body: Deciding }) {
  const { t } = useTranslation('plan');
  const write = useWrite();
  const decision = handlingOf(useRound()).decisions[body] ?? EMPTY;

  function keep(part: Partial<Decision>): boolean {
    if (!decisionSchema.safeParse({ ...EMPTY, ...part }).success) return false;
    write((round) => changeDecision(body, { ...(handlingOf(round).decisions[body] ?? EMPTY), ...part }));
    return true;
  }
  const name = useDraftText(decision.body, (text) => keep({ body: text.trim() }));
  const date = useDraftText(decision.date, (day) => keep({ date: day }));
  const section = useDraftText(decision.section, (text) => keep({ section: text.replace(/§/g, '').trim() }));

  return (
    <Card padding="s">
      <FieldGroup legend={t(`handling.bodies.${body}`)}>
        <Columns min="s">
          <TextField label={t('handling.body')} autoComplete="off" maxLength={LONGEST_NAME} {...name} />
          <TextField type="date" max="2999-12-31" label={t('handling.date')} {...date} />
          <TextField
            label={t('handling.section')}
            inputMode="numeric"
            autoComplete="off"
            maxLength={LONGEST_SECTION}
            {...section}
          />
        </Columns>
      </FieldGroup>
    </Card>
  );
}
