import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { draftOf } from '#domain/drafts/drafts.ts';
import { addAction } from '#domain/round/change-plan.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { DraftsScreen } from '#features/drafts/DraftsScreen.tsx';
import type { FileService } from '#features/services.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { draftAction } from '#tests/support/build-action.ts';
import { inertBehindDialogs } from '#tests/support/inert-behind-dialogs.ts';
import { keptFiles } from '#tests/support/kept-files.ts';
import { realRound } from '#tests/support/real-round.ts';
import { type RenderedScreen, renderScreen, type ScreenOptions } from '#tests/support/render-screen.tsx';

const agreed = { answer: { kind: 'level', level: 1 }, reason: '', dissent: '', date: '2026-03-12' };
const judgedRound = () => realRound({}, new Map([[valueKey.agreed('leadership-commitment'), agreed]]));

async function openDrafts(round: Round = judgedRound(), options: ScreenOptions = {}): Promise<RenderedScreen> {
  const app = await renderScreen(<DraftsScreen />, { ...options, round });
  await screen.findByLabelText(/^Te(?:ksti|xt): (?:Päätösehdotus|Beslutsförslag)$/, { selector: 'textarea' });
  return app;
}

const field = (name: string | RegExp) => screen.getByLabelText<HTMLTextAreaElement>(name, { selector: 'textarea' });
const proposal = () => field('Teksti: Päätösehdotus');
const button = (name: string | RegExp) => screen.getByRole('button', { name });
/** By its heading: asking for roles takes long on a page with long texts. */
const section = (name: string) => within(screen.getByText(name, { selector: 'h2' }).closest('section') as HTMLElement);
const kept = ({ session }: RenderedScreen, lang: 'fi' | 'sv' = 'fi') =>
  draftOf(session.getState().round as Round, 'proposal', lang);
const write = (text: string) => {
  fireEvent.change(proposal(), { target: { value: text } });
  fireEvent.blur(proposal());
};

afterEach(() => vi.unstubAllGlobals());

