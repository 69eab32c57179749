import { type ReactNode, type Ref, useId } from 'react';
import styles from './Field.module.css';
import { FieldMessage } from './FieldMessage.tsx';
import { LabelText } from './LabelText.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface FieldGroupProps {
  legend: string;
  hideLegend?: boolean | undefined;
  optionalText?: string | undefined;
  hint?: string | undefined;
  error?: string | undefined;
  /** A group of radio buttons carries the error on itself. */
  role?: 'group' | 'radiogroup' | undefined;
  required?: boolean | undefined;
  describedBy?: string | undefined;
  id?: string | undefined;
  ref?: Ref<HTMLFieldSetElement> | undefined;
  children: ReactNode;
}

/** Fields that belong together, under one legend. */
export function FieldGroup(props: FieldGroupProps) {
  const { legend, hideLegend, optionalText, hint, error, role, required, describedBy, id, ref, children } = props;
  const ownId = useId();
  const groupId = id ?? ownId;
  const hintId = hint ? `${groupId}-hint` : undefined;
  const errorId = error ? `${groupId}-error` : undefined;
  const legendText = <LabelText label={legend} optionalText={optionalText} />;
  const radios = role === 'radiogroup';
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: only with the role «radiogroup», which takes them
    <fieldset
      id={groupId}
      ref={ref}
      role={role === 'group' ? undefined : role}
      aria-describedby={[describedBy, hintId, errorId].filter(Boolean).join(' ') || undefined}
      aria-invalid={radios && error ? true : undefined}
      aria-required={radios && required ? true : undefined}
    >
      <legend className={styles.label}>
        {hideLegend ? <VisuallyHidden>{legendText}</VisuallyHidden> : legendText}
      </legend>
      <div className={styles.group}>
        {hintId ? (
          <FieldMessage id={hintId} kind="hint">
            {hint}
          </FieldMessage>
        ) : null}
        {children}
        {errorId ? (
          <FieldMessage id={errorId} kind="error">
            {error}
          </FieldMessage>
        ) : null}
      </div>
    </fieldset>
  );
}
