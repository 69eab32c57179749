/**
 * The notation of `terms.json` as a regular expression: `*` is any letters, a space is white space, a pattern starts at a
 * letter boundary and goes on to the end of the word. `\b` would fail on å, ä and ö.
 */
export function termPattern(patterns: readonly string[]): RegExp {
  const alternatives = patterns.map((pattern) =>
    pattern
      .normalize('NFC')
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '[\\p{L}]*')
      .replaceAll(' ', '\\s+'),
  );
  return new RegExp(`(?<![\\p{L}])(?:${alternatives.join('|')})[\\p{L}-]*`, 'giu');
}