describe('The screen of draft texts', () => {
  it('[PL6] shows the four texts from the data, how many places are open, and passes axe', async () => {
    const app = await openDrafts();
    expect(screen.getAllByRole('textbox')).toHaveLength(4);
    expect(proposal().value).toContain('Valtuusto merkitsee tiedoksi itsearvioinnin tulokset.');
    expect(
      section('Päätösehdotus').getByText(/Teksti seuraa kierroksen tietoja\. 2 kohtaa odottaa täydennystä\./),
    ).toBeTruthy();
    expect(screen.queryByText('Palauta ehdotus tiedoista')).toBeNull();
    await expectNoAxeViolations(app.container);
  });

  it('[PL6] of a round without answers says what is missing, and proposes nothing', async () => {
    const app = await openDrafts(realRound());
    expect(screen.getByRole('heading', { name: 'Mitä vielä puuttuu' })).toBeTruthy();
    expect(proposal().value).toBe('Valtuustolle ei ole vielä esitettävää: vuoden 2026 arviointi on kesken.');
    await expectNoAxeViolations(app.container);
  });

  it('[PL6] an edit is kept by itself and tells that the text no longer follows the data', async () => {
    const app = await openDrafts();
    write('Oma ehdotus.');
    expect(kept(app)).toBe('Oma ehdotus.');
    expect(await section('Päätösehdotus').findByText(/Olette muokanneet tekstiä/)).toBeTruthy();
    expect(section('Asian selostus').getByText(/Teksti seuraa kierroksen tietoja/)).toBeTruthy();
  });

  it('[PL6] a text that nobody has edited follows the data, an edited one shows beneath what it would be now', async () => {
    const app = await openDrafts();
    const { session } = app;
    session.change(addAction('a', draftAction({ title: 'Kahvila' })));
    await vi.waitFor(() => expect(proposal().value).toContain('hyväksyy toimenpidesuunnitelman 2026'));
    write('Oma ehdotus.');
    session.change(addAction('b', draftAction({ title: 'Ryhmä' })));
    await app.user.click(section('Päätösehdotus').getByText('Näytä, millainen teksti tietojen mukaan olisi nyt'));
    expect(section('Päätösehdotus').getByText(/hyväksyy toimenpidesuunnitelman 2026/)).toBeTruthy();
    expect(proposal().value).toBe('Oma ehdotus.');
    await expectNoAxeViolations(app.container);
  });

  it('[PL6] [EV2] restoring the suggestion asks first, brings focus to the text and can be undone', async () => {
    inertBehindDialogs();
    const app = await openDrafts();
    write('Oma ehdotus.');
    await app.user.click(await screen.findByRole('button', { name: 'Palauta ehdotus tiedoista: Päätösehdotus' }));
    await app.user.click(button('Säilytä oma teksti'));
    expect(kept(app)).toBe('Oma ehdotus.');
    await app.user.click(button('Palauta ehdotus tiedoista: Päätösehdotus'));
    await app.user.click(button('Palauta ehdotus'));
    expect(kept(app)).toBeNull();
    expect(document.activeElement).toBe(proposal());
    expect(proposal().value).toContain('Valtuusto merkitsee tiedoksi');
    app.session.undo();
    await vi.waitFor(() => expect(proposal().value).toBe('Oma ehdotus.'));
  });

  it('[PL6] has its own text in Swedish, marked as Swedish for screen readers', async () => {
    const app = await openDrafts();
    write('Oma ehdotus.');
    await app.user.click(screen.getByLabelText('ruotsi'));
    await vi.waitFor(() => expect(proposal().value).toContain('Fullmäktige antecknar'));
    expect(proposal().closest('[lang=sv]')).toBeTruthy();
    expect(kept(app, 'sv')).toBeNull();
    expect(kept(app)).toBe('Oma ehdotus.');
  });

  it('[PL6] a municipality that writes in Swedish begins in Swedish', async () => {
    const { header } = realRound();
    await openDrafts(realRound({ municipality: { ...header.municipality, languages: 'sv-fi' } }), { language: 'sv' });
    expect(field('Text: Beslutsförslag').value).toContain('Det finns ännu inget att föreslå fullmäktige');
  });

  it('[PL6] copies the text as it stands; where the browser does not allow it the text is selected', async () => {
    const app = await openDrafts();
    write('Oma ehdotus.');
    const copied: string[] = [];
    vi.stubGlobal('navigator', {
      ...navigator,
      clipboard: { writeText: async (text: string) => void copied.push(text) },
    });
    fireEvent.click(button('Kopioi teksti: Päätösehdotus'));
    expect(await section('Päätösehdotus').findByText('Kopioitu.')).toBeTruthy();
    expect(copied).toEqual(['Oma ehdotus.']);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: () => Promise.reject(new Error('no')) } });
    fireEvent.click(button('Kopioi teksti: Päätösehdotus'));
    expect(await section('Päätösehdotus').findByText(/Teksti on nyt valittuna/)).toBeTruthy();
    expect(document.activeElement).toBe(proposal());
    app.unmount();
  });

  it('[PL6] saves a text as a Word document and as text', async () => {
    const kept: { readonly name: string; readonly size: number }[] = [];
    const files: FileService = {
      ...keptFiles(),
      saveBytes: async (name, bytes) => {
        kept.push({ name, size: bytes.length });
        return { ok: true, value: { kind: 'download', name } };
      },
    };
    const app = await openDrafts(realRound(), { files });
    write('Oma ehdotus.');
    await app.user.click(button('Tallenna tekstinä: Päätösehdotus'));
    await vi.waitFor(() => expect(kept).toHaveLength(1), { timeout: 15_000 });
    await app.user.click(button('Tallenna Word-tiedostona: Päätösehdotus'));
    await vi.waitFor(() => expect(kept).toHaveLength(2), { timeout: 15_000 });
    expect(kept.map(({ name }) => name)).toEqual([
      'esimerkkikunta-paatosehdotus-2026.txt',
      'esimerkkikunta-paatosehdotus-2026.docx',
    ]);
  });
});
