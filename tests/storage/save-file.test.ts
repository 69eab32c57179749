import { describe, expect, it } from 'vitest';
import { type SaveWays, saveBytes, saveTextFile } from '#storage/files/save-file.ts';
import type { SaveHandle, SavePicker } from '#storage/files/save-with-picker.ts';
import { errorOf, must } from './storage-for-test.ts';

/** A disk with one chosen place, and a download folder. */
function computer({ pick, spoil, writeError, readError }: Partial<Faults> = {}) {
  const downloads: { name: string; content: Blob }[] = [];
  const chosen: { content: Blob | null; options: unknown } = { content: null, options: null };
  const handle: SaveHandle = {
    name: 'chosen.json',
    async createWritable() {
      if (writeError) throw new DOMException('no', writeError);
      return {
        async write(content) {
          chosen.content = spoil ? new Blob([spoil]) : content;
        },
        async close() {},
      };
    },
    async getFile() {
      if (readError) throw new DOMException('no', readError);
      return chosen.content ?? new Blob([]);
    },
  };
  const picker: SavePicker = async (options) => {
    chosen.options = options;
    if (pick && pick !== 'works') throw new DOMException('no', pick);
    return handle;
  };
  const ways: SaveWays = {
    pick: pick ? picker : null,
    download: (name, content) => downloads.push({ name, content }),
  };
  return { ways, downloads, chosen };
}

interface Faults {
  readonly pick: string;
  readonly spoil: string;
  readonly writeError: string;
  readonly readError: string;
}

const json = 'application/json';
const text = '{"kunta":"Äänekoski"}\n';

describe('saving a file', () => {
  it('[DA7] is done where the user chooses, and read back', async () => {
    const { ways, chosen, downloads } = computer({ pick: 'works' });
    const saved = must(await saveTextFile('round.json', text, json, ways));
    expect(saved).toEqual({ way: 'picker', name: 'chosen.json', checked: true });
    expect(await chosen.content?.text()).toBe(text);
    expect(chosen.options).toEqual({ suggestedName: 'round.json', types: [{ accept: { [json]: ['.json'] } }] });
    expect(downloads).toEqual([]);
  });

  it('[DA2] becomes a download where there is no picker', async () => {
    const { ways, downloads } = computer();
    expect(must(await saveTextFile('round.json', text, json, ways))).toEqual({
      way: 'download',
      name: 'round.json',
      checked: false,
    });
    expect(await downloads[0]?.content.text()).toBe(text);
  });

  it.each(['SecurityError', 'NotAllowedError', 'TypeMismatchError'])(
    '[DA2] becomes a download where the picker is there and throws %s',
    async (pick) => {
      const { ways, downloads } = computer({ pick });
      expect(must(await saveTextFile('round.json', text, json, ways)).way).toBe('download');
      expect(downloads).toHaveLength(1);
    },
  );

  it.each(['NotAllowedError', 'AbortError', 'QuotaExceededError'])(
    '[DA2] becomes a download where the chosen place cannot be written to (%s)',
    async (writeError) => {
      const { ways, downloads } = computer({ pick: 'works', writeError });
      expect(must(await saveTextFile('round.json', text, json, ways)).way).toBe('download');
      expect(downloads).toHaveLength(1);
    },
  );

  it('[DA2] that the user cancels leaves no file, not even a download', async () => {
    const { ways, downloads } = computer({ pick: 'AbortError' });
    expect(errorOf(await saveTextFile('round.json', text, json, ways))).toEqual({ kind: 'cancelled' });
    expect(downloads).toEqual([]);
  });

  it('[DA7] that comes out different on the disk is told', async () => {
    const { ways } = computer({ pick: 'works', spoil: text.replace('Ä', 'Ö') });
    expect(errorOf(await saveTextFile('round.json', text, json, ways))).toEqual({
      kind: 'file-differs',
      name: 'chosen.json',
    });
  });

  it('[DA7] that may not be read back is saved and said to be unchecked', async () => {
    const { ways } = computer({ pick: 'works', readError: 'NotAllowedError' });
    expect(must(await saveTextFile('round.json', text, json, ways))).toMatchObject({ way: 'picker', checked: false });
  });

  it("[DA2] that works in no way is told with the browser's word", async () => {
    const ways: SaveWays = {
      pick: null,
      download() {
        throw new DOMException('no', 'SecurityError');
      },
    };
    expect(errorOf(await saveTextFile('round.json', text, json, ways))).toEqual({
      kind: 'save-failed',
      detail: 'SecurityError',
    });
  });

  it('[RP2] keeps the bytes of a report as they are', async () => {
    const { ways, chosen } = computer({ pick: 'works' });
    const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0xff, 0x00]);
    must(await saveBytes('plan.pdf', bytes, 'application/pdf', ways));
    expect(new Uint8Array((await chosen.content?.arrayBuffer()) ?? [])).toEqual(bytes);
  });
});
