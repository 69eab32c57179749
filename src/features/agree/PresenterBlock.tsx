import { useTranslation } from 'react-i18next';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Prose } from '#ui/Prose.tsx';
import { useShortcut } from '#ui/useShortcut.ts';
import { ApproveBlock } from './ApproveBlock.tsx';
import styles from './presenter.module.css';
import type { PresenterProps } from './presenter-props.ts';
import { useApproval } from './use-approval.ts';

/** First of all: what all said alike, approved at once. */
export function PresenterBlock({ region, hasKeys, meeting, group }: PresenterProps) {
  const { t } = useTranslation('agree');
  const approval = useApproval(meeting, group);
  useShortcut(region, { a: approval.approve, u: approval.undo }, hasKeys);
  const title = t('agenda.block', { count: meeting.agenda?.block.length ?? 0 });
  return (
    <div className={styles.middle}>
      <PageTitle documentTitle={title} focusKey="block">
        {title}
      </PageTitle>
      <Prose>{t('agenda.blockIntro')}</Prose>
      <div className={styles.list}>
        <ApproveBlock meeting={meeting} group={group} approval={approval} />
      </div>
    </div>
  );
}
