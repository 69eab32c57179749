/** What a document's XML is made of, one after the other. Names are without their prefix. */
export type XmlToken =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly prefix: string;
      readonly attributes: string;
      readonly empty: boolean;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

export class BrokenXml extends Error {}

/**
 * A small reader for the XML that Word writes: there is no DOM in a worker. It knows no document types, so that no entity can
 * unfold or reach outside; elements that don't close where they should are a fault.
 */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    const end = tag < 0 ? xml.length : tag;
    if (end > at && open.length > 0) yield { kind: 'text', text: withoutEntities(xml.slice(at, end)) };
    if (tag < 0) break;
    if (xml.startsWith('<!--', tag)) at = after(xml, '-->', tag + 4);
    else if (xml.startsWith('<?', tag)) at = after(xml, '?>', tag + 2);
    else if (xml.startsWith('<![CDATA[', tag)) {
      at = after(xml, ']]>', tag + 9);
      yield { kind: 'text', text: xml.slice(tag + 9, at - 3) };
    } else if (xml.startsWith('<!', tag)) throw new BrokenXml('document type');
    else {
      at = endOfTag(xml, tag);
      const inner = xml.slice(tag + 1, at - 1);
      if (inner.startsWith('/')) {
        const name = inner.slice(1).trim();
        if (open.pop() !== name) throw new BrokenXml(`</${name}>`);
        yield { kind: 'close', name: local(name) };
        continue;
      }
      const empty = inner.endsWith('/');
      const body = empty ? inner.slice(0, -1) : inner;
      const gap = body.search(/\s/);
      const full = gap < 0 ? body : body.slice(0, gap);
      if (full === '') throw new BrokenXml('<>');
      const colon = full.indexOf(':');
      yield {
        kind: 'open',
        name: local(full),
        prefix: colon < 0 ? '' : full.slice(0, colon),
        attributes: gap < 0 ? '' : body.slice(gap),
        empty,
      };
      if (empty) yield { kind: 'close', name: local(full) };
      else open.push(full);
    }
  }
  if (open.length > 0) throw new BrokenXml(`<${open.at(-1)}>`);
}

/** An attribute by its name without prefix, or null. */
export function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? null : withoutEntities(value);
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function after(xml: string, sign: string, from: number): number {
  const found = xml.indexOf(sign, from);
  if (found < 0) throw new BrokenXml(sign);
  return found + sign.length;
}

/** A «>» inside quotes doesn't end the tag. */
function endOfTag(xml: string, tag: number): number {
  for (let at = tag + 1; at < xml.length; at++) {
    const sign = xml[at];
    if (sign === '>') return at + 1;
    if (sign === '"' || sign === "'") {
      at = xml.indexOf(sign, at + 1);
      if (at < 0) break;
    }
  }
  throw new BrokenXml('>');
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w+));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
