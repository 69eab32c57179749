/**
 * The app's own address, as the base of links to it; null where nobody else could open it: a file on a disk, or this
 * computer alone.
 */
export function appAddress(location: Pick<Location, 'protocol' | 'hostname' | 'href'>): string | null {
  const isWeb = location.protocol === 'http:' || location.protocol === 'https:';
  const isOnlyHere = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(location.hostname);
  return isWeb && !isOnlyHere ? location.href.replace(/[?#].*$/, '') : null;
}
