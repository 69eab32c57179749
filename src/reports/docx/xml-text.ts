const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML written by hand may hold it. What XML can't hold at all is left out by `plainText` already. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign).replace(/[\uFFFE\uFFFF]/g, '\uFFFD');
}
