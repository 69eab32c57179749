import { useTranslation } from 'react-i18next';
import type { Action } from '#domain/round/action.ts';
import { useChecklistTexts } from '../hooks.ts';

export interface ActionWords {
  title(action: Pick<Action, 'title'>): string;
  sector(code: string): string;
  /** Role and sectors; empty when nobody is named. */
  responsible(action: Pick<Action, 'role' | 'sectors'>): string;
}

/** An action's own words, with what stands in for those that are missing. */
export function useActionWords(): ActionWords {
  const { t } = useTranslation('plan');
  const { sectors } = useChecklistTexts();
  const sector = (code: string) => sectors[code] ?? code;
  return {
    title: ({ title }) => title.trim() || t('untitled'),
    sector,
    responsible: (action) =>
      [action.role.trim(), action.sectors.map(sector).join(', ')].filter((part) => part !== '').join(' · '),
  };
}
