/** A text string of PDF as UTF-16 in hexadecimal: no character needs escaping. */
export function utf16Hex(text: string): string {
  let hex = 'FEFF';
  for (let index = 0; index < text.length; index++) hex += text.charCodeAt(index).toString(16).padStart(4, '0');
  return `<${hex.toUpperCase()}>`;
}

/** A byte string of PDF; anything beyond ASCII must have been encoded before. */
export function literal(text: string): string {
  return `(${text.replace(/[\\()]/g, '\\$&')})`;
}

export function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const XML_ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => XML_ENTITIES[character] ?? character);
}

/** A file identifier of 32 hexadecimal digits that follows from any text (four FNV-1a sums); no secret. */
export function fileIdentifier(text: string): string {
  return [0, 1, 2, 3]
    .map((salt) => {
      let sum = 0x811c9dc5 ^ salt;
      for (const character of `${salt}${text}`) sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193);
      return (sum >>> 0).toString(16).padStart(8, '0');
    })
    .join('')
    .toUpperCase();
}
