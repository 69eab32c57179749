import { describe, expect, it } from 'vitest';
import { copyKind } from '#features/round-file/copy-name.ts';

const COPIES = {
  numbered: [
    'mielikunta-keuruu-2026 (1).json',
    'Keuruu 2026 (2).json',
    'mielikunta-keuruu-2026(1).json',
    'Keuruu 2026 2.json',
  ],
  copy: [
    'mielikunta-keuruu-2026 - Kopio.json',
    'mielikunta-keuruu-2026 – kopio.json',
    'mielikunta-keuruu-2026 - Kopio (2).json',
    'mielikunta-keuruu-2026 kopio.json',
    'Kopio tiedostosta mielikunta-keuruu-2026.json',
    'mielikunta-pargas-2026 - Kopia.json',
    'Kopia av mielikunta-pargas-2026.json',
    'mielikunta-keuruu-2026 - Copy.json',
    'mielikunta-keuruu-2026 - Copy (3).json',
    'Copy of mielikunta-keuruu-2026.json',
    'mielikunta-keuruu-2026 copy 2.json',
  ],
  conflict: [
    'Keuruu 2026 – ristiriita.json',
    'mielikunta-keuruu-2026-ristiriita.json',
    'mielikunta-keuruu-2026 (ristiriitainen kopio 2026-11-20).json',
    'mielikunta-keuruu-2026-PC-1234.json',
    'mielikunta-keuruu-2026-DESKTOP-7K2MB4Q.json',
    'mielikunta-keuruu-2026-KEURUU0142.json',
    'mielikunta-keuruu-2026-LAPTOP-AB12 (1).json',
    'mielikunta-pargas-2026 (konfliktkopia).json',
    'mielikunta-pargas-2026 (Annas motstridiga kopia 2026-11-20).json',
    "mielikunta-keuruu-2026 (Anna's conflicted copy 2026-11-20).json",
    'mielikunta-keuruu-2026-conflict-20261120.json',
  ],
} as const;

describe('a copy by its name', () => {
  for (const [kind, names] of Object.entries(COPIES)) {
    it.each(names)(`${kind}: %s`, (name) => expect(copyKind(name)).toBe(kind));
  }

  it.each([
    'mielikunta-keuruu-2026.json',
    'mielikunta-pedersoren-kunta-2026.json',
    'mielikunta-esimerkkikunta-2026.JSON',
    'Keuruu 2026.json',
    'Kopiosto 2026.json',
    'mielikunta-koski-tl-2026.json',
    'kunnan arviointi marraskuu.json',
    '',
  ])('is not seen in «%s»', (name) => expect(copyKind(name)).toBeNull());

  it('is seen where the letters came decomposed, as from a Mac', () => {
    expect(copyKind('Äänekoski 2026 – ristiriita.json'.normalize('NFD'))).toBe('conflict');
  });
});
