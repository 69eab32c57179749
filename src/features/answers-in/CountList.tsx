import { useTranslation } from 'react-i18next';
import type { Handed, HandedInCounts } from '#domain/exchange/handed-in-counts.ts';

/** «12 uutta vastausta, 3 muuttuu» for one respondent or for several taken together. */
export function CountList({ counts }: { counts: readonly HandedInCounts[] }) {
  const { t } = useTranslation('handed');
  const sum = (kind: 'answers' | 'notes' | 'evidence', how: keyof Handed) =>
    counts.reduce((all, one) => all + one[kind][how], 0);
  const lines = (['answers', 'notes', 'evidence'] as const).flatMap((kind) => {
    const parts = (['added', 'changed', 'cleared', 'beside', 'same'] as const).flatMap((how) => {
      const count = sum(kind, how);
      return count === 0 ? [] : t(`count.${how}`, { count });
    });
    return parts.length === 0 ? [] : { kind, text: t(`count.${kind}`, { parts: parts.join(', ') }) };
  });
  const others = counts.reduce((all, one) => all + one.others, 0);
  if (lines.length === 0 && others === 0) return <p>{t('count.nothing')}</p>;
  return (
    <ul>
      {lines.map(({ kind, text }) => (
        <li key={kind}>{text}</li>
      ))}
      {others > 0 && <li>{t('count.others', { count: others })}</li>}
    </ul>
  );
}
