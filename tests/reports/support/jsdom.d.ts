/** jsdom comes without types; this is what the readers of reports use of it. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(text: string, options?: { contentType?: string; runScripts?: 'outside-only' | 'dangerously' });
    readonly window: Window & typeof globalThis;
  }
}
