import { useTranslation } from 'react-i18next';
import type { Step } from '#domain/compare/years-table.ts';
import { Badge } from '#ui/Badge.tsx';

interface ChangeMarkProps {
  readonly step: Step;
  /** «3.4» of a statement, for those that it became or came of. */
  code(itemId: string): string;
}

/** ▲ ▼ = with words, or why the two years can't be compared (YR2). */
export function ChangeMark({ step, code }: ChangeMarkProps) {
  const { t } = useTranslation('years');
  if (step.change === null) {
    const related = step.related.map(code).filter(Boolean).join(', ');
    return (
      <>
        {t(`why.${step.why ?? 'not-judged'}`)}
        {related && ` (${related})`}
      </>
    );
  }
  if (step.change === 0) return <Badge shape="equals">{t('same')}</Badge>;
  return step.change > 0 ? (
    <Badge tone="success" shape="up">
      {t('up', { count: step.change })}
    </Badge>
  ) : (
    <Badge tone="warning" shape="down">
      {t('down', { count: -step.change })}
    </Badge>
  );
}
