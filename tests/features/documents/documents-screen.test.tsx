import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { DocumentHead, DocumentHit } from '#domain/round/document-values.ts';
import { addDocument } from '#domain/terms/change-documents.ts';
import { documentsOf, hitsOf } from '#domain/terms/read-documents.ts';
import { hasRoomForHits } from '#domain/terms/room-for-hits.ts';
import { DocumentsScreen } from '#features/documents/DocumentsScreen.tsx';
import { makeDocx, p } from '#tests/scan/support/make-docx.ts';
import { lines, makePdf } from '#tests/scan/support/make-pdf.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { realRound } from '#tests/support/real-round.ts';
import { renderScreen } from '#tests/support/render-screen.tsx';

const strategyBytes = makePdf([
  lines(['Kunta edistää mielenterveyttä koko toiminnassaan.']),
  lines(['Yksinäisyys vähenee kunnassa.']),
]);
const strategy = () => file('Kuntastrategia 2024.pdf', strategyBytes);
const plan = () =>
  file('hyte.docx', makeDocx(p('Hyvinvointisuunnitelma 2026–2029') + p('Mielen hyvinvointi on kunnan tärkein asia.')));
const scanned = () => file('Skannattu.pdf', makePdf([[{ picture: true }]]));

function file(name: string, bytes: Uint8Array): File {
  return new File([new Uint8Array(bytes)], name);
}

async function openDocuments(round = realRound()) {
  const rendered = await renderScreen(<DocumentsScreen />, { round });
  await screen.findByRole('heading', { level: 1 });
  const documents = () => {
    const { round } = rendered.session.getState();
    return round ? documentsOf(round) : [];
  };
  return { ...rendered, documents, add: (...files: File[]) => addFiles(rendered.user, files) };
}

async function addFiles(user: Awaited<ReturnType<typeof renderScreen>>['user'], files: File[]) {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file field');
  await user.upload(input, files);
}

const card = async (name: string) => within(await screen.findByRole('listitem', { name }));

