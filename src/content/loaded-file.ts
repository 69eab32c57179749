import type { Language } from '#domain/checklist/checklist.ts';

type Files<T> = Readonly<Record<string, T>>;
type Loaders<T> = Files<() => Promise<T>>;

/** The file among those that `import.meta.glob` found; a missing one is a fault of the build. */
export function loadedFile<T>(files: Files<T>, name: string): T {
  const path = Object.keys(files).find((candidate) => candidate.endsWith(`/${name}`));
  const file = path === undefined ? undefined : files[path];
  if (file === undefined) throw new Error(`The content lacks ${name}`);
  return file;
}

/** The file of one language, fetched when asked for. */
export async function loadTexts<T extends object>(files: Loaders<T>, language: Language): Promise<T> {
  const path = Object.keys(files).find((candidate) => candidate.endsWith(`.${language}.json`));
  const load = path === undefined ? undefined : files[path];
  if (load === undefined) throw new Error(`The content lacks texts in «${language}»`);
  return withoutSchema(await load());
}

/** Content without the address that is there for editors. */
export function withoutSchema<T extends object>(content: T): T {
  const { $schema: _, ...rest } = content as T & { $schema?: string };
  return rest as unknown as T;
}
