const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Stands for a soft hyphen at the end of a line until the lines are joined. */
export const SOFT_LINE_END = '\u00AD';

/**
 * The same text in the characters that people would type: composed letters, opened ligatures, plain spaces and hyphens, nothing
 * invisible. Lines and tabs stay; a soft hyphen stays at the end of a line only.
 */
export function cleanCharacters(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/\r\n?|[\f\v\u2028\u2029]/g, '\n')
      .replace(/[\uFB00-\uFB06]/g, (sign) => LIGATURES[sign] ?? sign)
      .replace(/[\u2010\u2011\uFE63\uFF0D]/g, '-')
      .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
      .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
      // Some writers of PDF end a broken line with one of these.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: so they do
      .replace(/[\u0002\uFFFE]/g, SOFT_LINE_END)
      .replace(/\u00AD(?! *(?:\n|$))/g, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: found in the text of broken PDFs
      .replace(/[\u0000-\u0008\u000E-\u001F]/g, ' ')
  );
}