describe('the documents of a round', () => {
  it('[TS1] at first tell what to bring and that nothing leaves the computer', async () => {
    const { container } = await openDocuments();
    expect(screen.getByRole('heading', { name: 'Tuokaa strategia ja hyvinvointisuunnitelma' })).toBeTruthy();
    expect(container.textContent).toContain('Mitään ei lähetetä minnekään');
    expect(container.textContent).toContain('Maininta ei ole teko');
    await expectNoAxeViolations(container);
  });

  it('[TS1] several files at once become documents with kind and year guessed from name or title, to be put right', async () => {
    const { add, documents, user } = await openDocuments();
    await add(strategy(), plan());
    await card('hyte');
    expect(documents()).toMatchObject([
      { name: 'Kuntastrategia 2024', kind: 'strategy', year: 2024, pages: 2, languages: ['fi'] },
      { name: 'hyte', kind: 'wellbeing-plan', year: 2026, pages: null },
    ]);
    const fields = await card('Kuntastrategia 2024');
    await user.selectOptions(fields.getByRole('combobox', { name: 'Laji' }), 'Talousarvio');
    const year = fields.getByRole('textbox', { name: 'Vuosi' });
    await user.clear(year);
    await user.type(year, '2023');
    await user.tab();
    expect(documents()[0]).toMatchObject({ kind: 'budget', year: 2023 });
    await user.clear(year);
    await user.type(year, '23');
    await user.tab();
    expect(fields.getByText(/neljällä numerolla/)).toBeTruthy();
    expect(documents()[0]?.year).toBe(2023);
  });

  it('[TS5] two documents stand side by side with counts and counts per thousand words', async () => {
    const { add, container } = await openDocuments();
    await add(strategy(), plan());
    const table = await screen.findByRole('table', { name: 'Maininnat asiakirjoittain' });
    const total = within(table).getByRole('row', { name: /^Yhteensä/ });
    // Two of 8 words and one of 8.
    expect(total.textContent).toMatch(/2 \(250,0\).*1 \(\d+,\d\)/);
    await expectNoAxeViolations(container);
  });

  it('[TS5] documents of one kind from two years are put year under year', async () => {
    const { add } = await openDocuments();
    const older = file(
      'Kuntastrategia 2020.pdf',
      makePdf([lines(['Mielenterveys ja mielenterveys ovat kunnan asioita.'])]),
    );
    await add(strategy(), older);
    const table = await screen.findByRole('table', { name: 'Strategia vuosittain' });
    const years = within(table)
      .getAllByRole('rowheader')
      .map((head) => head.textContent);
    expect(years).toEqual(['2020', '2024']);
  });

  it('[TS6] a document that can’t be read is told with what to do, is no document of the round, and disturbs no other', async () => {
    const { add, documents, container } = await openDocuments();
    await add(scanned(), strategy());
    await card('Kuntastrategia 2024');
    expect(screen.getByRole('heading', { name: /Skannattu\.pdf: Sivut ovat kuvia$/ })).toBeTruthy();
    expect(container.textContent).toContain('tekstintunnistus (OCR)');
    expect(documents().map(({ name }) => name)).toEqual(['Kuntastrategia 2024']);
    await expectNoAxeViolations(container);
  });

  it('[TS6] [DA8] a file of Mielikunta given as a document is told what it is and where it is opened', async () => {
    const { add, documents, container } = await openDocuments();
    // As .txt: the field offers no other files, though all can be dropped on it.
    const round = new TextEncoder().encode('{"kind":"mielikunta-round","note":"mielenterveys"}');
    await add(file('mielikunta-satula-2026.txt', round), file('package.txt', new TextEncoder().encode('{"a":"b"}')));
    expect(await screen.findByRole('heading', { name: /satula-2026\.txt: Tiedosto on Mielikunnan oma$/ })).toBeTruthy();
    expect(await screen.findByRole('heading', { name: /package\.txt: Tiedostossa on dataa$/ })).toBeTruthy();
    expect(container.textContent).toContain('«Avaa tiedosto»');
    expect(documents()).toEqual([]);
  });

  it('[TS5] the documents stand in one order in the list and side by side: by kind, the oldest first', async () => {
    const { add } = await openDocuments();
    await add(plan(), strategy(), file('Kuntastrategia 2020.docx', makeDocx(p('Mielenterveys on kunnan asia.'))));
    const inOrder = ['Kuntastrategia 2020', 'Kuntastrategia 2024', 'hyte'];
    const table = await screen.findByRole('table', { name: 'Maininnat asiakirjoittain' });
    await within(table).findByRole('columnheader', { name: /hyte/ });
    const heads = within(table).getAllByRole('columnheader').slice(1);
    expect(heads.map((head) => head.textContent?.replace(/ \(\d+\)$/, ''))).toEqual(inOrder);
    const cards = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent ?? '');
    expect(cards.slice(-3)).toEqual(inOrder);
    const group = within(screen.getByRole('group', { name: 'Verrattavat asiakirjat' }));
    expect(group.getAllByRole('checkbox', { checked: true })).toHaveLength(3);
    expect(
      group.getAllByText(/^(Kuntastrategia|hyte)/).map((label) => label.textContent?.replace(/ \(\d+\)$/, '')),
    ).toEqual(inOrder);
  });

  it('[DA8] a document that would make the round too large for its file is told with what to do, and not taken in', async () => {
    const long: Omit<DocumentHit, 'id'> = {
      page: 1,
      lang: 'fi',
      concepts: ['mental-health'],
      sentence: 'Mielenterveys.'.padEnd(1_200, ' x'),
      from: 0,
      to: 13,
    };
    const hits: DocumentHit[] = [];
    while (hasRoomForHits(realRound(), 'd', [{ ...long, id: '0' }, ...hits])) {
      for (let i = 0; i < 50; i++) hits.push({ ...long, id: `1-${hits.length}` });
    }
    const full: DocumentHead = {
      name: 'Talousarvio',
      kind: 'budget',
      year: 2026,
      languages: ['fi'],
      pages: 900,
      words: 400_000,
      checksum: 'full',
      terms: '2026.1',
      date: '2026-03-02',
      order: 1,
    };
    const { add, documents, container } = await openDocuments(realRound(undefined, addDocument('d', full, hits)));
    await add(strategy());
    await screen.findByRole('heading', { name: /Kuntastrategia 2024\.pdf: Kierrokseen ei mahdu enempää mainintoja$/ });
    expect(container.textContent).toContain('Poistakaa ensin jokin vanha asiakirja');
    expect(documents().map(({ name }) => name)).toEqual(['Talousarvio']);
  });

  it('[TS6] pages that are pictures stay told beside the figures', async () => {
    const { add, documents } = await openDocuments();
    await add(
      file(
        'Osin 2025.pdf',
        makePdf([lines(['Mielenterveys on kunnan asia ja kaikkien yhteinen.']), [{ picture: true }]]),
      ),
    );
    const fields = await card('Osin 2025');
    expect(documents()[0]?.uncountedPages).toEqual([2]);
    expect(fields.getByText(/^Sivun 2 tekstiä ei voitu lukea/)).toBeTruthy();
  });

  it('[TS1] the same file is recognised; reading it again keeps what the group has put right and left out', async () => {
    const { add, documents, user, session } = await openDocuments();
    await add(strategy());
    const fields = await card('Kuntastrategia 2024');
    await user.selectOptions(fields.getByRole('combobox', { name: 'Laji' }), 'Muu asiakirja');
    const [document] = documents();
    const { round } = session.getState();
    if (!document || !round) throw new Error('no document');
    const hits = hitsOf(round, document.id);
    await add(file('toinen nimi.pdf', strategyBytes));
    await user.click(await screen.findByRole('button', { name: 'Lue uudelleen: toinen nimi.pdf' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Lue uudelleen/ })).toBeNull());
    expect(documents()).toHaveLength(1);
    expect(documents()[0]).toMatchObject({ id: document.id, name: 'Kuntastrategia 2024', kind: 'other' });
    expect(hitsOf(session.getState().round ?? round, document.id)).toEqual(hits);
  });

  it('[EV2] what is put away or left as it is gives focus to the next file, the last one to the box of files', async () => {
    const { add, user, container } = await openDocuments();
    await add(strategy(), file('toinen.pdf', strategyBytes), scanned());
    await screen.findByRole('button', { name: 'Poista näkyvistä: Skannattu.pdf' });
    await user.click(screen.getByRole('button', { name: 'Jätä ennalleen: toinen.pdf' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Poista näkyvistä: Skannattu.pdf' }));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: 'Poista näkyvistä: Kuntastrategia 2024.pdf' }),
    );
    await user.keyboard('{Enter}');
    expect(document.activeElement).not.toBe(document.body);
    expect(container.contains(document.activeElement)).toBe(true);
  });

  it('[EV5] each file shows how far it is, and can be stopped', async () => {
    const stopped: string[] = [];
    const { user } = await renderScreen(<DocumentsScreen />, {
      round: realRound(),
      services: {
        scan: (chosen, { onProgress, signal }) =>
          new Promise((resolve) => {
            onProgress?.({ done: 12, of: 200 });
            signal?.addEventListener('abort', () => {
              stopped.push(chosen.name);
              resolve({ ok: false, error: { kind: 'cancelled' } });
            });
          }),
      },
    });
    await addFiles(user, [strategy(), plan()]);
    const bar = await screen.findByRole('progressbar', { name: 'Luetaan: Kuntastrategia 2024.pdf' });
    expect(bar.getAttribute('aria-valuetext')).toBe('sivu 12/200');
    await user.click(screen.getByRole('button', { name: 'Keskeytä: hyte.docx' }));
    await user.click(screen.getByRole('button', { name: 'Keskeytä: Kuntastrategia 2024.pdf' }));
    expect(await screen.findAllByRole('heading', { name: /Lukeminen keskeytettiin/ })).toHaveLength(2);
    // The one that waited was never begun.
    expect(stopped).toEqual(['Kuntastrategia 2024.pdf']);
  });
});
