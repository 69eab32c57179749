import { useTranslation } from 'react-i18next';
import { changeNote } from '#domain/round/change-answers.ts';
import { noteOf } from '#domain/round/read-answers.ts';
import { Notice } from '#ui/Notice.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { useSession } from '../hooks.ts';
import { useDraftText } from './use-draft-text.ts';
import { useWrite } from './use-write.ts';

const LONGEST_NOTE = 10_000;

/** The group's note. It says who will read it, and not to write about individuals (AN2). */
export function NoteField({ item, caution }: { item: string; caution: string | undefined }) {
  const { t } = useTranslation(['answering', 'common']);
  const write = useWrite();
  const saved = useSession(({ round }) => (round ? noteOf(round, item) : ''));
  const field = useDraftText(saved, (note) => {
    write(() => changeNote(item, note));
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
        hint={t('note.hint')}
        maxLength={LONGEST_NOTE}
      />
    </Stack>
  );
}
