import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '#content/check-folder.ts';
import { CHECKLISTS, contentFiles } from './content-files.ts';

const folders = readdirSync(CHECKLISTS, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('the shipped content', () => {
  it('is a pack and the register of municipalities', () => {
    expect(folders.map((folder) => folder.name).sort()).toEqual(['hyvan-mielen-kunta', 'municipalities']);
  });

  it.each(folders.map((folder) => folder.name))(
    '[EV1] [CL2] %s has nothing that a checker finds fault with',
    (folder) => {
      expect(checkFolder(contentFiles(folder))).toEqual([]);
    },
  );
});
