import { useTranslation } from 'react-i18next';
import { goalsOf } from '#domain/round/read-goals.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { useRound } from '../hooks.ts';
import type { FormProps } from './form-props.ts';

interface GoalFieldProps extends Pick<FormProps, 'register'> {
  /** What the action had when the form was opened; a goal that has been removed since can still be taken away. */
  readonly before: string;
}

/** The one goal of the municipality's own that an action serves (PL5); nothing where no goal has been written. */
export function GoalField({ register, before }: GoalFieldProps) {
  const { t } = useTranslation('plan');
  const goals = goalsOf(useRound());
  const choices = goals.map(({ id, title }) => ({ value: id, label: title }));
  if (before !== '' && !goals.some(({ id }) => id === before)) {
    choices.push({ value: before, label: t('form.goalGone') });
  }
  if (choices.length === 0) return null;
  return <SelectField {...register('goal')} label={t('form.goal')} choices={choices} emptyText={t('form.goalNone')} />;
}
