// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseFiles } from '#storage/files/choose-files.ts';
import { downloadFile } from '#storage/files/download-file.ts';
import { windowSavePicker } from '#storage/files/save-with-picker.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** jsdom follows no link and opens no dialog, so the click itself is what can be seen. */
function clicked<E extends HTMLElement>(): E[] {
  const elements: E[] = [];
  vi.spyOn(HTMLElement.prototype, 'click').mockImplementation(function (this: HTMLElement) {
    elements.push(this as E);
  });
  return elements;
}

describe('files in the browser', () => {
  it('[DA2] a download is a link with the name and the content, and leaves nothing on the page', () => {
    vi.useFakeTimers();
    const urls = new Map<string, Blob>();
    URL.createObjectURL = (blob) => {
      urls.set('blob:1', blob as Blob);
      return 'blob:1';
    };
    URL.revokeObjectURL = (url) => urls.delete(url);
    const links = clicked<HTMLAnchorElement>();
    const content = new Blob(['x']);
    downloadFile('round.json', content);
    expect(links.map(({ href, download }) => [href, download])).toEqual([['blob:1', 'round.json']]);
    expect(urls.get('blob:1')).toBe(content);
    expect(document.querySelector('a')).toBeNull();
    vi.runAllTimers();
    expect(urls.size).toBe(0);
  });

  it('a file dialog gives the chosen files, and none when it is cancelled', async () => {
    const inputs = clicked<HTMLInputElement>();
    const file = new File(['{}'], 'round.json');
    const choosing = chooseFiles({ accept: '.json', several: true });
    const input = inputs[0] as HTMLInputElement;
    expect([input.type, input.accept, input.multiple]).toEqual(['file', '.json', true]);
    Object.defineProperty(input, 'files', { value: [file] });
    input.dispatchEvent(new Event('change'));
    expect(await choosing).toEqual([file]);

    const again = chooseFiles({ accept: '.json' });
    inputs[1]?.dispatchEvent(new Event('cancel'));
    expect(await again).toEqual([]);
  });

  it('[DA2] the picker is used only where the browser has one', () => {
    expect(windowSavePicker()).toBeNull();
    vi.stubGlobal('showSaveFilePicker', () => undefined);
    expect(windowSavePicker()).toBeTypeOf('function');
  });
});
