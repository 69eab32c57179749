import { describe, expect, it } from 'vitest';
import type { Language } from '#domain/checklist/checklist.ts';
import { LONGEST_DRAFT } from '#domain/drafts/drafts.ts';
import { changeIndicator } from '#domain/indicators/change-indicators.ts';
import { changeGoal } from '#domain/plan/goals.ts';
import { changeDecision, changeHandlingText, changeStatement } from '#domain/plan/handling.ts';
import { addAction } from '#domain/round/change-plan.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { DRAFT_KINDS } from '#domain/round/values.ts';
import { draftText } from '#reports/model/drafts/draft-text.ts';
import { summaryInput } from '#reports/model/summary/summary-input.ts';
import { summaryReport } from '#reports/model/summary/summary-report.ts';
import { anIndicator, figure } from '#tests/domain/indicators/build-indicator.ts';
import { draftAction } from '#tests/support/build-action.ts';
import { contentService } from '#tests/support/content-service.ts';
import { exampleOfTwoYears } from '#tests/support/example-of-two-years.ts';
import { realRound } from '#tests/support/real-round.ts';
import { municipalityIn } from '#tests/support/render-screen.tsx';
import { readWords } from '../support/plan-input.ts';
import { allTexts, changed, inputOf, textOf } from './draft-sources.ts';

const example = async (lang: 'fi' | 'sv' = 'fi') => (await exampleOfTwoYears(lang))[1];
/** One agreed answer: the round has something to tell. */
const judged = () => {
  const answer = { kind: 'level', level: 1 } as const;
  return new Map([[valueKey.agreed('leadership-commitment'), { answer, reason: '', dissent: '', date: '2026-03-12' }]]);
};
const numbersIn = (text: string) => new Set(text.match(/\d+(?:,\d+)?/g) ?? []);
/** From a heading to the next paragraph that is a place to fill in. */
const part = (text: string, heading: string) => {
  const chunks = text.split('\n\n');
  const from = chunks.indexOf(heading);
  expect(from).toBeGreaterThanOrEqual(0);
  return chunks.slice(from + 1, chunks.findIndex((chunk, i) => i > from && chunk.startsWith('[')) + 1).join('\n');
};

