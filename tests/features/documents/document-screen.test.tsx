import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { evidenceOf } from '#domain/round/read-answers.ts';
import { addDocument } from '#domain/terms/change-documents.ts';
import { documentsOf } from '#domain/terms/read-documents.ts';
import { DocumentScreen } from '#features/documents/DocumentScreen.tsx';
import { scanDocument } from '#scan/scan-document.ts';
import { lines, makePdf } from '#tests/scan/support/make-pdf.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { contentService } from '#tests/support/content-service.ts';
import { realRound } from '#tests/support/real-round.ts';
import { renderScreen } from '#tests/support/render-screen.tsx';

const pdf = makePdf([
  lines(['Kunta edistää asukkaiden mielenterveyttä koko toiminnassaan.']),
  lines(['Mielenterveyspalvelut järjestää hyvinvointialue. Yksinäisyys on vähentynyt kunnassa.']),
]);
const ITEM = 'strategy-includes-mental-health';

async function openDocument({ terms, language = 'fi' }: { terms?: string; language?: 'fi' | 'sv' } = {}) {
  const { concepts, edition } = await contentService().terms();
  const scanned = await scanDocument(pdf, 'Strategia.pdf', { concepts, languages: null });
  if (!scanned.ok) throw new Error(JSON.stringify(scanned.error));
  const { languages, words, checksum, hits } = scanned.value;
  const rendered = await renderScreen(<DocumentScreen id="doc-1" />, { round: realRound(), language });
  rendered.session.change(
    addDocument(
      'doc-1',
      {
        name: 'Strategia',
        kind: 'strategy',
        year: 2024,
        languages: [...languages],
        pages: 2,
        words,
        checksum,
        terms: terms ?? edition,
        date: '2026-11-22',
        order: 1,
      },
      hits,
    ),
  );
  await screen.findByRole('heading', { level: 1, name: 'Strategia' });
  const cards = () =>
    screen.getAllByRole('listitem').filter((item) => within(item).queryByText(/./, { selector: 'mark' }));
  return { ...rendered, cards };
}

const told = () => screen.getAllByRole('status').at(-1)?.textContent?.replace('\u00a0', '');
const row = (name: RegExp) =>
  within(screen.getByRole('table', { name: 'Maininnat käsitteittäin' })).getByRole('row', { name });

