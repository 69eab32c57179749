import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoreError } from '#domain/ports.ts';
import { archiveTextsLater } from '#features/archive-texts-later.ts';
import { useSession } from '#features/hooks.ts';
import { href, paths } from '#features/paths.ts';
import { useServices } from '#features/services.ts';
import { useLeaveUnsaved } from '#features/use-leave-unsaved.tsx';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Spinner } from '#ui/Spinner.tsx';
import { Stack } from '#ui/Stack.tsx';
import { Frame } from './Frame.tsx';
import { RoundFrame } from './RoundFrame.tsx';

// A respondent's sheet has screens of its own, whatever the address asks for.
const SheetScreens = lazy(async () => ({ default: (await import('./SheetScreens.tsx')).SheetScreens }));

interface OpenRoundProps {
  readonly id: string;
  /** What stands around the page; the round's steps and save line unless told. */
  readonly frame?: ComponentType<{ readonly children: ReactNode }>;
  readonly children: ReactNode;
}

/** Shows its children once the round of the address is open; a round that can't be opened is told with its reason. */
export function OpenRound({ id, frame: AroundIt = RoundFrame, children }: OpenRoundProps) {
  const services = useServices();
  const { session } = services;
  const { t } = useTranslation(['app', 'common']);
  const isOpen = useSession((state) => state.round?.header.id === id);
  const isSheet = useSession((state) => state.round?.header.sheet !== undefined);
  const [error, setError] = useState<StoreError | null>(null);
  const { mayLeave, dialog } = useLeaveUnsaved();
  const askToLeave = useRef(mayLeave);

  useEffect(() => {
    let isCurrent = true;
    setError(null);
    const open = async () => {
      if (session.getState().round?.header.id === id) return;
      if (!(await askToLeave.current())) return history.back();
      const opened = await session.open(id);
      if (isCurrent && !opened.ok) setError(opened.error);
    };
    void open();
    return () => {
      isCurrent = false;
    };
  }, [session, id]);

  useEffect(() => (isOpen ? archiveTextsLater(services, id) : undefined), [services, id, isOpen]);

  if (isOpen) {
    return (
      <Suspense fallback={<Spinner text={t('common:loading')} />}>
        {isSheet ? <SheetScreens /> : <AroundIt>{children}</AroundIt>}
      </Suspense>
    );
  }
  return (
    <Frame>
      {dialog}
      {error ? (
        <Stack gap="l">
          <PageTitle documentTitle={t('open.failed')}>{t('open.failed')}</PageTitle>
          <ErrorNotice error={error} />
          <ButtonLink href={href(paths.home)}>{t('toHome')}</ButtonLink>
        </Stack>
      ) : (
        <Spinner text={t('common:loading')} />
      )}
    </Frame>
  );
}
