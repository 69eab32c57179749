import { JSDOM } from 'jsdom';

/** The root of well-formed XML; throws where it isn't. */
export function readXml(text: string): Element {
  return new JSDOM(text, { contentType: 'text/xml' }).window.document.documentElement;
}

/** Children by local name, as the prefix is only a custom. */
export function childrenOf(element: Element, name: string): Element[] {
  return allChildren(element).filter((child) => child.localName === name);
}

/** In the order of the document. Walked by hand: jsdom's live lists take minutes for a long report. */
export function descendantsOf(element: Element, name: string): Element[] {
  return allChildren(element).flatMap((child) => [
    ...(child.localName === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}

/** An attribute by local name; null without it. */
export function attributeOf(element: Element | undefined, name: string): string | null {
  return [...(element?.attributes ?? [])].find((attribute) => attribute.localName === name)?.value ?? null;
}

function allChildren(element: Element): Element[] {
  const children: Element[] = [];
  for (let at = element.firstElementChild; at; at = at.nextElementSibling) children.push(at);
  return children;
}
