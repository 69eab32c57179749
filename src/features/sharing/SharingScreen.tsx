import { use, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { factsOfRound } from '#domain/sharing/facts-of-round.ts';
import { sharingOfRound } from '#domain/sharing/sharing-of-round.ts';
import { Notice } from '#ui/Notice.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useRound } from '../hooks.ts';
import { useServices } from '../services.ts';
import { SaveSharing } from './SaveSharing.tsx';
import { SharingChoices } from './SharingChoices.tsx';
import { SharingPreview } from './SharingPreview.tsx';
import { SharingPurpose } from './SharingPurpose.tsx';
import { useSharingChoice } from './use-sharing-choice.ts';

/** What a municipality lets its region see, chosen, seen in full and saved as a file (DA11). */
export function SharingScreen() {
  const { t } = useTranslation(['sharing', 'common']);
  const { now, content } = useServices();
  const { concepts } = use(content.terms());
  const round = useRound();
  const [choice, change] = useSharingChoice();
  const sharing = useMemo(
    () => sharingOfRound(round, choice, factsOfRound(round, now(), concepts)),
    [round, choice, now, concepts],
  );
  return (
    <Stack gap="l">
      <PageTitle documentTitle={t('sharing:title')} lead={t('sharing:lead')}>
        {t('sharing:title')}
      </PageTitle>
      {sharing.example && (
        <Notice tone="warning" toneText={t('common:warning')} heading={t('sharing:example.heading')}>
          <p>{t('sharing:example.text')}</p>
        </Notice>
      )}
      <SharingPurpose />
      <SharingChoices choice={choice} onChange={change} />
      <SharingPreview sharing={sharing} />
      <SaveSharing sharing={sharing} />
    </Stack>
  );
}
