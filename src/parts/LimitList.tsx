import { useTranslation } from 'react-i18next';
import type { ModelLimit } from '#domain/recommend/reasons.ts';
import { Prose } from '#ui/Prose.tsx';
import { useLanguageWords } from './use-language-words.ts';

/** What to know before choosing a model, in words (RE3). */
export function LimitList({ limits }: { limits: readonly ModelLimit[] }) {
  const { t } = useTranslation('actions');
  const inLanguages = useLanguageWords();
  const words = (limit: ModelLimit): string => {
    switch (limit.kind) {
      case 'language':
        return t('limit.language', { languages: inLanguages(limit.missing) });
      case 'ended-here':
        return limit.since ? t('limit.ended-here-since', { since: limit.since }) : t('limit.ended-here');
      default:
        return t(`limit.${limit.kind}`);
    }
  };
  return (
    <Prose size="s">
      <ul>
        {limits.map((limit) => (
          <li key={limit.kind}>{words(limit)}</li>
        ))}
      </ul>
    </Prose>
  );
}
