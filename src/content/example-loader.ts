import type { Municipality } from '#domain/checklist/municipality.ts';
import type { ExampleContent } from '#domain/round/example-content.ts';
import { loadedFile, withoutSchema } from './loaded-file.ts';
import type { ExampleFile, PracticeFile } from './schemas/example-schema.ts';

const practice = import.meta.glob<PracticeFile>('../../checklists/hyvan-mielen-kunta/practice.json', {
  eager: true,
  import: 'default',
});
const example = import.meta.glob<ExampleFile>('../../checklists/hyvan-mielen-kunta/example.json', {
  import: 'default',
});

/** The fictional municipality of the example, for those who want to practise (AN8). */
export function practiceMunicipality(): Municipality {
  return loadedFile(practice, 'practice.json').municipality;
}

/** The filled example of the fictional Esimerkkikunta: last year's round and this year's (AN8). */
export async function loadExample(): Promise<ExampleContent> {
  const { rounds } = withoutSchema(await loadedFile(example, 'example.json')());
  return { municipality: practiceMunicipality(), rounds } as ExampleContent;
}
