import { holdText } from '#features/text-in-hand.ts';

/** `#/from/<code>`, also where a filter has written `%23` or `%2523` for `#`, or `%2F` for `/`. */
const OPENING = /(#|%(?:25)*23)(?:\/|%(?:25)*2f)from(?:\/|%(?:25)*2f)(.+)$/i;

/** The code an address carries, and the address without it; null where it carries none. */
export function codeInAddress(address: string) {
  const match = OPENING.exec(address);
  const [, sign = '', code = ''] = match ?? [];
  return match && { code, bare: `${address.slice(0, match.index)}#/from`, hostSawIt: sign !== '#' };
}

/** Takes a code out of address bar and history at once, now and whenever another link is opened in this tab (GR2). */
export function takeCodes(): void {
  const take = () => {
    const found = codeInAddress(location.href);
    if (!found) return;
    history.replaceState(null, '', found.bare);
    holdText(found.code, found.hostSawIt);
  };
  take();
  addEventListener('hashchange', take);
}
