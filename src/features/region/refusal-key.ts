import type { RegionRefusal } from '#domain/region/read-region-file.ts';

type RefusalKey = RegionRefusal['kind'] | 'cut';

/** The sentence for a file that isn't used, in `locales/<lang>/region.json`, and what it names. */
export function refusalKey(error: RegionRefusal): { readonly key: RefusalKey; readonly place: string } {
  switch (error.kind) {
    case 'not-json':
      return { key: error.cut ? 'cut' : 'not-json', place: error.near };
    case 'invalid':
    case 'damaged':
      return { key: error.kind, place: error.path };
    case 'other-kind':
      return { key: error.kind, place: error.found };
    case 'file-unavailable':
      return { key: error.kind, place: error.detail };
    default:
      return { key: error.kind, place: '' };
  }
}
