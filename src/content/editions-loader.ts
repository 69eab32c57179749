import type { Editions } from '#domain/compare/editions.ts';
import { loadChecklist } from './checklist-loader.ts';
import { loadedFile } from './loaded-file.ts';
import type { EditionsFile } from './schemas/editions-schema.ts';

const history = import.meta.glob<EditionsFile>('../../checklists/hyvan-mielen-kunta/editions.json', {
  import: 'default',
});

/** Every edition of the checklist and what became of its items from one to the next (YR2). */
export async function loadEditions(): Promise<Editions> {
  const { editions } = await loadedFile(history, 'editions.json')();
  return { checklist: loadChecklist().id, editions };
}
