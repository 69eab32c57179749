import type { ChangeEvent, FocusEvent, Ref } from 'react';
import styles from './Field.module.css';
import { FieldShell } from './FieldShell.tsx';
import type { Choice, FieldText } from './FieldText.ts';
import { joinClasses } from './joinClasses.ts';

interface SelectFieldProps extends FieldText {
  choices: readonly Choice[];
  /** First in the list, with the value `''`. */
  emptyText?: string | undefined;
  value?: string | undefined;
  defaultValue?: string | undefined;
  onChange?: ((event: ChangeEvent<HTMLSelectElement>) => void) | undefined;
  onBlur?: ((event: FocusEvent<HTMLSelectElement>) => void) | undefined;
  ref?: Ref<HTMLSelectElement> | undefined;
}

/** A native select: every phone and screen reader knows it. */
export function SelectField({
  choices,
  emptyText,
  name,
  disabled,
  value,
  defaultValue,
  onChange,
  onBlur,
  ref,
  ...text
}: SelectFieldProps) {
  return (
    <FieldShell {...text}>
      {(control) => (
        <select
          {...control}
          ref={ref}
          name={name}
          disabled={disabled}
          value={value}
          defaultValue={defaultValue}
          onChange={onChange}
          onBlur={onBlur}
          className={joinClasses(styles.control, styles.narrow, styles.select)}
        >
          {emptyText === undefined ? null : <option value="">{emptyText}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} disabled={choice.disabled}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </FieldShell>
  );
}
