import { type ReactNode, useId } from 'react';
import { type HeadingLevel, headingTag } from './HeadingLevel.ts';
import { joinClasses } from './joinClasses.ts';
import styles from './Section.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface SectionProps {
  heading: ReactNode;
  level?: HeadingLevel | undefined;
  id?: string | undefined;
  /** Beside the heading: a button, a number. */
  aside?: ReactNode;
  intro?: ReactNode;
  hideHeading?: boolean | undefined;
  children: ReactNode;
}

/** A part of a page, named by its heading. */
export function Section({ heading, level = 2, id, aside, intro, hideHeading = false, children }: SectionProps) {
  const headingId = useId();
  const Heading = headingTag(level);
  const title = <Heading id={headingId}>{heading}</Heading>;
  return (
    <section id={id} aria-labelledby={headingId} className={joinClasses(styles.section, styles[`level${level}`])}>
      {hideHeading ? (
        <VisuallyHidden as="div">{title}</VisuallyHidden>
      ) : (
        <div className={styles.head}>
          {title}
          {aside ? <div className={styles.aside}>{aside}</div> : null}
        </div>
      )}
      {intro ? <div className={styles.intro}>{intro}</div> : null}
      {children}
    </section>
  );
}
