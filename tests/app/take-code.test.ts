import { describe, expect, it } from 'vitest';
import { codeInAddress } from '#app/take-code.ts';

const CODE = 'MKK1000100000000abc';

describe('A code in the address', () => {
  it('[GR2] stands in the fragment and leaves nothing of it behind', () => {
    expect(codeInAddress(`https://x.fi/app/#/from/${CODE}`)).toEqual({
      code: CODE,
      bare: 'https://x.fi/app/#/from',
      hostSawIt: false,
    });
  });

  it.each([
    ['%23', `https://x.fi/app/%23/from/${CODE}`],
    ['%2523', `https://x.fi/app/%2523/from/${CODE}`],
    ['%23%2F', `https://x.fi/app/%23%2Ffrom%2f${CODE}`],
  ])('[GR2] is found where a filter wrote «%s», and then the host saw it', (_, address) => {
    expect(codeInAddress(address)).toEqual({ code: CODE, bare: 'https://x.fi/app/#/from', hostSawIt: true });
  });

  it.each(['https://x.fi/app/', 'https://x.fi/app/#/from', 'https://x.fi/app/#/round/a/from/b'])(
    '[GR2] is not seen in %s',
    (address) => {
      expect(codeInAddress(address)).toBeNull();
    },
  );
});
