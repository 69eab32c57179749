import { act, configure, type RenderResult, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactElement, Suspense } from 'react';
import { I18nextProvider } from 'react-i18next';
import { vi } from 'vitest';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { readRegionFiles } from '#app/read-region-files.ts';
import { renderLongReport } from '#app/render-long-report.ts';
import type { Language } from '#domain/checklist/checklist.ts';
import type { Municipality } from '#domain/checklist/municipality.ts';
import type { LocalSettings, RoundStore } from '#domain/ports.ts';
import type { Round } from '#domain/round/round.ts';
import { type FileService, type Services, ServicesProvider } from '#features/services.ts';
import { scanFile } from '#scan/scan-file.ts';
import { createSession, type Session } from '#state/session.ts';
import { platformCompressor } from '#storage/deflate.ts';
import { AnnouncerProvider } from '#ui/Announcer.tsx';
import { UiRoot } from '#ui/UiRoot.tsx';
import { exampleMunicipality } from './build-round.ts';
import { contentService } from './content-service.ts';
import { countingIds } from './counting-ids.ts';
import { createI18n } from './create-i18n.ts';
import { type FixedClock, fixedClock } from './fixed-clock.ts';
import { memorySettings } from './memory-settings.ts';
import { memoryStore } from './memory-store.ts';

// A screen in jsdom on a busy computer: a test that runs out of time would go on acting on the next one's page.
configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 60_000 });

/** The fictional municipality, moved where a place changes texts and items (AN9). Its answers stay invented (AN8). */
export function municipalityIn(place: 'mainland' | 'helsinki' | 'aland'): Municipality {
  const county = { code: '90', fi: 'Helsingin kaupunki', sv: 'Helsingfors stad' };
  const aland = { code: '21', fi: 'Ahvenanmaa', sv: 'Åland' };
  if (place === 'helsinki') return { ...exampleMunicipality, code: '091', county };
  return place === 'aland' ? { ...exampleMunicipality, region: aland } : exampleMunicipality;
}

export interface ScreenOptions {
  /** The open round; absent: none is open. */
  round?: Round;
  /** Where the router stands, without the `#`. */
  path?: string;
  language?: Language;
  settings?: LocalSettings;
  store?: RoundStore;
  clock?: FixedClock;
  files?: FileService;
  /** Anything else a screen should meet. */
  services?: Partial<Services>;
}

export interface RenderedScreen extends RenderResult {
  session: Session;
  services: Services;
  user: ReturnType<typeof userEvent.setup>;
  /** Where the router stands now. */
  path(): string;
}

const noFiles: FileService = {
  saveText: async (name) => ({ ok: true, value: { kind: 'download', name } }),
  saveBytes: async (name) => ({ ok: true, value: { kind: 'download', name } }),
  readText: async (file) => ({ ok: true, value: await file.text() }),
};

/** Renders a screen with real session, content and words; only storage, clock and ids are those of the test. */
export async function renderScreen(node: ReactElement, options: ScreenOptions = {}): Promise<RenderedScreen> {
  const { round, path = '/', language = 'fi', clock = fixedClock(), settings = memorySettings() } = options;
  const store = options.store ?? memoryStore(undefined, clock);
  const session = createSession({ store, clock, ids: countingIds() });
  if (round) await session.start(round);
  const services: Services = {
    session,
    content: contentService(),
    files: options.files ?? noFiles,
    settings,
    scan: scanFile,
    readRegion: readRegionFiles,
    renderLong: renderLongReport,
    compressor: platformCompressor,
    aside: () => store.aside(),
    now: () => clock.now(),
    version: '0.0.0-test',
    ...options.services,
  };
  await services.content.checklistTexts(language);
  window.location.hash = path;
  // In `act`, so that a screen that suspends while its content is loaded is drawn before the test goes on.
  const rendered = await act(async () =>
    render(
      <I18nextProvider i18n={createI18n(language)}>
        <ServicesProvider value={services}>
          <UiRoot language={language}>
            <AnnouncerProvider>
              <Router hook={useHashLocation}>
                <Suspense fallback={<p>…</p>}>
                  <main>{node}</main>
                </Suspense>
              </Router>
            </AnnouncerProvider>
          </UiRoot>
        </ServicesProvider>
      </I18nextProvider>,
    ),
  );
  return Object.assign(rendered, {
    session,
    services,
    user: userEvent.setup({ delay: null }),
    path: () => `/${window.location.hash.replace(/^#?\/?/, '')}`,
  });
}
