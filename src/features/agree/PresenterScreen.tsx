import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { meetingsOf, type RecordedMeeting } from '#domain/group/read-meetings.ts';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Checkbox } from '#ui/Checkbox.tsx';
import { useShortcut } from '#ui/useShortcut.ts';
import { localKey, useLocalSwitch } from '../local-choices.ts';
import { href, paths } from '../paths.ts';
import { MeetingScreen } from './MeetingScreen.tsx';
import { PresenterBlock } from './PresenterBlock.tsx';
import { PresenterEnd } from './PresenterEnd.tsx';
import { PresenterKeys } from './PresenterKeys.tsx';
import { PresenterStatement } from './PresenterStatement.tsx';
import styles from './presenter.module.css';
import { presenterSteps } from './presenter-steps.ts';
import { type Group, useGroup } from './use-group.ts';

/** The wall: one statement in large type and nothing else; everything can be done by keyboard (GR8). */
export function PresenterScreen({ meeting: id }: { readonly meeting: string }) {
  const group = useGroup();
  const meeting = meetingsOf(group.round).find((one) => one.id === id);
  return meeting ? <Wall meeting={meeting} group={group} /> : <MeetingScreen meeting={id} />;
}

function Wall({ meeting, group }: { readonly meeting: RecordedMeeting; readonly group: Group }) {
  const { t } = useTranslation('agree');
  const [, navigate] = useLocation();
  const [hasKeys, setHasKeys] = useLocalSwitch(localKey.shortcuts, true);
  const [at, setAt] = useState(0);
  const region = useRef<HTMLDivElement>(null);
  const steps = presenterSteps(meeting, group);
  const index = Math.min(at, steps.length - 1);
  const step = steps[index] ?? { kind: 'end' as const };
  const out = paths.meeting(group.round.header.id, meeting.id);
  // From where it stands by then: keys may come faster than the page is drawn.
  const walk = (by: number) => setAt((now) => Math.max(0, Math.min(steps.length - 1, now + by)));
  // No letters, so they stay when the single keys are turned off.
  useShortcut(region, {
    ArrowRight: () => walk(1),
    ArrowLeft: () => walk(-1),
    Escape: () => navigate(out),
  });
  const leaveField = (event: KeyboardEvent) => {
    const isField = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
    if (event.key === 'Escape' && isField) region.current?.querySelector('h1')?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears keys pressed in the fields within
    <div ref={region} className={styles.wall} tabIndex={-1} onKeyDown={leaveField}>
      <div className={styles.top}>
        <span>{step.kind === 'item' ? t('wall.position', { position: step.position, of: step.of }) : null}</span>
        <Checkbox label={t('keys.use')} checked={hasKeys} onChange={(event) => setHasKeys(event.target.checked)} />
        <ButtonLink kind="quiet" size="s" icon="close" href={href(out)}>
          {t('wall.leave')}
        </ButtonLink>
      </div>
      {step.kind === 'block' ? (
        <PresenterBlock region={region} hasKeys={hasKeys} meeting={meeting} group={group} />
      ) : step.kind === 'item' ? (
        <PresenterStatement
          key={step.item}
          region={region}
          hasKeys={hasKeys}
          step={step}
          meeting={meeting}
          group={group}
        />
      ) : (
        <PresenterEnd meeting={meeting} group={group} />
      )}
      <div className={styles.foot}>
        <Button kind="secondary" icon="arrow-left" disabled={index === 0} onClick={() => walk(-1)}>
          {t('wall.previous')}
        </Button>
        <PresenterKeys kind={step.kind} hasKeys={hasKeys} />
        <Button iconRight="arrow-right" disabled={index === steps.length - 1} onClick={() => walk(1)}>
          {t('wall.next')}
        </Button>
      </div>
    </div>
  );
}
