import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { linkWith } from '#domain/exchange/link.ts';
import { copyText } from '#features/copy-text.ts';
import { useSession } from '#features/hooks.ts';
import { useTextInHand } from '#features/text-in-hand.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

/** The page is shown inside another app: what is done here may not be found again, and how to open it in a browser. */
export function InAppNotice({ app }: { readonly app: string | null }) {
  const { t } = useTranslation(['browser', 'common']);
  const isRoundOpen = useSession((state) => state.round !== null);
  const [isClosed, setClosed] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  const inHand = useTextInHand();
  const code = inHand && /^MK[KV]\w+$/.test(inHand.text) ? inHand.text : null;
  if (isClosed) return null;
  const base = location.href.replace(/#.*/, '');
  // A round is only in this app's memory: its address would find nothing in a browser. A link's code is out of the address.
  const link = code === null ? null : linkWith(code, base);
  const address = link ?? (isRoundOpen ? base : location.href);
  return (
    <Notice
      tone="warning"
      toneText={t('common:warning')}
      heading={app === null ? t('browser:inApp.heading') : t('browser:inApp.headingNamed', { app })}
      live="polite"
      onClose={() => setClosed(true)}
      closeText={t('common:close')}
      actions={
        <Button kind="secondary" size="s" icon="copy" onClick={() => void copyText(address).then(setCopied)}>
          {t('browser:inApp.copy')}
        </Button>
      }
    >
      <p>{t('browser:inApp.text')}</p>
      {isRoundOpen && <p>{t('browser:inApp.round')}</p>}
      <p>{t('browser:inApp.how')}</p>
      <p>
        <strong>{address}</strong>
      </p>
      <p role="status">{copied === null ? '' : t(copied ? 'browser:inApp.copied' : 'browser:inApp.notCopied')}</p>
    </Notice>
  );
}
