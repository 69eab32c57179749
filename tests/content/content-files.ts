import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const CHECKLISTS = fileURLToPath(new URL('../../checklists/', import.meta.url));

/** The JSON files of a folder of `checklists/`, as text by name relative to the folder. */
export function contentFiles(folder: string): Map<string, string> {
  const names = readdirSync(`${CHECKLISTS}${folder}`, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(`${CHECKLISTS}${folder}/${name}`, 'utf8')]),
  );
}
