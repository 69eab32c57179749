import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoreError } from '#domain/ports.ts';
import type { Result } from '#domain/result.ts';
import type { NoRestorePoint, Securing } from '#state/point-keeper.ts';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';

type Work<E> = (securing: Securing) => Promise<Result<null, E | NoRestorePoint>>;

export interface WithoutPoint {
  /**
   * Does the work. Where its restore point can't be made, says why and asks; the work is then done without, or not at all:
   * null.
   */
  secured<E extends { readonly kind: string }>(work: Work<E>): Promise<Result<null, E> | null>;
  readonly dialog: ReactNode;
}

/** Nothing is joined, restored or removed without a restore point unless the user has been told so (DA5). */
export function useWithoutPoint(): WithoutPoint {
  const { t } = useTranslation(['keeping', 'common']);
  const [asked, setAsked] = useState<{ error: StoreError; answer: (isGoingOn: boolean) => void } | null>(null);

  function reply(isGoingOn: boolean) {
    asked?.answer(isGoingOn);
    setAsked(null);
  }

  const mayGoOn = (error: StoreError) => new Promise<boolean>((answer) => setAsked({ error, answer }));

  return {
    async secured<E extends { readonly kind: string }>(work: Work<E>) {
      const first = await work({});
      if (first.ok || first.error.kind !== 'no-restore-point') return first as Result<null, E>;
      if (!(await mayGoOn((first.error as NoRestorePoint).error))) return null;
      return (await work({ withoutPoint: true })) as Result<null, E>;
    },
    dialog: (
      <ConfirmDialog
        heading={t('keeping:points.without.heading')}
        open={asked !== null}
        confirmText={t('keeping:points.without.confirm')}
        cancelText={t('common:cancel')}
        closeText={t('common:close')}
        danger
        onConfirm={() => reply(true)}
        onCancel={() => reply(false)}
      >
        <p>{t(`keeping:points.without.${asked ? whyKey(asked.error) : 'other'}`)}</p>
        <p>{t('keeping:points.without.text')}</p>
      </ConfirmDialog>
    ),
  };
}

function whyKey({ kind }: StoreError): 'full' | 'unreadable' | 'other' {
  if (kind === 'storage-full') return 'full';
  return kind === 'unreadable' ? 'unreadable' : 'other';
}
