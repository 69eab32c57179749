import { useTranslation } from 'react-i18next';
import type { RecordedMeeting } from '#domain/group/read-meetings.ts';
import { agreedWords, levelWords } from '#parts/answer-words.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Stack } from '#ui/Stack.tsx';
import { WhileOpen } from '../WhileOpen.tsx';
import type { Approval } from './use-approval.ts';
import type { Group } from './use-group.ts';

interface ApproveBlockProps {
  readonly meeting: RecordedMeeting;
  readonly group: Group;
  readonly approval: Approval;
}

/** What all said alike, as one block that is approved at once; what has changed since is told and left out. */
export function ApproveBlock({ meeting, group, approval }: ApproveBlockProps) {
  const { t } = useTranslation('agree');
  const { open, isUndoable, approve, undo } = approval;
  const { scale, agreed, itemsById, textsOf, spreadOf } = group;
  const block = meeting.agenda?.block ?? [];
  const state = (item: string) => {
    const settled = agreed.get(item);
    const spread = spreadOf(item);
    if (settled)
      return (
        <Badge shape="full" tone="success">
          {t('block.agreed', { answer: agreedWords(settled.answer, scale) })}
        </Badge>
      );
    if (spread?.kind === 'unanimous' && spread.lowest !== null)
      return t('block.all', { answer: levelWords(spread.lowest, scale), count: spread.n });
    return (
      <Badge shape="flag" tone="warning">
        {t('block.changed')}
      </Badge>
    );
  };
  return (
    <Stack gap="m">
      {open.length > 0 ? (
        <div>
          <WhileOpen>
            <Button icon="check" onClick={approve}>
              {t('block.approve', { count: open.length })}
            </Button>
          </WhileOpen>
        </div>
      ) : null}
      {isUndoable ? (
        <Notice
          tone="success"
          live="polite"
          actions={
            <Button kind="secondary" size="s" onClick={undo}>
              {t('block.undo')}
            </Button>
          }
        >
          {t('block.approved')}
        </Notice>
      ) : null}
      <Stack as="ul" gap="xs">
        {block.map((item) => (
          <li key={item}>
            <b>{itemsById.get(item)?.code}</b> {textsOf(item).statement} <br /> {state(item)}
          </li>
        ))}
      </Stack>
    </Stack>
  );
}
