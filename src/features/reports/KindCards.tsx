import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { meetingsOf } from '#domain/group/read-meetings.ts';
import { Card } from '#ui/Card.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { MeetingLinks } from './MeetingLinks.tsx';
import styles from './reports.module.css';

/** Every kind of report with what it is for and for whom (RP3); the action plan is the one on this page. */
export function KindCards() {
  const { t } = useTranslation(['reports', 'drafts']);
  const round = useRound();
  const { id } = round.header;
  return (
    <Section heading={t('kinds.heading')}>
      <ul className={styles.kinds}>
        <Kind link={<KindLink path={paths.reports(id)} text={t('plan.heading')} current={true} />} tone="accent">
          {t('kinds.plan')}
        </Kind>
        <Kind link={<KindLink path={paths.summary(id)} text={t('summary.link')} />}>{t('kinds.summary')}</Kind>
        <Kind link={<KindLink path={paths.report(id, 'full')} text={t('full.title')} />}>{t('kinds.full')}</Kind>
        <Kind link={<KindLink path={paths.report(id, 'comparison')} text={t('comparison.title')} />}>
          {t('kinds.comparison')}
        </Kind>
        <Kind link={<KindLink path={paths.report(id, 'blank')} text={t('blank.title')} />}>{t('kinds.blank')}</Kind>
        <Kind link={<KindLink path={paths.report(id, 'prefilled')} text={t('prefilled.title')} />}>
          {t('kinds.prefilled')}
        </Kind>
        <Kind link={<KindLink path={paths.drafts(id)} text={t('drafts:link')} />}>{t('drafts:card')}</Kind>
        <Kind link={meetingsOf(round).length === 0 ? <strong>{t('minutes.heading')}</strong> : <MeetingLinks />}>
          {t('kinds.minutes')} {meetingsOf(round).length === 0 ? t('kinds.noMeeting') : null}
        </Kind>
      </ul>
    </Section>
  );
}

interface KindProps {
  readonly link: ReactNode;
  readonly tone?: 'plain' | 'accent';
  readonly children: ReactNode;
}

function Kind({ link, tone = 'plain', children }: KindProps) {
  return (
    <Card as="li" tone={tone} padding="s">
      <Stack gap="xs">
        <div className={styles.kindName}>{link}</div>
        <Prose as="p" size="s">
          {children}
        </Prose>
      </Stack>
    </Card>
  );
}

function KindLink({ path, text, current = false }: { path: string; text: string; current?: boolean }) {
  return (
    <TextLink href={href(path)} current={current}>
      {text}
    </TextLink>
  );
}
