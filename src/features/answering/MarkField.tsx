import { useTranslation } from 'react-i18next';
import { Checkbox } from '#ui/Checkbox.tsx';
import { useSession } from '../hooks.ts';
import { useWrite } from '../use-write.ts';
import { useAnswerer } from './answerer.ts';

export function MarkField({ item }: { item: string }) {
  const { t } = useTranslation('answering');
  const write = useWrite();
  const answerer = useAnswerer();
  const checked = useSession(({ round }) => round !== null && answerer.isMarked(round, item));
  return (
    <Checkbox
      label={t('mark')}
      hint={answerer.respondent === null ? undefined : t('own.markHint')}
      checked={checked}
      onChange={(event) => {
        const marked = event.target.checked;
        write(() => answerer.changeMark(item, marked));
      }}
    />
  );
}
