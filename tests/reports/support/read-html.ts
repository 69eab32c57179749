import { JSDOM } from 'jsdom';

/** A page as a browser would have it; nothing in it runs. */
export function openPage(html: string): Window & typeof globalThis {
  return new JSDOM(html, { runScripts: 'outside-only' }).window;
}

const LEAVES = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'li', 'caption', 'dt', 'desc']);

/** As `reportText`: one string for each heading, paragraph, label and cell paragraph of the page's main part. */
export function readHtml(html: string): string[] {
  const main = openPage(html).document.querySelector('main');
  if (!main) throw new Error('No main part');
  return textsOf(main).filter((text) => text !== '');
}

function textsOf(element: Element): string[] {
  const { localName, textContent } = element;
  // What a picture is drawn of isn't read: it has a role and a description.
  if (localName === 'svg') return [...element.querySelectorAll('desc')].map((desc) => desc.textContent ?? '');
  if (localName === 'li') return [labelOf(element), textContent ?? ''];
  const isCell = localName === 'th' || localName === 'td';
  if (LEAVES.has(localName) || (isCell && element.querySelector('p') === null)) return [textContent ?? ''];
  return [...element.children].flatMap(textsOf);
}

function labelOf(item: Element): string {
  const list = item.parentElement;
  if (list?.localName !== 'ol') return '•';
  return `${[...list.children].indexOf(item) + 1}.`;
}
