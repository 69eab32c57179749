import type { Clock, Ids } from '#domain/ports.ts';

export const browserClock: Clock = { now: () => Date.now() };

/** Random ids of 20 letters and digits (about 103 bits). `getRandomValues` works over plain http too, unlike `randomUUID`. */
export const browserIds: Ids = {
  create() {
    const signs = 'abcdefghijklmnopqrstuvwxyz0123456789';
    const bytes = crypto.getRandomValues(new Uint32Array(20));
    return Array.from(bytes, (value) => signs[value % signs.length]).join('');
  },
};
