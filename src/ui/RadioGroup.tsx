import { type Ref, useId } from 'react';
import styles from './Choice.module.css';
import { FieldGroup } from './FieldGroup.tsx';
import { FieldMessage } from './FieldMessage.tsx';
import type { Choice, FieldText } from './FieldText.ts';

interface RadioGroupProps<V extends string> extends FieldText {
  choices: readonly Choice<V>[];
  /** Given (also null): the caller holds the value. */
  value?: V | null | undefined;
  defaultValue?: V | undefined;
  onChange?: ((value: V) => void) | undefined;
  onBlur?: (() => void) | undefined;
  inline?: boolean | undefined;
  /** The chosen radio, or the first, for focus after an error. */
  ref?: Ref<HTMLInputElement> | undefined;
}

/** One of several. */
export function RadioGroup<V extends string>(props: RadioGroupProps<V>) {
  const { label, hideLabel, choices, value, defaultValue, onChange, onBlur, inline, name, disabled, ref, ...text } =
    props;
  const ownName = useId();
  const chosen = value ?? defaultValue;
  const refValue = choices.some((choice) => choice.value === chosen) ? chosen : choices[0]?.value;
  return (
    <FieldGroup legend={label} hideLegend={hideLabel} role="radiogroup" {...text}>
      <div className={inline ? styles.inline : styles.list}>
        {choices.map((choice, index) => {
          const hintId = choice.hint ? `${ownName}-${index}-hint` : undefined;
          return (
            <div key={choice.value} className={styles.choice}>
              <label className={styles.label}>
                <input
                  ref={choice.value === refValue ? ref : undefined}
                  type="radio"
                  className={styles.input}
                  name={name ?? ownName}
                  value={choice.value}
                  disabled={disabled || choice.disabled}
                  aria-describedby={hintId}
                  {...(value === undefined
                    ? { defaultChecked: choice.value === defaultValue }
                    : { checked: choice.value === value })}
                  onChange={() => onChange?.(choice.value)}
                  onBlur={onBlur}
                />
                <span>{choice.label}</span>
              </label>
              {hintId ? (
                <div className={styles.below}>
                  <FieldMessage id={hintId} kind="hint">
                    {choice.hint}
                  </FieldMessage>
                </div>
              ) : null}
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
