import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { checkFolder } from '#content/check-folder.ts';
import type { Finding } from '#content/finding.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Command, Refusal } from '../command.ts';
import { fileRefusal } from '../read-input.ts';

/** CL2 */
export const check: Command = {
  name: 'check',
  summary: 'Check content packs and the register of municipalities.',
  details: 'PACK is a folder of checklists/. Each message holds the file, the id and what to do.',
  positionals: { usage: 'PACK…', least: 1, most: Number.POSITIVE_INFINITY },
  options: {},
  givesJson: true,
  run: async ({ positionals }) => {
    const refusals: Refusal[] = [];
    const checked: { pack: string; files: number; findings: Finding[] }[] = [];
    for (const pack of positionals) {
      const files = await readFolder(pack);
      if (!files.ok) {
        refusals.push(files.error);
        continue;
      }
      const findings = checkFolder(files.value);
      checked.push({ pack, files: files.value.size, findings });
      refusals.push(...findings.map((finding) => refusalOf(pack, finding)));
    }
    const json = { packs: checked };
    if (refusals.length > 0) return { kind: 'refused', refusals, json: { ...json, refused: refusals } };
    const text = checked.map(({ pack, files }) => `${pack}: nothing to mend (JSON files: ${files}).\n`).join('');
    return { kind: 'done', output: { text, json } };
  },
};

function refusalOf(pack: string, { check: kind, file, id, message, remedy }: Finding): Refusal {
  return { kind, place: [join(pack, file), id].filter(Boolean).join(' · '), message, remedy };
}

/** The JSON files of a folder as text, by their path inside it. */
async function readFolder(folder: string): Promise<Result<Map<string, string>, Refusal>> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    if (paths.length === 0) return err(noJson(folder));
    const files = new Map<string, string>();
    for (const path of paths) files.set(relative(folder, path).split(sep).join('/'), await readFile(path, 'utf8'));
    return ok(files);
  } catch (error) {
    return err(fileRefusal(folder, error));
  }
}

function noJson(folder: string): Refusal {
  return {
    kind: 'no-pack',
    place: folder,
    message: 'There is no JSON file in it.',
    remedy: 'Give the folder of a pack.',
  };
}
