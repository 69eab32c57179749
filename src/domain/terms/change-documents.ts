import type { Changes } from '../join/replica.ts';
import { changeEvidence } from '../round/change-answers.ts';
import type { DocumentHead, DocumentHit } from '../round/document-values.ts';
import type { Round } from '../round/round.ts';
import { valueKey } from '../round/value-keys.ts';
import type { RoundValue } from '../round/values.ts';

type RoundChanges = Changes<RoundValue>;

/** A document and what was found in it. Written again under the same id, exclusions of places found again stay. */
export function addDocument(id: string, head: DocumentHead, hits: readonly DocumentHit[]): RoundChanges {
  return new Map<string, RoundValue>([
    [valueKey.document(id), head],
    [valueKey.documentHits(id), hits],
  ]);
}

/** Name, kind or year as the group puts them right. */
export function changeDocument(
  document: DocumentHead & { readonly id: string },
  changes: Partial<Pick<DocumentHead, 'name' | 'kind' | 'year'>>,
): RoundChanges {
  const { id, ...head } = document;
  return new Map([[valueKey.document(id), { ...head, ...changes }]]);
}

/** Takes a document out with all that was found in it; evidence attached from it stays with its item. */
export function removeDocument(round: Pick<Round, 'data'>, id: string): RoundChanges {
  const under = `${valueKey.document(id)}/`;
  const keys = [...round.data.values.keys()].filter((key) => key.startsWith(under)).sort();
  return new Map([valueKey.document(id), ...keys].map((key) => [key, null]));
}

export function excludeHit(document: string, hit: string, excluded: boolean): RoundChanges {
  return new Map([[valueKey.excludedHit(document, hit), excluded || null]]);
}

/**
 * Attaches a hit to an item as the group's evidence (TS3). `source` tells in the reader's words where it stands: name of the
 * document and page. Attached twice, it stands there once.
 */
export function attachHit(item: string, document: string, hit: DocumentHit, source: string): RoundChanges {
  const text = `${hit.sentence} (${source})`;
  return changeEvidence(item, evidenceIdOfHit(document, hit.id), { text, url: '', date: '' });
}

export function detachHit(item: string, document: string, hit: string): RoundChanges {
  return changeEvidence(item, evidenceIdOfHit(document, hit), null);
}

/** Evidence from a document is known by where it was found. */
export function evidenceIdOfHit(document: string, hit: string): string {
  return `${document}.${hit}`.slice(0, 120);
}
