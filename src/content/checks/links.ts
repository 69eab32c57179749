import type { Check, Fault } from '../finding.ts';
import type { Pack } from '../pack.ts';

export const linksWellFormed: Check<Pack> = {
  name: 'links',
  description: 'Every address is a whole http or https address without spaces. (Whether it opens, no checker sees.)',
  check: ({ checklist, models, glossary }) => [
    ...Object.entries(checklist.sources).flatMap(([key, { url }]) => linkFaults('checklist.json', key, url)),
    ...glossary.entries.flatMap(({ id, sources }) =>
      sources.filter((source) => source.includes(':')).flatMap((url) => linkFaults('glossary.json', id, url)),
    ),
    ...models.models.flatMap(({ id, url, innokylaUrl, evidence, seenIn, sourceUrls }) =>
      [
        url,
        innokylaUrl,
        evidence.sourceUrl,
        ...evidence.additional.map((row) => row.sourceUrl),
        // A page without an address is named by its title, and a title has more words than one.
        ...seenIn.map((row) => row.source).filter((source) => !source?.includes(' ')),
        ...sourceUrls,
      ]
        .filter((address) => address !== null)
        .flatMap((address) => linkFaults('models.json', id, address)),
    ),
  ],
};

function linkFaults(file: string, id: string, url: string): Fault[] {
  if (isWebAddress(url)) return [];
  const remedy = 'Copy the whole address from the browser: https://… Where there is none, write null.';
  return [{ file, id, message: `«${url}» is not a web address.`, remedy }];
}

/** The room has no DOM, and so no `URL`: a scheme, a host with a dot, and no white space or quotes. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\/[\p{L}\d-]+(\.[\p{L}\d-]+)+(:\d+)?([/?#][^\s<>"]*)?$/u.test(url);
}
