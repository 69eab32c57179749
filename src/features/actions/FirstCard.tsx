import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '#ui/Card.tsx';
import { Row } from '#ui/Row.tsx';
import styles from './actions.module.css';

interface FirstCardProps {
  number: number;
  /** What it adds to those before it: «12 %». */
  share: string;
  kind: 'step' | 'model';
  heading: ReactNode;
  children: ReactNode;
}

export function FirstCard({ number, share, kind, heading, children }: FirstCardProps) {
  const { t } = useTranslation('actions');
  const headingId = useId();
  return (
    <Card as="article" labelledBy={headingId}>
      <Row gap="s" align="center">
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
        <span>
          {t(`first.kind.${kind}`)} · {t('first.share', { share })}
        </span>
      </Row>
      <h3 id={headingId}>{heading}</h3>
      {children}
    </Card>
  );
}
