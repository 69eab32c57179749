/** Files of about `size` bytes, made to make the reader slow, deep or wrong; `sound` is a small sound file to start from. */
export function hostileFiles(sound: string, size: number): ReadonlyMap<string, string> {
  const at = (part: string) => sound.indexOf(`\n "${part}": [`) + `\n "${part}": [`.length;
  const fill = (one: (i: number) => string, separator = ',') => {
    const parts: string[] = [];
    for (let length = 0, i = 0; length < size; i++) {
      const part = one(i);
      parts.push(part);
      length += part.length + separator.length;
    }
    return parts.join(separator);
  };
  /** More entries before those that stand in a list of the file. */
  const within = (part: string, more: string) =>
    `${sound.slice(0, at(part))}${more}${/^\s*\]/.test(sound.slice(at(part))) ? '' : ','}${sound.slice(at(part))}`;
  const version = (n: number, value: string) => `{"writer":"h","n":${n},"counter":${n},"time":${n},"value":${value}}`;
  const value = (key: string, n: number, content: string) => `{"key":"${key}","versions":[${version(n, content)}]}`;
  const seenAll = (text: string) => text.replace('\n "seen": [', '\n "seen": [{"writer":"h","n":1000000000},');
  const inNote = (content: string) => seenAll(within('values', value('group/note/hostile', 1, content)));

  return new Map([
    ['only brackets', '['.repeat(size)],
    ['brackets that close again', '[],'.repeat(size / 3)],
    ['a list of empty lists', `[${fill(() => '[]')}]`],
    ['nested within the limit', `[${fill(() => `${'['.repeat(60)}${']'.repeat(60)}`)}]`],
    ['nested too deep inside a note', inNote(`${'{"a":'.repeat(size / 10)}1${'}'.repeat(size / 10)}`)],
    ['blanks', ' '.repeat(size)],
    ['blanks, then a file', `${' '.repeat(size)}${sound}`],
    ['one number', '7'.repeat(size)],
    ['one text that never ends', `"${'\\u0041'.repeat(size / 6)}`],
    ['backslashes', `{"kind":"${'\\'.repeat(size)}`],
    ['quotation marks', '"'.repeat(size)],
    ['not JSON at its very end', `${sound.trimEnd().slice(0, -1)},"more":[${fill(() => '0')}],}`],
    ['one key many times', `{${fill(() => '"kind":"mielikunta-round"')}}`],
    ['many keys __proto__', `{${fill((i) => `"__proto__":{"x${i}":1}`)}}`],
    ['a header with many keys', sound.replace('"round": {', `"round": {${fill((i) => `"k${i}":${i}`)},`)],
    ['a note that is too long', inNote(`"${'ä'.repeat(size)}"`)],
    [
      'many notes',
      seenAll(
        within(
          'values',
          fill((i) => value(`group/note/n${i}`, i + 1, '"x"')),
        ),
      ),
    ],
    [
      'many long notes',
      seenAll(
        within(
          'values',
          fill((i) => value(`group/note/n${i}`, i + 1, `"${'x'.repeat(20_000)}"`)),
        ),
      ),
    ],
    [
      'many answers of the wrong shape',
      within(
        'values',
        fill((i) => value(`agreed/n${i}`, i + 1, '{"answer":{}}')),
      ),
    ],
    [
      'many values of an unknown kind at the end',
      within('log', '').replace('"values": [', `"values": [${fill((i) => value(`nobody/n${i}`, 1, '1'))},`),
    ],
    [
      'one value in conflict with itself',
      seenAll(within('values', `{"key":"group/note/n","versions":[${fill((i) => version(i + 1, '"x"'))}]}`)),
    ],
    [
      'one dot many times',
      seenAll(
        within(
          'values',
          fill((i) => value(`group/mark/n${i}`, 1, 'true')),
        ),
      ),
    ],
    [
      'many writers',
      within(
        'seen',
        fill((i) => `{"writer":"w${i}","n":1}`),
      ),
    ],
    [
      'many removed respondents',
      within(
        'removed',
        fill((i) => `"respondent/r${i}/"`),
      ),
    ],
    ['removed respondents and notes', halfAndHalf()],
    [
      'many log entries',
      within(
        'log',
        fill((i) => `{"id":"h${i}","time":${i},"writer":"w","kind":"edit","changes":[]}`),
      ),
    ],
    [
      'one log entry with many changes',
      within(
        'log',
        `{"id":"h","time":1,"writer":"w","kind":"edit","changes":[${fill((i) => `{"key":"k${i}","value":${i}}`)}]}`,
      ),
    ],
    [
      'many areas',
      sound.replace(
        '"areas": [',
        `"areas": [${fill((i) => `{"id":"h${i}","code":"1","origin":"source","items":[]}`)},`,
      ),
    ],
    ['many words', sound.replace(/"areas": \{/, `"areas": {${fill((i) => `"h${i}":"x"`)},`)],
    ['many lone surrogates', inNote(`"${'\\ud800'.repeat(size / 6)}"`)],
  ]);

  function halfAndHalf(): string {
    let i = 0;
    const half = (one: (i: number) => string) => {
      const parts: string[] = [];
      for (let length = 0; length < size / 2; i++) {
        parts.push(one(i));
        length += (parts.at(-1)?.length ?? 0) + 1;
      }
      return parts.join(',');
    };
    const notes = half((n) => value(`group/note/n${n}`, n + 1, '"x"'));
    const removed = half((n) => `"respondent/r${n}/"`);
    const text = within('values', notes);
    const from = text.indexOf('\n "removed": [') + '\n "removed": ['.length;
    return seenAll(`${text.slice(0, from)}${removed},${text.slice(from)}`.replace(/,(\s*)\]/, '$1]'));
  }
}
