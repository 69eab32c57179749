import type { Control, FieldErrors, UseFormRegister } from 'react-hook-form';
import type { ActionFormField, ActionFormValues, FormError } from './action-form-schema.ts';

/** What each part of the form is given. */
export interface FormProps {
  readonly control: Control<ActionFormValues>;
  readonly register: UseFormRegister<ActionFormValues>;
  readonly errorOf: (field: ActionFormField) => string | undefined;
}

export function errorKeyOf(errors: FieldErrors<ActionFormValues>, field: ActionFormField): FormError | undefined {
  return errors[field]?.message as FormError | undefined;
}
