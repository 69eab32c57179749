import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { browserFlags } from '../../../src/tooling/browser.mjs';
import { siteFolder } from '../../../src/tooling/build-site.mjs';
import { serveSite } from '../../../src/tooling/site-server.mjs';
import { type Traffic, watchTraffic } from './traffic.ts';

export interface OpenAppOptions {
  /** Language of the browser, which the app follows at first: `fi-FI` (default), `sv-FI`, `en-GB`. */
  readonly locale?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly reducedMotion?: boolean;
  readonly forcedColors?: boolean;
  /** What follows the site's address, for instance `#/help`. */
  readonly path?: string;
  /** A server of this journey's own, which `app.goOffline()` stops for real. */
  readonly ownServer?: boolean;
  /** Another folder than dist/site; implies `ownServer`. */
  readonly folder?: string;
  /** A folder for a profile that outlives the browser: opening it again is a restart of the computer. */
  readonly profileFolder?: string;
  /** False leaves the service worker out, so that a measure sees what the page itself asks for. */
  readonly serviceWorker?: boolean;
  /** Serves the app over plain http from another name than localhost, in a browser of its own; implies `ownServer`. */
  readonly hostName?: string;
  readonly userAgent?: string;
  /** Problems that belong to the journey (a blocked storage, a lost connection). All others fail it. */
  readonly expectedProblems?: readonly RegExp[];
  /** Runs in each page before the app's own scripts, to take an interface of the browser away. */
  readonly beforeScripts?: () => void;
}

export interface App {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly url: string;
  readonly traffic: Traffic;
  /** Takes the network away: the browser says «offline», and the journey's own server is stopped. */
  goOffline(): Promise<void>;
  /** Another tab of the same profile, at the start page or at `path`. */
  openTab(path?: string): Promise<Page>;
  /** Closes the profile. The journey fails here if a page had an error or a request left the origin (DA9). */
  close(): Promise<void>;
}

/** Opens the built app in a fresh profile. It is closed, and its problems are told, when the test ends. */
export async function openApp(options: OpenAppOptions = {}): Promise<App> {
  const own = options.ownServer || options.folder !== undefined || options.hostName !== undefined;
  const server = own ? await serveSite(options.folder ?? siteFolder) : null;
  const served = server?.url ?? inject('siteUrl');
  const url = options.hostName === undefined ? served : served.replace('127.0.0.1', options.hostName);
  const { context, browser } = await openContext(options);
  const traffic = watchTraffic(context, url);
  // Chromium's file picker can't be driven; without it the app must fall back to a download, as on managed computers.
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
    Reflect.deleteProperty(window, 'showOpenFilePicker');
  });
  if (options.serviceWorker === false) {
    // Playwright's own way of blocking answers `register()` with undefined, which no browser does.
    await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  }
  if (options.beforeScripts) await context.addInitScript(options.beforeScripts);

  const openTab = async (path = '') => {
    const page = await context.newPage();
    await page.goto(url + path);
    return page;
  };

  let isClosed = false;
  const close = async () => {
    if (isClosed) return;
    isClosed = true;
    await context.close();
    await browser?.close();
    await server?.close();
    const problems = traffic
      .problems()
      .filter((problem) => !options.expectedProblems?.some((known) => known.test(problem)));
    if (problems.length > 0) throw new Error(`The journey met problems:\n${problems.join('\n')}`);
  };
  onTestFinished(close);

  return {
    page: await openTab(options.path),
    context,
    url,
    traffic,
    goOffline: async () => {
      await context.setOffline(true);
      await server?.close();
    },
    openTab,
    close,
  };
}

async function openContext(options: OpenAppOptions): Promise<{ context: BrowserContext; browser: Browser | null }> {
  const contextOptions: BrowserContextOptions = {
    locale: options.locale ?? 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    viewport: options.viewport ?? { width: 1280, height: 800 },
    reducedMotion: (options.reducedMotion ?? true) ? 'reduce' : 'no-preference',
    forcedColors: options.forcedColors ? 'active' : 'none',
    acceptDownloads: true,
    ...(options.userAgent === undefined ? {} : { userAgent: options.userAgent }),
  };
  if (options.profileFolder !== undefined) {
    const context = await chromium.launchPersistentContext(options.profileFolder, {
      ...contextOptions,
      executablePath: inject('browserPath'),
      args: [...browserFlags],
    });
    return { context, browser: null };
  }
  const browser =
    options.hostName === undefined
      ? await chromium.connect(inject('browserEndpoint'))
      : await chromium.launch({
          executablePath: inject('browserPath'),
          args: [...browserFlags, `--host-resolver-rules=MAP ${options.hostName} 127.0.0.1`],
        });
  return { context: await browser.newContext(contextOptions), browser };
}
