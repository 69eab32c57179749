import { describe, expect, it } from 'vitest';
import { loadChecklistTexts } from '#content/checklist-loader.ts';
import { closeRound, reopenRound } from '#domain/closing/close-round.ts';
import { namingOf } from '#domain/group/group-settings.ts';
import { commit } from '#domain/round/commit.ts';
import { agreedAnswersOf, evidenceOf, noteOf } from '#domain/round/read-answers.ts';
import { actionsOf } from '#domain/round/read-plan.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import type { RoundValue } from '#domain/round/values.ts';
import { plainText } from '#reports/model/plain-text.ts';
import { reportText } from '#reports/model/report-text.ts';
import { exampleGroupRound } from '#tests/support/example-group.ts';
import { reportOfKind } from '../support/every-kind.ts';
import { BESIDE, richRounds } from '../support/rich-round.ts';

const [last, round] = await richRounds();
const textOf = async (...args: Parameters<typeof reportOfKind>) => reportText(await reportOfKind(...args));
const whole = (await textOf('full', round)).join('\n');

describe('the full report', () => {
  it('[RP1] holds each action, each note, each reason and each evidence of the round', () => {
    for (const { title, role, indicator } of actionsOf(round)) {
      for (const part of [title, role, indicator]) expect(whole).toContain(plainText(part));
    }
    const items = round.checklist.areas.flatMap((area) => area.items);
    const written = items.flatMap(({ id }) => [
      noteOf(round, id),
      agreedAnswersOf(round).get(id)?.reason ?? '',
      ...evidenceOf(round, id).flatMap(({ text, url }) => [text, url]),
    ]);
    expect(written.filter((text) => text !== '').length).toBeGreaterThan(10);
    for (const text of written.flatMap((one) => one.split('\n'))) expect(whole).toContain(plainText(text));
  });

  it('[RP3, PL5, PL8, IN2, TS5] holds goals, indicators, documents and handling', () => {
    for (const text of Object.values(BESIDE)) expect(whole).toContain(text);
    expect(whole).toMatch(/Kuntastrategia 2026–2030\nStrategia\n2026\n8 412\n2\n/);
  });

  it('[TS2, TS4, TS5] counts concepts side by side without what was left out, subsets told as such, and the balance', () => {
    expect(whole).toContain('Kuntastrategia 2026–2030: vahvistavia sanoja 1, ongelmien sanoja 0, palvelujen sanoja 1');
    expect(whole).toMatch(/mielenterveys \(kaikki maininnat\)\n2\n/);
    expect(whole).toMatch(/mielenterveyspalvelut \(sisältyy laajempaan käsitteeseen\)\n1\n/);
    expect(whole).not.toContain('resilienssi ja selviytymiskyky');
  });

  it('[YR5] says how final the figures are: closed with day and number, or opened again', async () => {
    const by = { writer: 'w8', time: 1_800_000_000_001, logId: 'close' };
    const closed = commit(round, by, closeRound(round, 'c1', '2026-11-20'));
    const told = async (one: typeof round) => (await textOf('full', one)).join('\n');
    expect(whole).not.toContain('Kierros on');
    expect(await told(closed)).toContain('Kierros on päätetty 20.11.2026 (1. päättäminen). Luvut eivät enää muutu.');
    const open = commit(closed, { ...by, logId: 'open' }, reopenRound(closed, '2026-11-22', ''));
    expect(await told(open)).toContain('Kierros on avattu uudelleen 22.11.2026.');
  });

  it('[RP3] tells of every statement its level with the text of that level, its target and what it rests on', async () => {
    const texts = await loadChecklistTexts('fi');
    const agreed = agreedAnswersOf(round);
    for (const { id, code } of round.checklist.areas.flatMap((area) => area.items)) {
      const own = texts.items[id];
      const heading = `\n${code} ${own?.statement}\nVastaus\n`;
      expect(whole).toContain(heading);
      const [section = ''] = whole.slice(whole.indexOf(heading) + heading.length).split(/\n\d\.\d+ /);
      const answer = agreed.get(id)?.answer;
      if (answer?.kind === 'level') {
        expect(section).toContain(`Taso ${answer.level}: ${texts.scale[answer.level].label}`);
        expect(section).toContain(own?.levels[answer.level]);
        expect(section).toMatch(/Tavoite\n/);
      }
      expect(section, code).toMatch(/Sovittu \d+\.\d+\.\d{4}/);
    }
  });

  it('[GR6] tells of a statement that isn’t agreed how many answered and how', async () => {
    const text = (await textOf('full', exampleGroupRound())).join('\n');
    expect(text).toContain('Ei vielä sovittu, 5 vastaajaa on vastannut erikseen');
    expect(text).toContain('Ei vielä sovittu, 1 vastaaja on vastannut erikseen');
    expect(text).toContain('Enemmistön mielestä asia ei koske kuntaa. Ryhmä ei ole vielä sopinut siitä.');
  });

  it.each([
    ['fi', 'taso 1: 3 vastausta; taso 2: 1 vastaus; en osaa sanoa: 1 vastaus', '1 vastaaja on vastannut erikseen'],
    ['sv', 'nivå 1: 3 svar; nivå 2: 1 svar; kan inte säga: 1 svar', '1 har svarat på egen hand'],
    ['en', 'level 1: 3 answers; level 2: 1 answer; cannot say: 1 answer', '1 respondent has answered alone'],
  ] as const)('[GR5, GR6] says in %s of what the spread is, one or many', async (lang, spread, one) => {
    const text = await textOf('full', exampleGroupRound(), { lang });
    expect(text).toContain(spread);
    expect(text.join('\n')).toContain(one);
  });

  it('[GR10, RP7] parts sectors by semicolons where views differ: names have commas of their own', async () => {
    const text = await textOf('full', exampleGroupRound());
    expect(text).toContain('Korkein taso 3: Viestintä; Hyvinvointikoordinaatio');
  });

  it.each([
    ['fi', /^8 412$/],
    ['sv', /^8 412$/],
    ['en', /^8,412$/],
  ] as const)('[EV1, TS5] writes thousands in %s as the language does, and years as they are', async (lang, words) => {
    const text = await textOf('full', round, { lang });
    expect(text.filter((one) => words.test(one))).toHaveLength(1);
    expect(text).toContain('2026');
  });

  it.each(['full', 'comparison', 'plan'] as const)(
    '[AN8] marks the example in the %s without calling it a plan',
    async (kind) => {
      const example = { ...round, header: { ...round.header, example: true } };
      const told = {
        fi: 'millainen raportista tulee',
        sv: 'hur rapporten kan se ut',
        en: 'what a report can look like',
      };
      for (const lang of ['fi', 'sv', 'en'] as const) {
        expect((await textOf(kind, example, { lang, others: [last] })).join('\n')).toContain(told[lang]);
      }
    },
  );

  it('[GR10, RP7] tells which sectors differ with the respondents’ notes only, and never without names', async () => {
    const told = 'Matalin taso 0: Tekninen toimi, kaavoitus ja ympäristö';
    expect((await textOf('full', exampleGroupRound())).join('\n')).toContain(told);
    const choice = { notes: true, respondentNotes: false };
    const without = (await textOf('full', exampleGroupRound(), { choice })).join('\n');
    expect(without).not.toMatch(/Matalin taso|Koulussa asia on kirjattu/);
    const nameless = exampleGroupRound({ naming: 'nameless' });
    expect(namingOf(nameless)).toBe('nameless');
    expect((await textOf('full', nameless)).join('\n')).not.toMatch(/Matalin taso/);
  });

  it('[RP7] leaves reasons, differing opinions, notes and evidence out unless they are chosen', async () => {
    const text = (await textOf('full', round, { choice: { notes: false, respondentNotes: false } })).join('\n');
    expect(text).not.toContain(BESIDE.dissent);
    expect(text).not.toMatch(/\n(Huomio|Eriävä näkemys|Näyttö)\n/);
  });
});

