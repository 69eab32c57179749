import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Respondent } from '#domain/group/respondent.ts';
import type { StoreError } from '#domain/ports.ts';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { useAnnounce } from '#ui/Announcer.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useLanguage, useRound } from '../hooks.ts';
import { respondentName } from '../respondent-name.ts';
import { useServices } from '../services.ts';
import { useSectors } from '../use-sectors.ts';

interface RemoveRespondentDialogProps {
  respondent: Respondent;
  onClose(): void;
}

/** Says what is deleted for good before it is (JN5). */
export function RemoveRespondentDialog({ respondent, onClose }: RemoveRespondentDialogProps) {
  const { t } = useTranslation(['group', 'common']);
  const { session } = useServices();
  const language = useLanguage();
  const announce = useAnnounce();
  const sectors = useSectors(useRound());
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<StoreError | null>(null);
  const who = respondentName(respondent, sectors, language) || t('group:respondents.unnamed');
  const { answers, notes, evidence } = respondent;
  const written = notes.size + evidence.size;

  async function remove() {
    setBusy(true);
    const removed = await session.removeRespondent(respondent.id);
    setBusy(false);
    if (!removed.ok) return setError(removed.error);
    announce(t('group:remove.done', { who }));
    onClose();
  }

  return (
    <ConfirmDialog
      heading={t('group:remove.heading', { who })}
      open
      confirmText={t('group:remove.confirm')}
      cancelText={t('common:cancel')}
      closeText={t('common:close')}
      danger
      busy={isBusy}
      onConfirm={() => void remove()}
      onCancel={onClose}
    >
      <Stack gap="s">
        {error && <ErrorNotice error={error} level={3} />}
        <p>{t('group:remove.forGood')}</p>
        <ul>
          <li>{t('group:remove.answers', { count: answers.size })}</li>
          {written > 0 && <li>{t('group:remove.notes', { count: written })}</li>}
          <li>{t('group:remove.traces')}</li>
        </ul>
        <p>{t('group:remove.files')}</p>
        <p>{t('group:remove.stays')}</p>
      </Stack>
    </ConfirmDialog>
  );
}
