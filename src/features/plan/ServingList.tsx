import type { Action } from '#domain/round/action.ts';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { StatusBadge } from '../StatusBadge.tsx';
import styles from './plan.module.css';
import { useActionWords } from './use-action-words.ts';

/** Actions by title, each with how it stands. */
export function ServingList({ actions }: { readonly actions: readonly Action[] }) {
  const words = useActionWords();
  return (
    <Stack as="ul" gap="xs">
      {actions.map((action) => (
        <li key={action.id}>
          <Row gap="s" align="baseline">
            <span className={styles.wrapped}>{words.title(action)}</span>
            <StatusBadge status={action.status} />
          </Row>
        </li>
      ))}
    </Stack>
  );
}
