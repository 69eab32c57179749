import { useTranslation } from 'react-i18next';
import { formatMonth } from '#parts/format-date.ts';
import { Prose } from '#ui/Prose.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useLanguage } from '../hooks.ts';
import { StatusBadge } from '../StatusBadge.tsx';
import styles from './plan.module.css';
import { actionsByMonth, type PlanGroups } from './plan-groups.ts';
import { useActionWords } from './use-action-words.ts';

/** The open actions by due month: what is to be ready when. */
export function DueList({ plan }: { readonly plan: PlanGroups }) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const words = useActionWords();
  const months = actionsByMonth(plan);
  return (
    <>
      <Prose>{t('year.intro')}</Prose>
      <div className={styles.months}>
        {months.map(([month, actions]) => (
          <section key={month} className={styles.month}>
            <h3>{month ? formatMonth(month, language) : t('year.noMonth')}</h3>
            <Stack as="ul" gap="s">
              {actions.map((action) => (
                <li key={action.id}>
                  <Row gap="s" align="baseline">
                    <strong>{words.title(action)}</strong>
                    <StatusBadge status={action.status} />
                  </Row>
                  <div>{words.responsible(action) || t('row.nobody')}</div>
                </li>
              ))}
            </Stack>
          </section>
        ))}
      </div>
    </>
  );
}
