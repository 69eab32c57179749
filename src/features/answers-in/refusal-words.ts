import type { Language } from '#domain/checklist/checklist.ts';
import type { HandedFault } from './read-handed.ts';

/** Every kind has its entry under `refused` in `locales/<lang>/handed.json`; a file that breaks off has one more. */
type RefusalKey = HandedFault['kind'] | 'file-cut';

interface RefusalWords {
  readonly key: RefusalKey;
  readonly values: Readonly<Record<string, string | number>>;
}

const MEGABYTE = 1_000_000;

export function refusalWords(fault: HandedFault, language: Language): RefusalWords {
  const { kind } = fault;
  switch (kind) {
    case 'not-json':
      return fault.cut ? { key: 'file-cut', values: {} } : { key: kind, values: {} };
    case 'too-large':
      return {
        key: kind,
        values: { size: Math.ceil(fault.size / MEGABYTE), limit: Math.floor(fault.limit / MEGABYTE) },
      };
    case 'cut':
      return { key: kind, values: { share: Math.floor((100 * fault.found) / Math.max(1, fault.expected)) } };
    case 'other-round':
      return { key: kind, values: { round: `${language === 'sv' ? fault.names.sv : fault.names.fi} ${fault.year}` } };
    case 'other-edition':
      return { key: kind, values: { found: fault.found, known: fault.known } };
    case 'other-kind':
      // A code of the other kind is an invitation: what a code can carry besides answers.
      return fault.found === 'invitation'
        ? { key: 'invitation', values: {} }
        : { key: kind, values: { found: fault.found } };
    case 'invalid':
    case 'damaged':
      return { key: kind, values: { path: fault.path } };
    case 'file-unavailable':
      return { key: kind, values: { detail: fault.detail } };
    default:
      return { key: kind, values: {} };
  }
}
