import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '#domain/checklist/checklist.ts';
import type { Round } from '#domain/round/round.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { Spinner } from '#ui/Spinner.tsx';
import { Stack } from '#ui/Stack.tsx';
import { CopyField } from '../CopyField.tsx';
import { useLanguage } from '../hooks.ts';
import { respondentName } from '../respondent-name.ts';
import { useLetterWords } from '../use-letter-words.ts';
import { useSectors } from '../use-sectors.ts';
import { InvitationParts } from './InvitationParts.tsx';
import { invitationLetter } from './invitation-letter.ts';
import { type Invited, invitationFor } from './invited.ts';
import { useInvitation } from './use-invitation.ts';

interface InvitationDialogProps {
  round: Round;
  invited: Invited;
  onClose(): void;
}

/** An invitation ready to be sent: the e-mail in a language of its own, then link, code and file (GR2). */
export function InvitationDialog({ round, invited, onClose }: InvitationDialogProps) {
  const { t } = useTranslation(['group', 'common']);
  const uiLanguage = useLanguage();
  const [language, setLanguage] = useState<Language>(uiLanguage);
  const sectors = useSectors(round);
  const invitation = invitationFor(round, invited);
  const ways = useInvitation(invitation);
  const words = useLetterWords(language);
  const who =
    invited.kind === 'sector'
      ? sectors.name(invited.sector)
      : respondentName(invited.respondent, sectors, uiLanguage) || t('group:respondents.unnamed');
  const letter = ways && words ? invitationLetter(round, invitation, ways, words) : null;
  return (
    <Dialog
      open
      size="l"
      heading={t('group:invitation.heading', { who })}
      closeText={t('common:close')}
      onClose={onClose}
    >
      <Stack gap="l">
        <p>{t(`group:invitation.intro.${invited.kind}`)}</p>
        <RadioGroup
          label={t('group:invitation.language')}
          inline
          choices={LANGUAGES.map((value) => ({ value, label: t(`group:invitation.languages.${value}`) }))}
          value={language}
          onChange={setLanguage}
        />
        {letter && ways ? (
          <>
            <CopyField
              label={t('group:invitation.subject')}
              text={letter.subject}
              rows={2}
              buttonText={t('group:invitation.copySubject')}
            />
            <CopyField
              label={t('group:invitation.letter')}
              hint={t(ways.link === null ? 'group:invitation.letterHintFile' : 'group:invitation.letterHint')}
              text={letter.body}
              rows={14}
              buttonText={t('group:invitation.copyLetter')}
            />
            <InvitationParts round={round} invitation={invitation} ways={ways} who={who} language={language} />
          </>
        ) : (
          <Spinner text={t('common:loading')} />
        )}
      </Stack>
    </Dialog>
  );
}