describe('The draft texts from a round’s data', () => {
  it('[PL6] the wellbeing report’s text tells the figures, coverage, strengths, gaps, first actions and last promises', async () => {
    const { plan } = await inputOf(await example());
    const text = await textOf('wellbeing-report', await example());
    expect(text).toContain('Esimerkkikunta on arvioinut vuonna 2026, miten kunnassa edistetään mielenterveyttä.');
    expect(text).toContain(`Väittämistä on arvioitu ${plan.coverage.judged}/${plan.coverage.of}.`);
    expect(text).toContain(`Kokonaispisteet ovat ${String(plan.total.score).replace('.', ',')} asteikolla 0–100`);
    for (const { statement } of plan.strengths.slice(0, 5)) expect(text).toContain(`- ${statement}`);
    for (const { statement } of plan.gaps.slice(0, 5)) expect(text).toContain(`- ${statement}`);
    for (const { title, first } of plan.actions) expect(text.includes(`- ${title}. Vastuu: `)).toBe(first);
    for (const { title } of plan.lastActions) expect(text).toContain(`- ${title} – `);
    expect(text).toContain('Edellisen kierroksen toimenpiteitä oli 3: tehty 2, käynnissä 1.');
    expect(text).toMatch(/\[täydennä: [^\]]+\]$/);
  });

  it('[PL6] a round without answers claims no assessment, and proposes nothing', async () => {
    const round = realRound();
    const begun = {
      fi: ['on aloittanut vuonna 2026', 'Valtuustolle ei ole vielä esitettävää', 'on arvioinut'],
      sv: ['har år 2026 börjat utvärdera', 'Det finns ännu inget att föreslå', 'har år 2026 utvärderat'],
    } as const;
    for (const lang of ['fi', 'sv'] as const) {
      const [started, nothing, claim] = begun[lang];
      for (const kind of ['wellbeing-report', 'explanation'] as const) {
        const text = await textOf(kind, round, lang);
        expect(text).toContain(started);
        expect(text).not.toContain(claim);
      }
      expect(await textOf('proposal', round, lang)).toContain(nothing);
    }
  });

  it('[PL6] the proposal says what the council’s summary says, word for word', async () => {
    const round = await example();
    const content = contentService();
    for (const lang of ['fi', 'sv'] as const) {
      const summary = summaryReport(
        summaryInput({
          round,
          lang,
          texts: await content.checklistTexts(lang),
          modelTexts: await content.modelTexts(lang),
          isoDate: '2026-11-21',
        }),
        readWords(lang),
      );
      const asked = summary.blocks.find((block) => block.kind === 'note')?.paragraphs[0]?.[0]?.text ?? '';
      expect(asked).toContain('2026');
      expect((await textOf('proposal', round, lang)).split('\n\n')).toContain(asked);
    }
  });

  it('[PL6] without actions the proposal asks for nothing to be approved', async () => {
    const text = await textOf('proposal', changed(realRound(), judged()));
    expect(text).toContain('Valtuusto merkitsee tiedoksi itsearvioinnin tulokset.');
    expect(text).not.toContain('hyväksyy');
  });

  it('[PL6, PL8] takes the proposing body, case, attachment and statements from the handling where they are written', async () => {
    const round = changed(
      await example(),
      changeHandlingText('caseNumber', '123/00.01.02/2026'),
      changeHandlingText('attachment', '4'),
      changeDecision('board', { body: 'Kaupunginhallitus', date: '', section: '' }),
      changeStatement('youth', { state: 'given', date: '2026-10-12', note: 'Lisää tukea' }),
      changeStatement('elderly', { state: 'none', date: '', note: 'Ei kokousta' }),
      changeStatement('disability', { state: 'asked', date: '', note: '' }),
    );
    const proposal = await textOf('proposal', round);
    expect(proposal).toContain('Kaupunginhallitus esittää, että valtuusto päättää seuraavasti:');
    expect(proposal).toContain('Toimenpidesuunnitelma: liite 4.');
    const explanation = await textOf('explanation', round);
    expect(explanation).toContain('Asianumero: 123/00.01.02/2026. Liite: 4.');
    expect(explanation).toContain('Nuorisovaltuuston lausunto: Annettu 12.10.2026. Lisää tukea');
    expect(explanation).toContain('Vanhusneuvoston lausunto: Lausuntoa ei ole. Ei kokousta');
    expect(explanation).not.toContain('puuttuvat lausunnot');
    expect(await textOf('explanation', await example())).toContain('[täydennä: puuttuvat lausunnot');
  });

  it('[PL6, AN9] the mainland’s law is not quoted in Åland', async () => {
    expect(await textOf('explanation', realRound())).toContain('612/2021');
    const inAland = await textOf('explanation', realRound({ municipality: municipalityIn('aland') }));
    expect(inAland).not.toContain('612/2021');
    expect(inAland).toContain('[täydennä: mihin lakiin asia perustuu]');
  });

  it('[PL6, PL5] tells the municipality’s own goals', async () => {
    const goal = { title: 'Yksinäisyys vähenee', description: '', year: 2029, order: 1 };
    const round = changed(await example(), changeGoal('g', goal));
    expect(await textOf('wellbeing-report', round)).toContain('- Yksinäisyys vähenee (vuoteen 2029 mennessä)');
  });

  it('[PL6, IN2] tells indicators with year, «not published», source, and that they are no part of the scores', async () => {
    const years = [{ year: 2021, value: { kind: 'not-published' } as const }, figure(2023, 19.9)];
    const round = changed(await example(), changeIndicator('i', null, anIndicator({ years })));
    const text = await textOf('wellbeing-report', round);
    expect(text).toContain('Ne eivät vaikuta arvioinnin pisteisiin.');
    expect(text).toContain(
      '- Koettu yksinäisyys (%), 8. ja 9. luokka, kunta: ei julkaistu kunnalle (2021); 19,9 (2023). Lähde: Esimerkkikysely.',
    );
  });

  it('[AN8] an example’s texts say first that they are invented, others don’t', async () => {
    for (const text of await allTexts(await example())) expect(text).toMatch(/^Tämä on esimerkki: /);
    for (const text of await allTexts(realRound())) expect(text).not.toMatch(/esimerkki:/);
  });
});

