import { useTranslation } from 'react-i18next';
import { changeMark } from '#domain/round/change-answers.ts';
import { isMarked } from '#domain/round/read-answers.ts';
import { Checkbox } from '#ui/Checkbox.tsx';
import { useSession } from '../hooks.ts';
import { useWrite } from './use-write.ts';

export function MarkField({ item }: { item: string }) {
  const { t } = useTranslation('answering');
  const write = useWrite();
  const checked = useSession(({ round }) => round !== null && isMarked(round, item));
  return (
    <Checkbox
      label={t('mark')}
      checked={checked}
      onChange={(event) => {
        const marked = event.target.checked;
        write(() => changeMark(item, marked));
      }}
    />
  );
}
