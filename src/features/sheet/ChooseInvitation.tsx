import { useTranslation } from 'react-i18next';
import type { Invitation } from '#domain/exchange/invitation.ts';
import { listWords } from '#parts/list-words.ts';
import { Button } from '#ui/Button.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useChecklistTexts, useLanguage } from '../hooks.ts';
import { municipalityName } from '../round-name.ts';

interface ChooseInvitationProps {
  invitations: readonly Invitation[];
  onChoose(invitation: Invitation): void;
}

/** The pasted text holds several invitations: none is dropped silently. */
export function ChooseInvitation({ invitations, onChoose }: ChooseInvitationProps) {
  const { t } = useTranslation('sheet');
  const language = useLanguage();
  const { sectors } = useChecklistTexts();
  const name = ({ round, respondent, sectors: codes, sectorSettings }: Invitation) => {
    const named = codes.map((code) => sectorSettings[code]?.name.trim() || sectors[code] || code);
    const who = [respondent?.name, respondent?.role, listWords(named, language)].filter(Boolean).join(', ');
    return t('choose.one', { municipality: municipalityName(round.municipality, language), year: round.year, who });
  };
  return (
    <Stack gap="l">
      <PageTitle documentTitle={t('choose.title')} lead={t('choose.lead')}>
        {t('choose.title')}
      </PageTitle>
      <Stack as="ul" gap="s">
        {invitations.map((one) => (
          <li key={JSON.stringify(one)}>
            <Button kind="secondary" onClick={() => onChoose(one)}>
              {name(one)}
            </Button>
          </li>
        ))}
      </Stack>
    </Stack>
  );
}
