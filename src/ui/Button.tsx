import type { MouseEvent, ReactNode, Ref } from 'react';
import { Button as SuomifiButton } from 'suomifi-ui-components';
import styles from './Button.module.css';
import { definedProps } from './definedProps.ts';
import { Icon, type IconName } from './Icon.tsx';
import { joinClasses } from './joinClasses.ts';

interface ButtonProps {
  children: ReactNode;
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined;
  type?: 'button' | 'submit' | undefined;
  icon?: IconName | undefined;
  iconRight?: IconName | undefined;
  /** Pressing does nothing while busy; focus stays. */
  busy?: boolean | undefined;
  /** Read by screen readers while busy. */
  busyText?: string | undefined;
  disabled?: boolean | undefined;
  /** Pressing does nothing for a moment; focus stays, which `disabled` would lose. */
  waits?: boolean | undefined;
  fullWidth?: boolean | undefined;
  size?: 'm' | 's' | undefined;
  ariaLabel?: string | undefined;
  describedBy?: string | undefined;
  pressed?: boolean | undefined;
  expanded?: boolean | undefined;
  controls?: string | undefined;
  form?: string | undefined;
  onClick?: ((event: MouseEvent) => void) | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
}

const variants = { primary: 'default', secondary: 'secondary', quiet: 'secondaryNoBorder', danger: 'default' } as const;

export function Button({
  children,
  kind = 'primary',
  type = 'button',
  icon,
  iconRight,
  busy = false,
  busyText = '',
  disabled,
  waits = false,
  fullWidth,
  size = 'm',
  ariaLabel,
  describedBy,
  pressed,
  expanded,
  controls,
  form,
  onClick,
  ref,
}: ButtonProps) {
  const optional = definedProps({
    disabled,
    fullWidth,
    form,
    onClick,
    ref,
    'aria-disabled': waits || undefined,
    'aria-label': ariaLabel,
    'aria-describedby': describedBy,
    'aria-pressed': pressed,
    'aria-expanded': expanded,
    'aria-controls': controls,
  });
  const loading = busy ? ({ loading: true, ariaLoadingText: busyText } as const) : {};
  return (
    <SuomifiButton
      type={type}
      variant={variants[kind]}
      className={joinClasses(
        styles.button,
        styles[kind],
        size === 's' && styles.small,
        waits && styles.waits,
        busy && styles.busy,
      )}
      {...optional}
      {...loading}
    >
      <span className={styles.inner}>
        {icon && !busy ? <Icon name={icon} /> : null}
        <span>{children}</span>
        {iconRight && !busy ? <Icon name={iconRight} /> : null}
      </span>
    </SuomifiButton>
  );
}
