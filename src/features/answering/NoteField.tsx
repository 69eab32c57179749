import { useTranslation } from 'react-i18next';
import { Notice } from '#ui/Notice.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { useSession } from '../hooks.ts';
import { useDraftText } from '../use-draft-text.ts';
import { useWrite } from '../use-write.ts';
import { useAnswerer } from './answerer.ts';

const LONGEST_NOTE = 10_000;

/** A note to a statement. It says who will read it, and not to write about individuals (AN2). */
export function NoteField({ item, caution }: { item: string; caution: string | undefined }) {
  const { t } = useTranslation(['answering', 'common']);
  const write = useWrite();
  const answerer = useAnswerer();
  const saved = useSession(({ round }) => (round ? answerer.noteOf(round, item) : ''));
  const field = useDraftText(saved, (note) => {
    write(() => answerer.changeNote(item, note));
    return true;
  });
  return (
    <Stack gap="xs">
      {caution ? (
        <Notice tone="info" toneText={t('common:warning')}>
          {caution}
        </Notice>
      ) : null}
      <TextArea
        {...field}
        label={t('note.label')}
        optionalText={t('common:optional')}
        hint={t(answerer.noteHint)}
        maxLength={LONGEST_NOTE}
      />
    </Stack>
  );
}
