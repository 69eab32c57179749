import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countSharing, type SharingCounts } from '#domain/sharing/sharing-counts.ts';
import { sharingToFile } from '#domain/sharing/sharing-file.ts';
import { sharingFileName } from '#domain/sharing/sharing-file-name.ts';
import type { Sharing } from '#domain/sharing/sharing-schema.ts';
import { useLanguage } from '../hooks.ts';
import { type SavedFile, type SaveFileError, useServices } from '../services.ts';

export type SharingSaving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'saved'; readonly file: Exclude<SavedFile, { kind: 'cancelled' }>; readonly counts: SharingCounts }
  | { readonly kind: 'failed'; readonly error: SaveFileError };

interface SaveSharingVerb {
  readonly state: SharingSaving;
  save(): Promise<SharingSaving>;
}

/**
 * Saves what the preview shows. It is no copy of the round, so the age of the round's own file isn't touched (DA1). What
 * was told of an earlier file is gone once the content changes.
 */
export function useSaveSharing(sharing: Sharing): SaveSharingVerb {
  const { files, now } = useServices();
  const { t } = useTranslation('sharing');
  const language = useLanguage();
  const [told, setTold] = useState<{ readonly of: Sharing; readonly state: SharingSaving } | null>(null);

  async function write(): Promise<SharingSaving> {
    const name = sharingFileName(sharing, language, t('fileKind'));
    const written = await files.saveText(name, sharingToFile({ ...sharing, madeAt: now() }));
    if (!written.ok) return { kind: 'failed', error: written.error };
    if (written.value.kind === 'cancelled') return { kind: 'idle' };
    return { kind: 'saved', file: written.value, counts: countSharing(sharing) };
  }

  async function save(): Promise<SharingSaving> {
    setTold({ of: sharing, state: { kind: 'busy' } });
    const state = await write();
    setTold({ of: sharing, state });
    return state;
  }

  return { state: told?.of === sharing ? told.state : { kind: 'idle' }, save };
}
