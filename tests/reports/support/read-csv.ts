/** Rows and fields of a CSV text with semicolons, as RFC 4180 reads it; the byte order mark is not part of it. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  const body = text.replace(/^\uFEFF/, '');
  for (let at = 0; at < body.length; at++) {
    const sign = body[at] ?? '';
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (body[at + 1] === '"') {
        field += '"';
        at++;
      } else quoted = false;
    } else if (sign === '"' && field === '') quoted = true;
    else if (sign === ';') {
      row.push(field);
      field = '';
    } else if (sign === '\r' && body[at + 1] === '\n') {
      rows.push([...row, field]);
      row = [];
      field = '';
      at++;
    } else if (/["\r\n]/.test(sign)) throw new Error(`A bare ${JSON.stringify(sign)} in «${field}»`);
    else field += sign;
  }
  if (field !== '' || row.length > 0) throw new Error('The last line has no end');
  return rows;
}
