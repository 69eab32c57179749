import { type ReactNode, useId } from 'react';
import styles from './Field.module.css';
import { FieldMessage } from './FieldMessage.tsx';
import type { FieldText } from './FieldText.ts';
import { LabelText } from './LabelText.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
}

interface FieldShellProps
  extends Pick<FieldText, 'label' | 'hint' | 'error' | 'optionalText' | 'hideLabel' | 'required'> {
  id?: string | undefined;
  children: (control: ControlProps) => ReactNode;
}

/** Label, hint and error around one control, tied together by ids. */
export function FieldShell({ id, label, hint, error, optionalText, hideLabel, required, children }: FieldShellProps) {
  const ownId = useId();
  const fieldId = id ?? ownId;
  const hintId = hint ? `${fieldId}-hint` : undefined;
  const errorId = error ? `${fieldId}-error` : undefined;
  const labelElement = (
    <label htmlFor={fieldId} className={styles.label}>
      <LabelText label={label} optionalText={optionalText} />
    </label>
  );
  return (
    <div className={styles.field}>
      {hideLabel ? <VisuallyHidden>{labelElement}</VisuallyHidden> : labelElement}
      {hintId ? (
        <FieldMessage id={hintId} kind="hint">
          {hint}
        </FieldMessage>
      ) : null}
      {children({
        id: fieldId,
        'aria-describedby': [hintId, errorId].filter(Boolean).join(' ') || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': required ? true : undefined,
      })}
      {errorId ? (
        <FieldMessage id={errorId} kind="error">
          {error}
        </FieldMessage>
      ) : null}
    </div>
  );
}
