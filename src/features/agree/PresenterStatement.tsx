import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LEVELS } from '#domain/checklist/checklist.ts';
import { AGENDA_MINUTES } from '#domain/group/agenda.ts';
import { agreedWords } from '#parts/answer-words.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Row } from '#ui/Row.tsx';
import { useShortcut } from '#ui/useShortcut.ts';
import { FindingOut } from '../FindingOut.tsx';
import { WhileOpen } from '../WhileOpen.tsx';
import { type AgreementFields, AgreementTexts } from './AgreementTexts.tsx';
import { PresenterLevels } from './PresenterLevels.tsx';
import styles from './presenter.module.css';
import type { PresenterProps } from './presenter-props.ts';
import type { PresenterStep } from './presenter-steps.ts';
import { SpreadSummary } from './SpreadSummary.tsx';
import { useAgreement } from './use-agreement.ts';
import { useOutcomeWords } from './use-outcome-words.ts';

interface PresenterStatementProps extends PresenterProps {
  readonly step: Extract<PresenterStep, { kind: 'item' }>;
}

/** One statement. What the sectors said stays hidden until somebody asks, so that it doesn't steer the talk (GR8). */
export function PresenterStatement({ step, group, ...props }: PresenterStatementProps) {
  const item = group.itemsById.get(step.item);
  return item ? <Known {...props} step={step} group={group} item={item} /> : null;
}

type KnownItem = { readonly item: Parameters<typeof useAgreement>[0] };

function Known({ region, hasKeys, step, meeting, group, item }: PresenterStatementProps & KnownItem) {
  const { t } = useTranslation('agree');
  const [isShown, setShown] = useState(false);
  const fields = useRef<AgreementFields>(null);
  const agreement = useAgreement(item, meeting);
  const outcome = useOutcomeWords(meeting, group)(item.id);
  const { agreed, statutory } = agreement;
  const spread = group.spreadOf(item.id);
  const chooseNotApplicable = () => {
    agreement.choose('not-applicable');
    // The field is drawn by then.
    requestAnimationFrame(() => fields.current?.focusReason());
  };
  useShortcut(
    region,
    {
      ...Object.fromEntries(LEVELS.map((level) => [`${level}`, () => agreement.choose(`${level}`)])),
      '?': () => agreement.choose('unknown'),
      ...(statutory ? {} : { n: chooseNotApplicable }),
      s: () => setShown(!isShown),
      r: () => fields.current?.focusReason(),
      d: () => fields.current?.focusDissent(),
      c: agreement.carry,
    },
    hasKeys,
  );
  const left = step.of - step.position;
  const { statement, levels } = group.textsOf(item.id);
  return (
    <div className={styles.middle}>
      <PageTitle
        documentTitle={`${item.code} ${statement}`}
        eyebrow={`${item.code} · ${t('wall.time', { minutes: AGENDA_MINUTES.item })} ${
          left > 0 ? t('wall.timeLeft', { count: left, minutes: left * AGENDA_MINUTES.item }) : t('wall.last')
        }`}
        focusKey={item.id}
      >
        {statement}
      </PageTitle>
      <WhileOpen>
        <PresenterLevels
          agreement={agreement}
          scale={group.scale}
          levels={levels}
          onNotApplicable={chooseNotApplicable}
        />
      </WhileOpen>
      <Row gap="m" align="center">
        {agreed ? (
          <Badge tone="success" shape="full">
            {t('wall.recorded', { answer: agreedWords(agreed.answer, group.scale) })}
          </Badge>
        ) : null}
        {outcome === '' ? null : <span>{outcome}</span>}
        <Button kind="secondary" expanded={isShown} onClick={() => setShown(!isShown)}>
          {t(isShown ? 'wall.hide' : 'wall.show')}
        </Button>
        <WhileOpen>
          <Button kind="quiet" onClick={agreement.carry}>
            {t('form.carry')}
          </Button>
        </WhileOpen>
      </Row>
      {isShown && spread ? <SpreadSummary spread={spread} group={group} /> : null}
      <WhileOpen>
        {agreed?.answer.kind === 'unknown' ? (
          <FindingOut answer={agreed.answer} scale={group.scale} onChange={agreement.give} />
        ) : null}
        {agreement.shown ? <AgreementTexts ref={fields} agreement={agreement} /> : null}
      </WhileOpen>
    </div>
  );
}
