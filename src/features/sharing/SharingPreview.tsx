import { useTranslation } from 'react-i18next';
import type { Sharing } from '#domain/sharing/sharing-schema.ts';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { SharedAbout } from './SharedAbout.tsx';
import { SharedActions } from './SharedActions.tsx';
import { SharedAnswers } from './SharedAnswers.tsx';
import { SharedModels } from './SharedModels.tsx';
import { SharedTermTable } from './SharedTermTable.tsx';

/** Drawn from the very content that is written to the file, so that nothing leaves unseen (DA11). */
export function SharingPreview({ sharing }: { readonly sharing: Sharing }) {
  const { t } = useTranslation('sharing');
  return (
    <Section heading={t('preview.heading')}>
      <Stack gap="l">
        <SharedAbout sharing={sharing} />
        <SharedAnswers areas={sharing.areas} />
        <SharedModels models={sharing.models} />
        <SharedActions actions={sharing.actions} />
        <SharedTermTable terms={sharing.terms ?? []} />
      </Stack>
    </Section>
  );
}
