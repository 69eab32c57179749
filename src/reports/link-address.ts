/** The address of a link, or null where what somebody has typed must stay text: only the web and mail become links. */
export function linkAddress(href: string | undefined): string | null {
  if (href === undefined) return null;
  const isLink = /^https?:\/\/[^\s/]+/i.test(href) || /^mailto:[^\s]+@[^\s]+$/i.test(href);
  return isLink && URL.canParse(href) ? new URL(href).href : null;
}
