import { useTranslation } from 'react-i18next';
import { type PlanMonth, planYear } from '#domain/plan/plan-year.ts';
import type { Action } from '#domain/round/action.ts';
import { formatMonth } from '#parts/format-date.ts';
import { Prose } from '#ui/Prose.tsx';
import { useLanguage } from '../hooks.ts';
import styles from './plan.module.css';
import { useActionWords } from './use-action-words.ts';

const PARTS = ['begins', 'due'] as const;

/** The twelve months of a year with what begins, is due and goes on in each (PL7). */
export function MonthGrid({ actions, year }: { readonly actions: readonly Action[]; readonly year: number }) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  return (
    <>
      <Prose>{t('months.intro')}</Prose>
      <ol className={styles.grid}>
        {planYear(actions, year).map((month) => (
          <li key={month.month} className={styles.cell}>
            <h3>{formatMonth(month.month, language)}</h3>
            <MonthOfPlan month={month} />
          </li>
        ))}
      </ol>
    </>
  );
}

function MonthOfPlan({ month }: { readonly month: PlanMonth }) {
  const { t } = useTranslation('plan');
  const words = useActionWords();
  const count = month.goesOn.length;
  const isQuiet = count === 0 && PARTS.every((part) => month[part].length === 0);
  if (isQuiet) return <p className={styles.quiet}>{t('months.quiet')}</p>;
  return (
    <>
      {PARTS.filter((part) => month[part].length > 0).map((part) => (
        <div key={part} className={styles[part]}>
          <h4>{t(`months.${part}`)}</h4>
          <ul>
            {month[part].map((action) => (
              <li key={action.id}>{words.title(action)}</li>
            ))}
          </ul>
        </div>
      ))}
      {count > 0 && <p className={styles.quiet}>{t('months.goesOn', { count })}</p>}
    </>
  );
}
