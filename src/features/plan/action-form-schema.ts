import * as z from 'zod/mini';
import { type Action, actionFieldSchemas } from '#domain/round/action.ts';
import type { ActionDraft } from '#domain/round/change-plan.ts';

/** Messages are keys of `plan:errors`. */
export type FormError = 'title' | 'tooLong' | 'month' | 'order' | 'reason';

/** What the core allows under a field, said in our words. */
const fits = (field: 'title' | LongField | MonthField, error: FormError) =>
  z.refine<string>((value) => z.safeParse(actionFieldSchemas[field], value).success, { error });

type MonthField = 'start' | 'due';
type LongField = 'role' | 'resources' | 'indicator' | 'baseline' | 'target' | 'statusReason' | 'followUp';
const text = (field: LongField) => z.string().check(fits(field, 'tooLong'));
const month = (field: MonthField) => z.string().check(fits(field, 'month'));
const ids = z.array(z.string());

export const actionFormSchema = z
  .object({
    title: z.string().check(
      z.refine((title) => title.trim() !== '', { error: 'title' }),
      fits('title', 'tooLong'),
    ),
    sectors: ids,
    role: text('role'),
    start: month('start'),
    due: month('due'),
    priority: actionFieldSchemas.priority,
    resources: text('resources'),
    indicator: text('indicator'),
    baseline: text('baseline'),
    target: text('target'),
    status: actionFieldSchemas.status,
    statusReason: text('statusReason'),
    followUp: text('followUp'),
    goal: z.string(),
    items: ids,
    models: ids,
  })
  .check(
    // Told together with the faults of single fields, not one round later.
    z.refine(({ start, due }) => !isMonth(start) || !isMonth(due) || start <= due, {
      error: 'order',
      path: ['due'],
      when: () => true,
    }),
    z.refine(({ status, statusReason }) => !needsReason(status) || statusReason.trim() !== '', {
      error: 'reason',
      path: ['statusReason'],
      when: () => true,
    }),
  );

export type ActionFormValues = z.infer<typeof actionFormSchema>;
export type ActionFormField = keyof ActionFormValues;

export function needsReason(status: Action['status']): boolean {
  return status === 'dropped' || status === 'moved';
}

export function formValuesOf(action: ActionDraft): ActionFormValues {
  const { sectors, items, models, ...rest } = action;
  const {
    title,
    role,
    start,
    due,
    priority,
    resources,
    indicator,
    baseline,
    target,
    status,
    statusReason,
    followUp,
    goal,
  } = rest;
  return {
    ...{
      title,
      role,
      start,
      due,
      priority,
      resources,
      indicator,
      baseline,
      target,
      status,
      statusReason,
      followUp,
      goal,
    },
    sectors: [...sectors],
    items: [...items],
    models: [...models],
  };
}

/** The row with what was filled in. Fields nobody touched stay as they are, to the last space. */
export function filledIn(before: ActionDraft, values: ActionFormValues): ActionDraft {
  const own = (field: 'title' | LongField) => (values[field] === before[field] ? before[field] : values[field].trim());
  return {
    ...before,
    ...values,
    title: own('title'),
    role: own('role'),
    resources: own('resources'),
    indicator: own('indicator'),
    baseline: own('baseline'),
    target: own('target'),
    statusReason: needsReason(values.status) ? own('statusReason') : '',
    followUp: own('followUp'),
  };
}

/** As far as it can be kept when the form is left without saving: a half-chosen month goes back to what it was. */
export function keepable(before: ActionDraft, values: ActionFormValues): ActionDraft {
  const filled = filledIn(before, values);
  return {
    ...filled,
    start: isMonth(values.start) || values.start === '' ? values.start : before.start,
    due: isMonth(values.due) || values.due === '' ? values.due : before.due,
  };
}

function isMonth(value: string): boolean {
  return value !== '' && z.safeParse(actionFieldSchemas.due, value).success;
}
