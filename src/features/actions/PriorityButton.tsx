import { useTranslation } from 'react-i18next';
import type { Gap } from '#domain/recommend/findings.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { useServices } from '../services.ts';

interface PriorityButtonProps {
  gap: Gap;
  /** What is put first, for screen readers. */
  name: string;
}

/** The group puts a gap before others, or takes that back; the proposals above follow at once (RE5). */
export function PriorityButton({ gap, name }: PriorityButtonProps) {
  const { t } = useTranslation('actions');
  const { session } = useServices();
  const announce = useAnnounce();
  const verb = t(gap.prioritised ? 'gaps.priority.end' : 'gaps.priority.button');
  const turn = () => {
    session.change(new Map([[valueKey.priority(gap.itemId), gap.prioritised ? null : true]]));
    announce(t(gap.prioritised ? 'gaps.priority.ended' : 'gaps.priority.set'));
  };
  return (
    <>
      {gap.prioritised && <Badge shape="up">{t('gaps.priority.on')}</Badge>}
      <Button
        kind="quiet"
        size="s"
        icon={gap.prioritised ? 'close' : 'flag'}
        ariaLabel={`${verb}: ${name}`}
        onClick={turn}
      >
        {verb}
      </Button>
    </>
  );
}
