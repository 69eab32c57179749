import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { canBeFirstPriority } from '#domain/plan/first-priority.ts';
import type { Action } from '#domain/round/action.ts';
import { addAction, changeAction } from '#domain/round/change-plan.ts';
import { actionsOf } from '#domain/round/read-plan.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Row } from '#ui/Row.tsx';
import { useRound } from './hooks.ts';
import { href, paths } from './paths.ts';
import { actionFrom, draftFrom, type PlanSource } from './plan-source.ts';
import { useServices } from './services.ts';
import { SIXTH_WAITS, WhichWaitsDialog } from './WhichWaitsDialog.tsx';

/** Makes an action of a step or a model; what is in the plan already says so and leads there (PL1, PL2). */
export function AddToPlan({ source }: { source: PlanSource }) {
  const { t } = useTranslation('actions');
  const { session, now } = useServices();
  const round = useRound();
  const announce = useAnnounce();
  const [isAsking, setAsking] = useState(false);
  const [isNew, setNew] = useState(false);
  const actions = actionsOf(round);
  const planned = actionFrom(source, actions);
  const draft = draftFrom(source, { order: now(), actions });
  const id = 'new';
  const place = canBeFirstPriority({ id }, actions);

  const add = (waits: string | null) => {
    const isFirst = waits !== SIXTH_WAITS;
    const waiting = actions.find((action) => action.id === waits);
    session.change(
      new Map([
        ...addAction(session.newId(), { ...draft, priority: isFirst ? 'first' : 'later' }),
        ...(waiting ? changeAction(waiting, { ...waiting, priority: 'later' }) : []),
      ]),
    );
    setAsking(false);
    setNew(true);
    announce(t(isFirst ? 'add.doneFirst' : 'add.doneLater', { title: draft.title }));
  };

  if (planned) return <InPlan action={planned} source={source} takesFocus={isNew} />;
  return (
    <>
      <Button
        size="s"
        kind="secondary"
        icon="add"
        ariaLabel={`${t('add.button')}: ${draft.title}`}
        onClick={() => (place.ok ? add(null) : setAsking(true))}
      >
        {t('add.button')}
      </Button>
      {isAsking && !place.ok && (
        <WhichWaitsDialog
          sixth={draft.title}
          waiting={place.waiting}
          sixthMayWait
          onChoose={add}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}

interface InPlanProps {
  action: Action;
  source: PlanSource;
  /** The button that had the focus has just given way to this. */
  takesFocus: boolean;
}

function InPlan({ action, source, takesFocus }: InPlanProps) {
  const { t } = useTranslation(['actions', 'common']);
  const { session } = useServices();
  const { header } = useRound();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (takesFocus) link.current?.focus();
  }, [takesFocus]);
  const missing = source.kind === 'model' ? source.items.filter((item) => !action.items.includes(item.id)) : [];
  const connect = () => {
    session.change(changeAction(action, { ...action, items: [...action.items, ...missing.map((item) => item.id)] }));
    link.current?.focus();
  };
  return (
    <Row align="center">
      <Badge tone="success" shape="full">
        {t('add.inPlan')} · {t(`common:status.${action.status}`)}
      </Badge>
      <ButtonLink size="s" kind="quiet" href={href(paths.plan(header.id))} iconRight="arrow-right" ref={link}>
        {t('add.toPlan')}
      </ButtonLink>
      {missing.length > 0 && (
        <Button size="s" kind="quiet" icon="add" onClick={connect}>
          {t('add.connect', { codes: missing.map((item) => item.code).join(', ') })}
        </Button>
      )}
    </Row>
  );
}
