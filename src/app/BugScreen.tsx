import { useTranslation } from 'react-i18next';
import { useSession } from '#features/hooks.ts';
import { SaveFileButton } from '#features/SaveFileButton.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Row } from '#ui/Row.tsx';

export function BugScreen({ error }: { readonly error: Error }) {
  const { t } = useTranslation('app');
  const isRoundOpen = useSession((state) => state.round !== null);
  const goHome = () => {
    location.hash = '#/';
    location.reload();
  };
  return (
    <main>
      <Notice
        tone="error"
        live="assertive"
        heading={t('bug.heading')}
        actions={
          <Row>
            {isRoundOpen && <SaveFileButton />}
            <Button kind="secondary" onClick={goHome}>
              {t('bug.home')}
            </Button>
          </Row>
        }
      >
        <p>{t('bug.text')}</p>
        <p>{t('bug.detail', { detail: error.message })}</p>
      </Notice>
    </main>
  );
}
