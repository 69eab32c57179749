/** Whether an address that somebody has typed may become a link: only the web's own, never `javascript:` or a file. */
export function isWebLink(address: string): boolean {
  return /^https?:\/\/[^\s/]+/i.test(address) && URL.canParse(address);
}
