export interface ReadEvent {
  readonly [property: string]: string;
}

export interface ReadCalendar {
  readonly head: ReadEvent;
  readonly events: readonly ReadEvent[];
}

/**
 * A strict reader of calendar files, written from RFC 5545 and not from our writer: every line ends with CRLF and holds at
 * most 75 octets, continuations begin with a space, values are unescaped. Throws with the line that breaks a rule.
 */
export function readCalendar(bytes: Uint8Array): ReadCalendar {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (!text.endsWith('\r\n')) throw new Error('The last line does not end');
  const raw = text.slice(0, -2).split('\r\n');
  const lines: string[] = [];
  for (const line of raw) {
    const octets = new TextEncoder().encode(line).length;
    if (octets > 75) throw new Error(`${octets} octets: ${line}`);
    if ([...line].some((sign) => sign < ' ' && sign !== '\t'))
      throw new Error(`Control character: ${JSON.stringify(line)}`);
    if (line.startsWith(' ')) lines.push(`${lines.pop() ?? ''}${line.slice(1)}`);
    else lines.push(line);
  }
  const head: Record<string, string> = {};
  const events: Record<string, string>[] = [];
  const open: string[] = [];
  for (const line of lines) {
    const [, name, , value] = /^([A-Z-]+)((?:;[A-Z-]+=[^;:]+)*):(.*)$/su.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`No property: ${line}`);
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') events.push({});
    } else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`${value} ends, but was not open`);
    } else {
      const into = open.at(-1) === 'VEVENT' ? events.at(-1) : head;
      if (!into || name in into) throw new Error(`Twice or nowhere: ${line}`);
      into[name] = unescaped(value);
    }
  }
  if (open.length > 0) throw new Error(`${open.join()} never ends`);
  return { head, events };
}

function unescaped(value: string): string {
  return value.replace(/\\(.?)/gsu, (_, sign: string) => {
    if (sign === 'n' || sign === 'N') return '\n';
    if (sign === '\\' || sign === ';' || sign === ',') return sign;
    throw new Error(`No escape: \\${sign}`);
  });
}
