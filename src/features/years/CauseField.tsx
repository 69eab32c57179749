import { useTranslation } from 'react-i18next';
import { changeCausesOf } from '#domain/round/read-answers.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { CHANGE_CAUSES } from '#domain/round/values.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { useRound } from '../hooks.ts';
import { useServices } from '../services.ts';

interface CauseFieldProps {
  readonly itemId: string;
  readonly statement: string;
  /** The newer of the two rounds: the cause of a change is kept there (YR3); undefined where it isn't at hand. */
  readonly newer: Round | undefined;
}

/** Why the answer changed: to be chosen where the newer round is open, else as it was told there. */
export function CauseField({ itemId, statement, newer }: CauseFieldProps) {
  const { t } = useTranslation('years');
  const { session } = useServices();
  const open = useRound();
  const isOpen = newer?.header.id === open.header.id;
  const cause = newer ? changeCausesOf(isOpen ? open : newer).get(itemId) : undefined;
  if (!isOpen) return cause ? <span>{t('cause.told', { cause: t(`cause.${cause}`) })}</span> : null;
  return (
    <SelectField
      label={t('cause.label', { statement })}
      hideLabel
      emptyText={t('cause.empty')}
      choices={CHANGE_CAUSES.map((value) => ({ value, label: t(`cause.${value}`) }))}
      value={cause ?? ''}
      onChange={(event) =>
        session.change(new Map([[valueKey.changeCause(itemId), event.target.value === '' ? null : event.target.value]]))
      }
    />
  );
}
