import type { Action } from '#domain/round/action.ts';
import { WhichWaitsDialog } from '../WhichWaitsDialog.tsx';
import { useActionWords } from './use-action-words.ts';

interface WhichWaitsProps {
  /** The one that would be the sixth. */
  readonly action: Pick<Action, 'title'>;
  readonly waiting: readonly Action[];
  readonly onChoose: (waits: Action) => void;
  readonly onCancel: () => void;
}

/** All five places are taken: asks which of their actions waits (PL2). */
export function WhichWaits({ action, waiting, onChoose, onCancel }: WhichWaitsProps) {
  const words = useActionWords();
  return (
    <WhichWaitsDialog
      sixth={words.title(action)}
      waiting={waiting.map((each) => ({ ...each, title: words.title(each) }))}
      sixthMayWait={false}
      onChoose={(id) => {
        const waits = waiting.find((each) => each.id === id);
        if (waits) onChoose(waits);
      }}
      onCancel={onCancel}
    />
  );
}