describe('areas left out of a report', () => {
  const [first, ...others] = round.checklist.areas;
  const leftOutAreas = others.map(({ id }) => id);
  const codes = new RegExp(`^[${others.map(({ code }) => code).join('')}]\\.\\d`);

  it.each(['plan', 'full'] as const)('[RP7] the %s tells of the other areas only, and says so', async (kind) => {
    const texts = await textOf(kind, round, { choice: { leftOutAreas } });
    expect(texts.filter((text) => codes.test(text) && !/^\d\. /.test(text))).toEqual([]);
    expect(texts.some((text) => text.startsWith(`${first?.code}.1 `))).toBe(true);
    expect(texts.filter((text) => text.startsWith('Raportista on jätetty pois osa-alueet '))).toEqual([
      expect.stringContaining('Kokonaispisteissä ja kattavuudessa ovat silti mukana kaikki osa-alueet.'),
    ]);
  });

  it.each(['plan', 'full'] as const)('[RP7, SC1] the %s keeps total, coverage and the group’s figure', async (kind) => {
    const fact = async (choice: object) => {
      const texts = await textOf(kind, round, { choice });
      return ['Kokonaispisteet', 'Arvioitu', 'Yhteinen näkemys'].map((term) => texts[texts.indexOf(term) + 1]);
    };
    expect(await fact({ leftOutAreas })).toEqual(await fact({}));
  });

  it('[RP7] an action goes with its areas; one that comes from no statement stays', async () => {
    const own = new Map<string, RoundValue>([
      [valueKey.action('own'), true],
      [valueKey.actionField('own', 'title'), 'Oma toimenpide ilman väittämää'],
    ]);
    const withOwn = commit(round, { writer: 'w8', time: 1_900_000_000_000, logId: 'own' }, own);
    const actions = actionsOf(withOwn);
    const kept = new Set(first?.items.map(({ id }) => id));
    const texts = (await textOf('full', withOwn, { choice: { leftOutAreas } })).join('\n');
    const of = (isIn: boolean) =>
      actions.filter(({ items }) => (items.length === 0 || items.some((id) => kept.has(id))) === isIn);
    expect([of(true).length > 0, of(false).length > 0]).toEqual([true, true]);
    const details = texts.slice(texts.indexOf('Toimenpiteet tarkemmin'));
    expect(details).toContain('. Oma toimenpide ilman väittämää');
    for (const { title } of of(true)) expect(details).toContain(`. ${plainText(title)}`);
    for (const { title } of of(false)) expect(details).not.toContain(`. ${plainText(title)}\n`);
  });
});
