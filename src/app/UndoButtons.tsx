import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '#features/hooks.ts';
import { useServices } from '#features/services.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { Button } from '#ui/Button.tsx';
import { Row } from '#ui/Row.tsx';

/** Takes this tab's own edits back and brings them again, by button and by Ctrl+Z and Ctrl+Y (DA12). */
export function UndoButtons() {
  const { t } = useTranslation('app');
  const { session } = useServices();
  const announce = useAnnounce();
  const canUndo = useSession((state) => state.canUndo);
  const canRedo = useSession((state) => state.canRedo);
  // Once there it stays: a button must not vanish under the finger that presses it.
  const [hasRedone, setHasRedone] = useState(false);

  const turn = (way: 'undo' | 'redo') => {
    const skipped = session[way]();
    setHasRedone(true);
    if (skipped === null) return;
    const done = t(way === 'undo' ? 'edits.undone' : 'edits.redone');
    announce(skipped === 0 ? done : t('edits.skipped', { count: skipped }));
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      turn(key === 'y' || event.shiftKey ? 'redo' : 'undo');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  if (!canUndo && !canRedo) return null;
  return (
    <Row gap="xs">
      <Button kind="quiet" size="s" disabled={!canUndo} onClick={() => turn('undo')}>
        {t('edits.undo')}
      </Button>
      {(canRedo || hasRedone) && (
        <Button kind="quiet" size="s" disabled={!canRedo} onClick={() => turn('redo')}>
          {t('edits.redo')}
        </Button>
      )}
    </Row>
  );
}

/** In a text field Ctrl+Z is the field's own. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type))
  );
}
