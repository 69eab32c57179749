import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/checklist/checklist.ts';
import type { Invitation } from '#domain/exchange/invitation.ts';
import { invitationToText } from '#domain/exchange/invitation-file.ts';
import { MOST_LINK_SIGNS } from '#domain/exchange/link.ts';
import type { Round } from '#domain/round/round.ts';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { Button } from '#ui/Button.tsx';
import { Expander } from '#ui/Expander.tsx';
import { Stack } from '#ui/Stack.tsx';
import { CopyField } from '../CopyField.tsx';
import { type SaveFileError, useServices } from '../services.ts';
import { invitationFileName } from './invitation-file-name.ts';
import type { InvitationWays } from './use-invitation.ts';

interface InvitationPartsProps {
  round: Round;
  invitation: Invitation;
  ways: InvitationWays;
  who: string;
  language: Language;
}

/** The invitation by itself: as a file, and as link and code for those who send it another way. */
export function InvitationParts({ round, invitation, ways, who, language }: InvitationPartsProps) {
  const { t } = useTranslation('group');
  const { files } = useServices();
  const [saved, setSaved] = useState<string | null>(null);
  const [error, setError] = useState<SaveFileError | null>(null);

  async function save() {
    const name = invitationFileName(round.header, t('invitation.fileKind'), who, language);
    const written = await files.saveText(name, invitationToText(invitation, 'file'));
    setError(written.ok ? null : written.error);
    setSaved(written.ok && written.value.kind !== 'cancelled' ? written.value.name : null);
  }

  return (
    <Stack gap="m">
      <Stack gap="xs">
        <p>{t('invitation.fileText')}</p>
        <div>
          <Button kind="secondary" icon="save" onClick={() => void save()}>
            {t('invitation.saveFile')}
          </Button>
        </div>
        <p role="status">{saved === null ? '' : t('invitation.fileSaved', { name: saved })}</p>
        {error && <ErrorNotice error={error} level={3} />}
      </Stack>
      <Expander summary={t('invitation.otherWays')}>
        <Stack gap="m">
          {ways.link === null ? (
            <p>{t(`invitation.noLink.${ways.why ?? 'too-long'}`, { most: MOST_LINK_SIGNS })}</p>
          ) : (
            <CopyField
              label={t('invitation.link')}
              hint={t('invitation.linkHint')}
              text={ways.link}
              buttonText={t('invitation.copyLink')}
            />
          )}
          <CopyField
            label={t('invitation.code')}
            hint={t('invitation.codeHint')}
            text={ways.code}
            buttonText={t('invitation.copyCode')}
          />
        </Stack>
      </Expander>
    </Stack>
  );
}
