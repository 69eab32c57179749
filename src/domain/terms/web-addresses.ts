const DOMAIN = /^(?:[\p{L}\d_-]+\.)+(?:fi|se|ax|com|org|net|eu|info)(?:[/?#:].*)?$/u;

/**
 * The text with web and mail addresses blotted out by signs that aren't letters, so that no word is counted or found in them.
 * Every place stays where it was.
 */
export function withoutAddresses(text: string): string {
  if (!/[@/]|[.][\p{L}]/u.test(text)) return text;
  return text.replace(/\S+/g, (token) => (isAddress(token) ? '#'.repeat(token.length) : token));
}

function isAddress(token: string): boolean {
  const bare = token.replace(/^[("'<[«”“]+/, '').slice(0, 300);
  if (/^(?:https?:\/\/|www\.)/i.test(bare)) return true;
  if (bare.includes('@')) return /^[^@]+@[^@]+\.\p{L}/u.test(bare);
  return DOMAIN.test(bare.replace(/[)\]>,.;:!?"'»”]{1,5}$/, ''));
}
