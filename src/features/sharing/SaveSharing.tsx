import { useTranslation } from 'react-i18next';
import { countSharing, type SharingCounts } from '#domain/sharing/sharing-counts.ts';
import type { Sharing } from '#domain/sharing/sharing-schema.ts';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { listWords } from '#parts/list-words.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useLanguage } from '../hooks.ts';
import { useSaveSharing } from './use-save-sharing.ts';

/** Saves the file, then tells where it went and what is in it (DA7). */
export function SaveSharing({ sharing }: { readonly sharing: Sharing }) {
  const { t } = useTranslation('sharing');
  const language = useLanguage();
  const announce = useAnnounce();
  const { state, save } = useSaveSharing(sharing);
  const holds = ({ answers, models, actions, documents }: SharingCounts) =>
    t('save.holds', {
      counts: listWords(
        [
          t('counts.answers', { count: answers }),
          t('counts.models', { count: models }),
          t('counts.actions', { count: actions }),
          ...(documents > 0 ? [t('counts.documents', { count: documents })] : []),
        ],
        language,
      ),
    });

  async function saveFile() {
    if (state.kind === 'busy') return;
    const outcome = await save();
    if (outcome.kind === 'saved') announce(t(`save.${outcome.file.kind}`, { name: outcome.file.name }));
  }

  return (
    <Section heading={t('save.heading')} intro={holds(countSharing(sharing))}>
      <Stack gap="m">
        <div>
          <Button icon="save" busy={state.kind === 'busy'} busyText={t('save.busy')} onClick={() => void saveFile()}>
            {t('save.button')}
          </Button>
        </div>
        {state.kind === 'failed' && <ErrorNotice error={state.error} level={3} />}
        {state.kind === 'saved' && (
          <Notice tone="success" heading={t('save.saved')} level={3}>
            <p>{t(`save.${state.file.kind}`, { name: state.file.name })}</p>
            <p>{holds(state.counts)}</p>
            <p>{t('save.send')}</p>
          </Notice>
        )}
      </Stack>
    </Section>
  );
}
