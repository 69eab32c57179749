import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { removeDocument } from '#domain/terms/change-documents.ts';
import type { RoundDocument } from '#domain/terms/read-documents.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { Button } from '#ui/Button.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { useRound } from '../hooks.ts';
import { paths } from '../paths.ts';
import { useServices } from '../services.ts';

/** Takes a document with its hits out of the round, after asking. */
export function RemoveDocument({ document }: { readonly document: RoundDocument }) {
  const { t } = useTranslation(['documents', 'common']);
  const { session } = useServices();
  const round = useRound();
  const announce = useAnnounce();
  const [, navigate] = useLocation();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <div>
      <Button kind="secondary" icon="remove" onClick={() => setIsAsking(true)}>
        {t('document.remove')}
      </Button>
      <ConfirmDialog
        heading={t('document.removeHeading', { name: document.name })}
        open={isAsking}
        confirmText={t('document.remove')}
        cancelText={t('common:cancel')}
        closeText={t('common:close')}
        danger
        onCancel={() => setIsAsking(false)}
        onConfirm={() => {
          navigate(paths.documents(round.header.id));
          session.change(removeDocument(round, document.id));
          announce(t('document.removed'));
        }}
      >
        <p>{t('document.removeText')}</p>
      </ConfirmDialog>
    </div>
  );
}
