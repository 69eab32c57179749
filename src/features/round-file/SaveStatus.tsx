import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import { Row } from '#ui/Row.tsx';
import { SaveLine } from '#ui/SaveLine.tsx';
import { fileAge, isToCome } from '../file-age.ts';
import { formatMoment } from '../format-time.ts';
import { useLanguage, useSession } from '../hooks.ts';
import { SaveFileButton } from '../SaveFileButton.tsx';
import { useServices } from '../services.ts';
import { useFileAgeText } from '../use-file-age-text.ts';

/** The save line of the frame: where and when the open round is saved, never more than is true (DA1, DA2). */
export function SaveStatus() {
  const { t } = useTranslation('home');
  const { session, now } = useServices();
  const language = useLanguage();
  const fileAgeText = useFileAgeText();
  const isOpen = useSession((state) => state.round !== null);
  const save = useSession((state) => state.save);
  const fileSavedAt = useSession((state) => state.fileSavedAt);
  if (!isOpen) return null;
  // A moment to come is no moment to tell: the date of this computer has been changed.
  const savedText = (at: number) => {
    if (isToCome(at, now())) return t('saveStatus.savedSometime');
    // «in this browser» is said once: by the part after it while there is no file.
    const time = formatMoment(at, now(), language);
    return fileSavedAt === null ? t('saveStatus.savedAt', { time }) : t('saveStatus.saved', { time });
  };
  if (save.kind === 'saving') return <SaveLine tone="neutral">{t('saveStatus.saving')}</SaveLine>;
  if (save.kind === 'failed') {
    const actions = (
      <Row gap="xs">
        <SaveFileButton size="s" />
        {save.error.kind === 'removed-elsewhere' ? (
          <Button kind="quiet" size="s" onClick={() => void session.storeAgain()}>
            {t('saveStatus.storeAgain')}
          </Button>
        ) : (
          <Button kind="quiet" size="s" onClick={() => void session.retrySave()}>
            {t('saveStatus.retry')}
          </Button>
        )}
      </Row>
    );
    return (
      <SaveLine tone="error" live actions={actions}>
        {t('saveStatus.failed')}
      </SaveLine>
    );
  }
  const saved = save.at === null ? t('saveStatus.here') : savedText(save.at);
  const age = fileSavedAt === null ? t('saveStatus.onlyHere') : fileAgeText(fileSavedAt);
  const isSure = ['today', 'days'].includes(fileAge(fileSavedAt, now()).kind);
  const isBehind = isSure && isLater(save.at, fileSavedAt) && !isToCome(save.at ?? 0, now());
  const file = isBehind ? t('saveStatus.behind', { age }) : age;
  return <SaveLine tone={isSure ? 'success' : 'warning'}>{`${saved} · ${file}`}</SaveLine>;
}

/** Something was stored after the file was made. */
function isLater(at: number | null, fileSavedAt: number | null): boolean {
  return at !== null && fileSavedAt !== null && at > fileSavedAt;
}
