import { useTranslation } from 'react-i18next';
import { PageTitle } from '#ui/PageTitle.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { ComparisonWorkbench } from './ComparisonWorkbench.tsx';
import { FormWorkbench } from './FormWorkbench.tsx';
import { FullWorkbench } from './FullWorkbench.tsx';
import { ReportsScreen } from './ReportsScreen.tsx';
import styles from './reports.module.css';

const WORKBENCHES = {
  full: () => <FullWorkbench />,
  comparison: () => <ComparisonWorkbench />,
  blank: () => <FormWorkbench kind="blank" />,
  prefilled: () => <FormWorkbench kind="prefilled" />,
} as const;

type KindWithScreen = keyof typeof WORKBENCHES;

function hasScreen(kind: string): kind is KindWithScreen {
  return Object.hasOwn(WORKBENCHES, kind);
}

/** One kind of report: see it, choose what it holds, and take it along (RP3, RP7). All reports for a kind that isn't. */
export function ReportScreen({ kind }: { readonly kind: string }) {
  // A key: another kind is another page, whose title takes the focus.
  return hasScreen(kind) ? <OneKind key={kind} kind={kind} /> : <ReportsScreen />;
}

function OneKind({ kind }: { readonly kind: KindWithScreen }) {
  const { t } = useTranslation('reports');
  const { id } = useRound().header;
  return (
    <div className={styles.screen}>
      <div className={styles.onScreen}>
        <PageTitle documentTitle={t(`${kind}.title`)} lead={t(`${kind}.lead`)}>
          {t(`${kind}.title`)}
        </PageTitle>
        <p>
          <TextLink href={href(paths.reports(id))}>{t('kinds.all')}</TextLink>
        </p>
      </div>
      {WORKBENCHES[kind]()}
    </div>
  );
}
