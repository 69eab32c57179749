// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { createLocalSettings } from '#storage/local-settings.ts';

describe('settings of this computer', () => {
  beforeEach(() => localStorage.clear());

  it('are there in the next tab, under names of our own', () => {
    expect(createLocalSettings().write('language', 'sv')).toBe(true);
    expect(createLocalSettings().read('language')).toBe('sv');
    expect(localStorage.getItem('mielikunta-language')).toBe('sv');
    expect(createLocalSettings().read('never-written')).toBeNull();
  });

  it('[DA2] hold for this tab where storage is blocked, and the write says that they were not kept', () => {
    const settings = createLocalSettings(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    expect(settings.read('language')).toBeNull();
    expect(settings.write('language', 'sv')).toBe(false);
    expect(settings.read('language')).toBe('sv');
  });

  it('[DA2] tell the newest value when a full storage still holds an older one', () => {
    createLocalSettings().write('place', 'a1');
    let isFull = true;
    const full = createLocalSettings(() =>
      isFull
        ? ({
            getItem: (key: string) => localStorage.getItem(key),
            setItem() {
              throw new DOMException('full', 'QuotaExceededError');
            },
          } as unknown as Storage)
        : localStorage,
    );
    expect(full.write('place', 'a2')).toBe(false);
    expect(full.read('place')).toBe('a2');
    isFull = false;
    expect(full.write('place', 'a3')).toBe(true);
    expect(full.read('place')).toBe('a3');
  });

  it('[DA10] are cleared all at once, and nothing of other pages goes with them', () => {
    const settings = createLocalSettings();
    settings.write('language', 'sv');
    settings.write('records/091', 'Kirjaamo');
    localStorage.setItem('other-page', 'stays');
    expect(settings.clear()).toBe(true);
    expect([settings.read('language'), settings.read('records/091')]).toEqual([null, null]);
    expect([localStorage.length, localStorage.getItem('other-page')]).toEqual([1, 'stays']);
  });

  it('[DA10] that held for this tab only are cleared too, and a browser that lets nothing go is told', () => {
    const settings = createLocalSettings(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    settings.write('language', 'sv');
    expect(settings.clear()).toBe(false);
    expect(settings.read('language')).toBeNull();
  });
});
