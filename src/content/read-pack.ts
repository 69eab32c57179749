import type * as z from 'zod/mini';
import { LANGUAGES, type Language } from '#domain/checklist/checklist.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Finding } from './finding.ts';
import { type Pack, type PackTexts, structureSchemas, textsFile, textsSchemas } from './pack.ts';
import { readFile, readJsonFiles } from './read-file.ts';

/** Parsed JSON by file name, as it lies in the pack's folder. */
export type PackFiles = ReadonlyMap<string, unknown>;

/** The pack of a folder, given as JSON text by file name; or every fault of form, with its file and place. */
export function readPack(files: ReadonlyMap<string, string>): Result<Pack, Finding[]> {
  const parsed = readJsonFiles(files);
  return parsed.ok ? packFrom(parsed.value) : parsed;
}

/** As `readPack`, from JSON that has been parsed already. */
export function packFrom(files: PackFiles): Result<Pack, Finding[]> {
  const findings: Finding[] = [];
  const read = <S extends z.ZodMiniType>(file: string, schema: S): z.infer<S> | undefined => {
    const result = readFile(files, file, schema);
    if (result.ok) return result.value;
    findings.push(...result.error);
    return undefined;
  };
  const readAll = <S extends Record<string, z.ZodMiniType>>(schemas: S, fileOf: (kind: string) => string) =>
    Object.fromEntries(Object.entries(schemas).map(([kind, schema]) => [kind, read(fileOf(kind), schema)]));

  const structure = readAll(structureSchemas, (kind) => `${kind}.json`);
  const texts = Object.fromEntries(
    LANGUAGES.map((lang) => [lang, readAll(textsSchemas, (kind) => textsFile(kind as keyof PackTexts, lang))]),
  ) as Record<Language, unknown>;
  return findings.length > 0 ? err(findings) : ok({ ...structure, texts } as unknown as Pack);
}
