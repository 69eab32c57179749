import * as z from 'zod/mini';
import { err, ok, type Result } from '#domain/result.ts';
import type { Finding } from './finding.ts';

/** Parses each `.json` file; other files of the folder are left out. */
export function readJsonFiles(files: ReadonlyMap<string, string>): Result<Map<string, unknown>, Finding[]> {
  const parsed = new Map<string, unknown>();
  const findings: Finding[] = [];
  for (const [file, text] of files) {
    if (!file.endsWith('.json')) continue;
    try {
      parsed.set(file, JSON.parse(text));
    } catch (error) {
      findings.push({
        check: 'json',
        file,
        id: '',
        message: `The file is not JSON: ${(error as Error).message}`,
        remedy: 'Mend the place named; an editor with JSON support underlines it. A missing or extra comma is common.',
      });
    }
  }
  return findings.length > 0 ? err(findings) : ok(parsed);
}

/** One file against its schema; a fault per place that is not as it must be. */
export function readFile<S extends z.ZodMiniType>(
  files: ReadonlyMap<string, unknown>,
  file: string,
  schema: S,
): Result<z.infer<S>, Finding[]> {
  if (!files.has(file)) {
    const message = 'The file is missing.';
    return err([{ check: 'shape', file, id: '', message, remedy: `Add ${file}, in the form that its schema tells.` }]);
  }
  const content = files.get(file);
  const parsed = z.safeParse(schema, content);
  if (parsed.success) return ok(parsed.data);
  return err(parsed.error.issues.map((issue) => shapeFinding(file, content, issue)));
}

function shapeFinding(file: string, content: unknown, issue: z.core.$ZodIssue): Finding {
  const path = issue.path.map(String);
  const at = path.length > 0 ? `At ${path.join('.')}: ` : '';
  return { check: 'shape', file, id: idAlong(content, path), ...wordsOf(issue, at) };
}

function wordsOf(issue: z.core.$ZodIssue, at: string): Pick<Finding, 'message' | 'remedy'> {
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        message: `${at}unknown field ${issue.keys.map((key) => `«${key}»`).join(', ')}.`,
        remedy: 'Correct the spelling of the field, or take it out.',
      };
    case 'invalid_type':
      return {
        message: `${at}missing, or not of the type ${issue.expected}.`,
        remedy: `Give a value of the type ${issue.expected}.`,
      };
    case 'invalid_value':
      return {
        message: `${at}not one of the allowed values.`,
        remedy: `Use one of: ${issue.values.map((value) => JSON.stringify(value)).join(', ')}.`,
      };
    case 'invalid_format':
      return {
        message: `${at}not of the right form.`,
        remedy: `Write it in the form ${'pattern' in issue ? issue.pattern : issue.format}.`,
      };
    case 'invalid_key':
      return {
        message: `${at}the key is not a valid id.`,
        remedy: 'Use small letters, digits and hyphens: «my-id».',
      };
    case 'too_small':
      return { message: `${at}too short or too small.`, remedy: `At least ${issue.minimum} is needed.` };
    case 'too_big':
      return { message: `${at}too long or too large.`, remedy: `At most ${issue.maximum} is allowed.` };
    default:
      return { message: `${at}not as its schema tells.`, remedy: 'Compare with the JSON Schema beside the packs.' };
  }
}

/** The innermost id or code on the way to a place, or the path itself: an author looks for ids, not for indexes. */
function idAlong(content: unknown, path: readonly string[]): string {
  let found = '';
  let here = content;
  for (const [index, step] of path.entries()) {
    if (Array.isArray(here)) {
      const row: unknown = here[Number(step)];
      if (typeof row === 'object' && row !== null) {
        const id = 'id' in row ? row.id : 'code' in row ? row.code : undefined;
        if (typeof id === 'string') found = id;
      }
    } else if (index === 1) found = step;
    here = typeof here === 'object' && here !== null ? (here as Record<string, unknown>)[step] : undefined;
  }
  return found || path.join('.');
}
