/** The lines of a calendar file (RFC 5545, 3.1 and 3.3.11). */

const LONGEST_LINE = 75;
// Everything but tab and line break; a line break becomes the two signs «\n».
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/gu;
const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A text of any content as the value of a property: without what would end the value or the line. */
export function calendarText(text: string): string {
  return text
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(/[\\;,]/gu, '\\$&')
    .replace(LINE_BREAK, '\\n')
    .replace(CONTROL, '');
}

/** The lines folded to at most 75 octets of UTF-8, never within a character, each ended by CRLF. */
export function calendarLines(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > LONGEST_LINE) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
