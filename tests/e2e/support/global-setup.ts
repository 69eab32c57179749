import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { browserFlags, ensureBrowser } from '../../../src/tooling/browser.mjs';
import { ensureSite, siteFolder } from '../../../src/tooling/build-site.mjs';
import { serveSite } from '../../../src/tooling/site-server.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    siteUrl: string;
    browserEndpoint: string;
    browserPath: string;
  }
}

/** One built site and one browser for all journeys; each journey has its own fresh profile in it (`openApp`). */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  if (!(await ensureSite())) throw new Error('The site could not be built (see above).');
  const browserPath = await ensureBrowser();
  if (browserPath === null) throw new Error('No browser (see above).');
  const server = await serveSite(siteFolder);
  const browser = await chromium.launchServer({ executablePath: browserPath, args: [...browserFlags] });
  project.provide('siteUrl', server.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  project.provide('browserPath', browserPath);
  return async () => {
    await browser.close();
    await server.close();
  };
}
