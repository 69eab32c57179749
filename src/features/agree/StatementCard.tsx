import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistItem } from '#domain/checklist/checklist.ts';
import type { Meeting } from '#domain/round/meeting-values.ts';
import { Card } from '#ui/Card.tsx';
import { Expander } from '#ui/Expander.tsx';
import { Stack } from '#ui/Stack.tsx';
import { AgreeForm } from './AgreeForm.tsx';
import styles from './agree.module.css';
import { RespondentNotes } from './RespondentNotes.tsx';
import { SpreadSummary, StandingAnswer } from './SpreadSummary.tsx';
import type { Group } from './use-group.ts';

interface StatementCardProps {
  readonly item: ChecklistItem;
  readonly group: Group;
  readonly meeting?: (Meeting & { readonly id: string }) | null;
  /** Said beside the statement, such as what came of it in the meeting. */
  readonly note?: string | undefined;
}

/** One statement: how the answers lie, what counts now, what was written, and where the group agrees on it. */
export function StatementCard({ item, group, meeting = null, note }: StatementCardProps) {
  const { t } = useTranslation('agree');
  const [isOpen, setOpen] = useState(false);
  const headingId = useId();
  const spread = group.spreadOf(item.id);
  const dissent = group.agreed.get(item.id)?.dissent ?? '';
  return (
    <Card as="li" labelledBy={headingId}>
      <div className={styles.statement} data-open={isOpen || undefined}>
        <Stack gap="xs">
          <h3 id={headingId}>
            {item.code} {group.textsOf(item.id).statement}
          </h3>
          {note ? <p>{note}</p> : null}
          <StandingAnswer item={item.id} group={group} />
          {dissent.trim() === '' ? null : <p>{t('standing.dissent', { text: dissent })}</p>}
          <RespondentNotes item={item.id} group={group} />
        </Stack>
        <div className={styles.spread}>{spread ? <SpreadSummary spread={spread} group={group} /> : null}</div>
        <div className={styles.form}>
          <Expander summary={t('form.open')} open={isOpen} onToggle={setOpen}>
            {isOpen ? <AgreeForm item={item} group={group} meeting={meeting} /> : null}
          </Expander>
        </div>
      </div>
    </Card>
  );
}
