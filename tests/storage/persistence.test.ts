import { describe, expect, it } from 'vitest';
import { createPersistence } from '#storage/persistence.ts';

function browser(isGranted: boolean) {
  let asked = 0;
  return {
    asked: () => asked,
    persisted: async () => false,
    async persist() {
      asked += 1;
      return isGranted;
    },
    estimate: async () => ({ usage: 5, quota: 100 }),
  };
}

describe('asking the browser to keep our data', () => {
  it.each([
    [true, 'granted'],
    [false, 'denied'],
  ] as const)('[DA1] tells the answer and asks once', async (isGranted, answer) => {
    const manager = browser(isGranted);
    const persistence = createPersistence(manager);
    expect(await Promise.all([persistence.ask(), persistence.ask()])).toEqual([answer, answer]);
    expect(await persistence.ask()).toBe(answer);
    expect(manager.asked()).toBe(1);
  });

  it('[DA1] does not ask again when the browser has promised before', async () => {
    const manager = { ...browser(false), persisted: async () => true };
    expect(await createPersistence(manager).ask()).toBe('granted');
    expect(manager.asked()).toBe(0);
  });

  it('[DA1] tells what is known without asking', async () => {
    const manager = browser(false);
    const persistence = createPersistence(manager);
    expect(await persistence.known()).toBe('unknown');
    expect(manager.asked()).toBe(0);
    await persistence.ask();
    expect(await persistence.known()).toBe('denied');
    expect(await createPersistence({ ...manager, persisted: async () => true }).known()).toBe('granted');
    expect(await createPersistence({}).known()).toBe('unavailable');
  });

  it('[DA2] is unavailable where the browser has no such thing or throws', async () => {
    expect(await createPersistence({}).ask()).toBe('unavailable');
    const throwing = { persist: () => Promise.reject(new DOMException('no', 'TypeError')) };
    expect(await createPersistence(throwing).ask()).toBe('unavailable');
    expect(await createPersistence({}).estimate()).toBeNull();
  });

  it('tells how much room is used, in bytes', async () => {
    expect(await createPersistence(browser(true)).estimate()).toEqual({ used: 5, quota: 100 });
  });
});
