import type { Ref } from 'react';
import { Checkbox } from './Checkbox.tsx';
import styles from './Choice.module.css';
import { FieldGroup } from './FieldGroup.tsx';
import type { Choice, FieldText } from './FieldText.ts';

interface CheckboxGroupProps<V extends string> extends FieldText {
  choices: readonly Choice<V>[];
  values: readonly V[];
  onChange: (values: V[]) => void;
  inline?: boolean | undefined;
  /** The first checkbox, for focus after an error. */
  ref?: Ref<HTMLInputElement> | undefined;
}

/** Several of several. The values keep the order of the choices. */
export function CheckboxGroup<V extends string>(props: CheckboxGroupProps<V>) {
  const { label, hideLabel, choices, values, onChange, inline, name, disabled, ref, ...text } = props;
  const toggle = (value: V, isChecked: boolean) =>
    onChange(
      choices.map((choice) => choice.value).filter((each) => (each === value ? isChecked : values.includes(each))),
    );
  return (
    <FieldGroup legend={label} hideLegend={hideLabel} {...text}>
      <div className={inline ? styles.inline : styles.list}>
        {choices.map((choice, index) => (
          <Checkbox
            key={choice.value}
            ref={index === 0 ? ref : undefined}
            name={name}
            value={choice.value}
            label={choice.label}
            hint={choice.hint}
            disabled={disabled || choice.disabled}
            checked={values.includes(choice.value)}
            onChange={(event) => toggle(choice.value, event.target.checked)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
