import { expect, it } from 'vitest';
import { roundFileName } from '#domain/round/round-file-name.ts';
import { buildRound, exampleMunicipality } from '#tests/support/build-round.ts';

const named = (fi: string, sv: string, example = false) =>
  buildRound({ municipality: { ...exampleMunicipality, names: { fi, sv } }, example }).header;

it('[DA7] the file of a round is called by its municipality and year, in letters every disk keeps', () => {
  expect(roundFileName(named('Mänttä-Vilppula', 'Mänttä-Vilppula'))).toBe('mielikunta-mantta-vilppula-2026.json');
  expect(roundFileName(named('Koski Tl', 'Koskis'), 'sv')).toBe('mielikunta-koskis-2026.json');
});

it('[AN8] the file of an example says so in its name', () => {
  expect(roundFileName(named('Kunta', 'Kommun', true))).toBe('mielikunta-kunta-esimerkki-2026.json');
});
