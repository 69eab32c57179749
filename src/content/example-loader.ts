import type { ExampleContent } from '#domain/round/example-content.ts';
import { loadedFile, withoutSchema } from './loaded-file.ts';
import type { ExampleFile } from './schemas/example-schema.ts';

const example = import.meta.glob<ExampleFile>('../../checklists/hyvan-mielen-kunta/example.json', {
  import: 'default',
});

/** The filled example of the fictional Esimerkkikunta: last year's round and this year's (AN8). */
export async function loadExample(): Promise<ExampleContent> {
  return withoutSchema(await loadedFile(example, 'example.json')()) as ExampleContent;
}
