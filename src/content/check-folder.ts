import { checkPack } from './check-pack.ts';
import { municipalityRegister } from './checks/municipalities.ts';
import { type Finding, runChecks } from './finding.ts';
import { readFile, readJsonFiles } from './read-file.ts';
import { municipalitiesFileSchema } from './schemas/municipalities-schema.ts';

const REGISTER = 'municipalities.json';

/**
 * Checks a folder of `checklists/`, a pack or the register of municipalities, given as JSON text by file name relative
 * to the folder, with `/` («texts/checklist.fi.json»). An empty list: nothing was found.
 */
export function checkFolder(files: ReadonlyMap<string, string>): Finding[] {
  const parsed = readJsonFiles(files);
  if (!parsed.ok) return parsed.error;
  if (!parsed.value.has(REGISTER)) return checkPack(parsed.value);
  const register = readFile(parsed.value, REGISTER, municipalitiesFileSchema);
  return register.ok ? runChecks([municipalityRegister], register.value) : register.error;
}
