import type { i18n as I18n } from 'i18next';
import { Suspense } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { type Services, ServicesProvider } from '#features/services.ts';
import { AnnouncerProvider } from '#ui/Announcer.tsx';
import { Spinner } from '#ui/Spinner.tsx';
import { UiRoot } from '#ui/UiRoot.tsx';
import { BugBoundary } from './BugBoundary.tsx';
import { Screens } from './Screens.tsx';

interface AppProps {
  readonly services: Services;
  readonly i18n: I18n;
}

export function App({ services, i18n }: AppProps) {
  return (
    <I18nextProvider i18n={i18n}>
      <ServicesProvider value={services}>
        <InLanguage>
          <BugBoundary>
            <Router hook={useHashLocation}>
              <Screens />
            </Router>
          </BugBoundary>
        </InLanguage>
      </ServicesProvider>
    </I18nextProvider>
  );
}

function InLanguage({ children }: { readonly children: React.ReactNode }) {
  const { i18n, t } = useTranslation('common');
  return (
    <UiRoot language={i18n.language}>
      <AnnouncerProvider>
        <Suspense fallback={<Spinner text={t('loading')} />}>{children}</Suspense>
      </AnnouncerProvider>
    </UiRoot>
  );
}
