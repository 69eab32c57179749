import type { BrowserContext, Page, Response } from 'playwright-core';

export interface Traffic {
  /** Addresses asked for so far, in order, without data: and blob: ones. */
  readonly requests: readonly string[];
  readonly responses: readonly Response[];
  /** Errors of the pages, broken policy rules, and requests that left the page's own origin (DA9). */
  problems(): string[];
}

/** Listens to every page of a profile. Chromium tells a broken content-security policy as an error of the console. */
export function watchTraffic(context: BrowserContext, siteUrl: string): Traffic {
  const requests: string[] = [];
  const responses: Response[] = [];
  const errors: string[] = [];
  const listenTo = (page: Page) => {
    page.on('pageerror', (error) => errors.push(`error: ${error.stack ?? error.message}`));
    page.on('crash', () => errors.push('the page crashed'));
  };
  context.on('page', listenTo);
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) requests.push(request.url());
  });
  context.on('response', (response) => responses.push(response));
  const foreign = () => requests.filter((address) => new URL(address).origin !== new URL(siteUrl).origin);
  return {
    requests,
    responses,
    problems: () => [...errors, ...foreign().map((address) => `[DA9] a request left the origin: ${address}`)],
  };
}

/** Bytes of JavaScript as they came over the wire (compressed) so far, headers left out. Open the app without its service worker. */
export async function transferredJavaScript(traffic: Traffic): Promise<number> {
  const sizes = traffic.responses
    .filter((response) => /javascript/.test(response.headers()['content-type'] ?? ''))
    .map(async (response) => {
      await response.finished();
      return (await response.request().sizes()).responseBodySize;
    });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