describe('The impact assessment’s draft', () => {
  const items = realRound().checklist.areas.flatMap((area) => area.items);
  const itemOf = (...ages: readonly string[]) =>
    items.find(({ ageGroups }) => ageGroups.length > 0 && ageGroups.every((age) => ages.includes(age)))?.id ?? '';
  const row = (id: string, over: Parameters<typeof draftAction>[0]) =>
    addAction(id, draftAction({ title: id, ...over }));

  it('[PL6] puts each action under the ages of the statements it comes from, and claims nothing for the others', async () => {
    const round = changed(
      realRound(),
      row('Koulun toimi', { items: [itemOf('primary-school', 'lower-secondary', 'upper-secondary')] }),
      row('Kerhotoimi', { items: [itemOf('older-people')] }),
      row('Vailla väittämää', {}),
    );
    const text = await textOf('impact', round);
    expect(part(text, 'Lapset ja nuoret')).toMatch(/- Koulun toimi$/m);
    expect(part(text, 'Lapset ja nuoret')).not.toContain('Kerhotoimi');
    expect(part(text, 'Ikääntyneet')).toMatch(/- Kerhotoimi$/m);
    expect(part(text, 'Työikäiset')).toContain('ei ole väittämää eikä toimintamallia');
    expect(part(text, 'Koko väestö')).toMatch(/- Vailla väittämää$/m);
  });

  it('[PL6] leaves out what is over, and tells resources as written and where there are none', async () => {
    const round = changed(
      realRound(),
      row('Kahvila', { resources: '2 000 euroa ja tila', sectors: ['youth'] }),
      row('Ryhmä', { sectors: ['youth'] }),
      row('Tehty', { status: 'done', resources: 'ei näy' }),
    );
    const text = await textOf('impact', round);
    expect(part(text, 'Talous')).toContain('- Kahvila: 2 000 euroa ja tila');
    expect(part(text, 'Talous')).toContain('Yhdelle toimenpiteelle ei ole kirjattu voimavaroja.');
    expect(text).not.toContain('ei näy');
    expect(part(text, 'Henkilöstö')).toContain('- Nuorisopalvelut: 2 toimenpidettä');
  });

  it('[PL6] goes through ages, equality, personnel and economy with a place to fill in under each', async () => {
    const text = await textOf('impact', await example());
    for (const heading of [
      'Lapset ja nuoret',
      'Työikäiset',
      'Ikääntyneet',
      'Yhdenvertaisuus ja osallisuus',
      'Henkilöstö',
      'Talous',
    ]) {
      expect(part(text, heading)).toMatch(/\[täydennä: [^\]]+\]$/);
    }
  });

  it('[PL6] a model that trains staff is told under personnel, not under the ages of those it trains', async () => {
    const { models } = await contentService().models();
    const training = models.find(
      ({ phenomena, ageGroups }) => phenomena.includes('staff-competence') && ageGroups.includes('older-people'),
    );
    const text = await textOf('impact', changed(realRound(), row('Koulutus', { models: [training?.id ?? ''] })));
    expect(part(text, 'Henkilöstö')).toContain('- Koulutus');
    expect(part(text, 'Ikääntyneet')).not.toContain('Koulutus');
  });
});

describe('All draft texts', () => {
  it('[PL6] hold no number that isn’t in the data', async () => {
    for (const lang of ['fi', 'sv'] as const) {
      const round = await example(lang);
      const input = await inputOf(round, lang);
      const known = numbersIn(JSON.stringify(input).replaceAll('.', ','));
      // Scale and law stand in every text; counts are checked below.
      const counts = [
        input.plan.gaps.length - 5,
        input.plan.unknowns.length,
        input.plan.lastActions.length,
        ...Array.from({ length: 5 }, (_, i) => i),
      ];
      for (const one of ['0', '100', '612', '2021', '6', ...counts.map(String)]) known.add(one);
      for (const text of await allTexts(round, lang)) {
        // A month is written 11/2026, a date 12.10.2026; both come from the data in another form.
        for (const number of numbersIn(text.replace(/\d+\/\d{4}/g, ''))) expect([...known]).toContain(number);
      }
    }
  });

  it.each(['fi', 'sv', 'en'] as const)(
    '[PL6] in %s are whole sentences in that language, for an empty round too',
    async (lang: Language) => {
      for (const round of [realRound(), realRound({ scope: 'short' }), await example()]) {
        const input = await inputOf(round, lang);
        for (const kind of DRAFT_KINDS) {
          const text = draftText(kind, input, readWords(lang));
          expect(text).not.toMatch(/undefined|null|NaN|\{\{|\}\}/);
          // Nothing is proposed yet of a round without answers, so nothing is to be filled in.
          const isNothing = kind === 'proposal' && input.plan.coverage.judged === 0;
          expect(text.includes({ fi: '[täydennä: ', sv: '[komplettera: ', en: '[complete: ' }[lang])).toBe(!isNothing);
          expect(text).not.toMatch(/\n{3}|^\s|\s$|[\u206A-\u206F]/);
        }
      }
    },
  );

  it('[PL6] stay within what may be kept when everything is as long as it may be', async () => {
    const long = (most: number) => 'Välfärdskoordinatorn ordnar mottagningar. '.repeat(most / 40).slice(0, most);
    const values = new Map<string, unknown>();
    for (let i = 0; i < 40; i += 1) {
      const action = draftAction({
        title: long(500),
        resources: long(20_000),
        role: long(500),
        priority: 'first',
        order: i,
      });
      for (const [key, value] of addAction(`a${i}`, action)) values.set(key, value);
      for (const [key, value] of changeGoal(`g${i}`, { title: long(500), description: '', year: null, order: i }))
        values.set(key, value);
      const indicator = anIndicator({
        name: `${i} ${long(480)}`,
        source: long(500),
        group: long(500),
        unit: long(500),
        order: i,
      });
      for (const [key, value] of changeIndicator(`i${i}`, null, indicator)) values.set(key, value);
      values.set(valueKey.lastAction(`l${i}`), {
        title: long(500),
        sectors: [],
        role: '',
        due: '',
        status: 'dropped',
        reason: long(20_000),
      });
    }
    for (const council of ['youth', 'elderly', 'disability'] as const) {
      values.set(valueKey.statement(council), { state: 'given', date: '', note: long(20_000) });
    }
    for (const text of await allTexts(realRound({}, values))) expect(text.length).toBeLessThan(LONGEST_DRAFT);
  });
});
