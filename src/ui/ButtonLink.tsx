import type { MouseEvent, ReactNode, Ref } from 'react';
import styles from './Button.module.css';
import { Icon, type IconName } from './Icon.tsx';
import { joinClasses } from './joinClasses.ts';

interface ButtonLinkProps {
  href: string;
  children: ReactNode;
  kind?: 'primary' | 'secondary' | 'quiet' | undefined;
  icon?: IconName | undefined;
  iconRight?: IconName | undefined;
  size?: 'm' | 's' | undefined;
  fullWidth?: boolean | undefined;
  download?: string | undefined;
  onClick?: ((event: MouseEvent<HTMLAnchorElement>) => void) | undefined;
  ref?: Ref<HTMLAnchorElement> | undefined;
}

/** A link that looks like a button: it goes somewhere. */
export function ButtonLink({
  href,
  children,
  kind = 'primary',
  icon,
  iconRight,
  size = 'm',
  fullWidth = false,
  download,
  onClick,
  ref,
}: ButtonLinkProps) {
  const className = joinClasses(
    styles.link,
    kind === 'secondary' && styles.linkSecondary,
    kind === 'quiet' && styles.linkQuiet,
    size === 's' && styles.linkSmall,
    fullWidth && styles.fullWidth,
  );
  return (
    <a ref={ref} href={href} download={download} onClick={onClick} className={className}>
      <span className={styles.inner}>
        {icon ? <Icon name={icon} /> : null}
        <span>{children}</span>
        {iconRight ? <Icon name={iconRight} /> : null}
      </span>
    </a>
  );
}
