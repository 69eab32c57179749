import * as z from 'zod/mini';
import { err, ok, type Result } from '../result.ts';
import { parseFileOfKind } from '../round/parse-file-of-kind.ts';
import type { ReadError } from '../round/read-error.ts';
import { SHARING_FILE_KIND } from './sharing-file-kind.ts';
import { SHARING_FORMAT, type SharedArea, type Sharing, sharingSchema } from './sharing-schema.ts';

/** The sharing file as readable JSON; equal content gives equal bytes. */
export function sharingToFile(sharing: Sharing): string {
  return `${JSON.stringify(sharing, null, 1)}\n`;
}

/** Any text is read or refused with its place; it never throws (DA8). What isn't on the white list is passed over. */
export function parseSharingFile(text: string): Result<Sharing, ReadError> {
  const file = parseFileOfKind(text, SHARING_FILE_KIND, SHARING_FORMAT);
  if (!file.ok) return file;
  const parsed = z.safeParse(sharingSchema, file.value);
  if (!parsed.success)
    return err({ kind: 'invalid', path: (parsed.error.issues[0]?.path ?? []).map(String).join('.') });
  const place = placeOfContradiction(parsed.data);
  return place === null ? ok(parsed.data) : err({ kind: 'invalid', path: place });
}

/** What no single value shows: a name without leave, something told twice, a coverage that the answers don't have. */
function placeOfContradiction(sharing: Sharing): string | null {
  if (sharing.mayBeNamed !== (sharing.municipality !== null)) return 'municipality';
  const areaTwice = firstTwice(sharing.areas.map(({ area }) => area));
  if (areaTwice !== null) return `areas.${areaTwice}`;
  const itemTwice = firstTwice(sharing.areas.flatMap(({ answers }) => answers.map(({ item }) => item)));
  if (itemTwice !== null) return `areas.answers.${itemTwice}`;
  const wrong = sharing.areas.find((area) => !hasItsCoverage(area));
  if (wrong) return `areas.${wrong.area}.coverage`;
  const modelTwice = firstTwice(sharing.models.map(({ model }) => model));
  return modelTwice === null ? null : `models.${modelTwice}`;
}

function hasItsCoverage({ coverage, answers }: SharedArea): boolean {
  const judged = answers.filter(({ kind }) => kind === 'level').length;
  const unknown = answers.filter(({ kind }) => kind === 'unknown').length;
  return coverage.judged === judged && coverage.of >= judged + unknown;
}

function firstTwice(ids: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return null;
}
