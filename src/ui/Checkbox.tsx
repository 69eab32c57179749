import { type ChangeEvent, type FocusEvent, type Ref, useId } from 'react';
import styles from './Choice.module.css';
import { FieldMessage } from './FieldMessage.tsx';

interface CheckboxProps {
  label: string;
  checked?: boolean | undefined;
  defaultChecked?: boolean | undefined;
  onChange?: ((event: ChangeEvent<HTMLInputElement>) => void) | undefined;
  onBlur?: ((event: FocusEvent<HTMLInputElement>) => void) | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
  hint?: string | undefined;
  error?: string | undefined;
  name?: string | undefined;
  value?: string | undefined;
  id?: string | undefined;
  disabled?: boolean | undefined;
}

/**
 * A native checkbox in our look. The library's own keeps «checked» in its state, so a form that sets it through the
 * ref (react-hook-form) would see one thing and the user another.
 */
export function Checkbox({ label, hint, error, id, ...input }: CheckboxProps) {
  const ownId = useId();
  const inputId = id ?? ownId;
  const hintId = hint ? `${inputId}-hint` : undefined;
  const errorId = error ? `${inputId}-error` : undefined;
  return (
    <div className={styles.choice}>
      <label className={styles.label}>
        <input
          {...input}
          id={inputId}
          type="checkbox"
          className={styles.input}
          aria-describedby={[hintId, errorId].filter(Boolean).join(' ') || undefined}
          aria-invalid={error ? true : undefined}
        />
        <span>{label}</span>
      </label>
      {hintId ? (
        <div className={styles.below}>
          <FieldMessage id={hintId} kind="hint">
            {hint}
          </FieldMessage>
        </div>
      ) : null}
      {errorId ? (
        <div className={styles.below}>
          <FieldMessage id={errorId} kind="error">
            {error}
          </FieldMessage>
        </div>
      ) : null}
    </div>
  );
}