describe('a document’s own page', () => {
  it('[TS2] counts each concept, says what lies within what, and has one total that is not the sum', async () => {
    const { container } = await openDocument();
    expect(row(/^mielenterveys \(kaikki/).textContent).toMatch(/maininnat\)2/);
    expect(row(/^mielenterveyspalvelut \(sisältyy: mielenterveys/).textContent).toContain('1');
    // 3 places in 14 words.
    expect(row(/^Yhteensä, jokainen kohta kerran/).textContent).toMatch(/kerran3\d/);
    await expectNoAxeViolations(container);
  });

  it('[TS4] tells the balance of words in words, and that a mention is not an action', async () => {
    const { container } = await openDocument();
    expect(container.textContent).toContain(
      'Maininnoista 1 on vahvistavia sanoja, 1 ongelmien sanoja ja 1 palvelujen sanoja.',
    );
    expect(container.textContent).toContain('Maininta ei ole teko');
  });

  it('[TS3] shows each hit in its sentence with its page, the matched words marked', async () => {
    const { cards } = await openDocument();
    expect(
      cards().map((card) => [card.querySelector('mark')?.textContent, card.querySelector('p')?.textContent]),
    ).toEqual([
      ['edistää asukkaiden mielenterveyttä', 'Kunta edistää asukkaiden mielenterveyttä koko toiminnassaan.'],
      ['Mielenterveyspalvelut', 'Mielenterveyspalvelut järjestää hyvinvointialue.'],
      ['Yksinäisyys', 'Yksinäisyys on vähentynyt kunnassa.'],
    ]);
    expect(cards().map((card) => /sivu \d/.exec(card.textContent ?? '')?.[0])).toEqual(['sivu 1', 'sivu 2', 'sivu 2']);
  });

  it('[TS3] shows the hits of one concept when asked', async () => {
    const { cards, user } = await openDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Näytä' }), 'yksinäisyys (1)');
    expect(cards().map((card) => card.querySelector('mark')?.textContent)).toEqual(['Yksinäisyys']);
  });

  it('[TS3] a hit that is left out leaves the figures and can be taken back', async () => {
    const { user, cards } = await openDocument();
    await user.click(screen.getByRole('button', { name: 'Jätä pois luvuista: Yksinäisyys, sivu 2' }));
    expect(row(/^Yhteensä/).textContent).toMatch(/kerran2\d/);
    expect(cards()).toHaveLength(3);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Näytä' }), 'Pois jätetyt (1)');
    expect(cards()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Ota takaisin lukuihin: Yksinäisyys, sivu 2' }));
    expect(row(/^Yhteensä/).textContent).toMatch(/kerran3\d/);
    expect(screen.getByText('Tähän valintaan ei kuulu yhtään mainintaa.')).toBeTruthy();
  });

  it('[TS3] heading and choice count alike when a hit is left out', async () => {
    const { user, container } = await openDocument();
    expect(screen.getByRole('option', { name: 'Kaikki maininnat (3)' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Jätä pois luvuista: Yksinäisyys, sivu 2' }));
    expect(container.textContent).toMatch(/2 mainintaa, .* · lisäksi 1 ei ole mukana luvuissa · /);
    expect(screen.getByRole('option', { name: 'Kaikki maininnat (2, lisäksi 1 ei ole mukana luvuissa)' })).toBeTruthy();
  });

  it('[TS3] a hit becomes evidence of a statement that is searched by number or word, and can be detached', async () => {
    const { user, session, container } = await openDocument();
    const evidence = () => {
      const { round } = session.getState();
      return round ? evidenceOf(round, ITEM).map(({ text }) => text) : [];
    };
    await user.click(screen.getByRole('button', { name: /^Liitä väittämään: edistää asukkaiden/ }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Liitä' }));
    expect(within(dialog).getByText('Valitse väittämä.')).toBeTruthy();
    await expectNoAxeViolations(dialog);
    await user.type(within(dialog).getByRole('combobox', { name: 'Väittämä' }), '1.1');
    await user.click(await within(dialog).findByRole('option', { name: /^1\.1 / }));
    await user.click(within(dialog).getByRole('button', { name: 'Liitä' }));
    expect(evidence()).toEqual(['Kunta edistää asukkaiden mielenterveyttä koko toiminnassaan. (Strategia 2024, s. 1)']);
    await expectNoAxeViolations(container);
    expect(told()).toMatch(/^Lause on liitetty väittämään 1\.1 .*[^.]\.$/);
    await user.click(screen.getByRole('button', { name: 'Irrota väittämästä 1.1' }));
    expect(evidence()).toEqual([]);
    expect(told()).toBe('Lause on irrotettu väittämästä 1.1.');
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: /^Jätä pois luvuista: edistää asukkaiden mielenterveyttä/ }),
    );
  });

  it('[EV2] a hit that vanishes gives focus to the one in its place, the last one to the list; both are told', async () => {
    const { user, cards } = await openDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Näytä' }), 'mielenterveys (kaikki maininnat) (2)');
    expect(cards()).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: /^Jätä pois luvuista: edistää/ }));
    expect(told()).toBe('Mainintaa ei lasketa mukaan: edistää asukkaiden mielenterveyttä, sivu 1.');
    const next = screen.getByRole('button', { name: /^Jätä pois luvuista: Mielenterveyspalvelut/ });
    expect(document.activeElement).toBe(next);
    await user.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe('Tähän valintaan ei kuulu yhtään mainintaa.');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Näytä' }), 'Pois jätetyt (2)');
    await user.click(screen.getByRole('button', { name: /^Ota takaisin lukuihin: Mielenterveyspalvelut/ }));
    expect(told()).toBe('Maininta lasketaan taas mukaan: Mielenterveyspalvelut, sivu 2.');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Ota takaisin lukuihin: edistää/ }));
  });

  it('[TS5] tells when other words were counted than today’s', async () => {
    await openDocument({ terms: '2020.1/00000000' });
    expect(screen.getByText(/^Haettavat sanat ovat muuttuneet/)).toBeTruthy();
  });

  it('[EV1] names the concepts in the language of the page, the sentence staying in its own', async () => {
    const { container } = await openDocument({ language: 'sv' });
    expect(screen.getByRole('rowheader', { name: /^psykisk hälsa/ })).toBeTruthy();
    expect(container.querySelector('mark')?.closest('[lang]')?.getAttribute('lang')).toBe('fi');
  });

  it('[TS1] a document can be removed with its hits, after asking', async () => {
    const { user, session } = await openDocument();
    await user.click(screen.getByRole('button', { name: 'Poista asiakirja' }));
    const dialog = await screen.findByRole('dialog', { name: 'Poistetaanko «Strategia»?' });
    await user.click(within(dialog).getByRole('button', { name: 'Poista asiakirja' }));
    const { round } = session.getState();
    expect(round && documentsOf(round)).toEqual([]);
    expect(await screen.findByRole('heading', { name: 'Asiakirjaa ei ole' })).toBeTruthy();
  });
});
