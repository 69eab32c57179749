import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { err, ok } from '#domain/result.ts';
import { reportFileName } from '#domain/round/report-file-name.ts';
import type { FileService } from '#features/services.ts';
import { answeredRound } from '#tests/support/answered-round.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { exampleOfTwoYears } from '#tests/support/example-of-two-years.ts';
import { fixedClock } from '#tests/support/fixed-clock.ts';
import { byteFiles, renderReports, sheet } from './reports-page.tsx';

const savePdf = () => screen.getByRole('button', { name: /Tallenna PDF/ });
const beginning = (bytes: Uint8Array | undefined) => new TextDecoder('latin1').decode(bytes?.subarray(0, 5));
const catalogLanguage = (bytes: Uint8Array | undefined) =>
  /\/Lang ?\((\w+)/.exec(new TextDecoder('latin1').decode(bytes))?.[1];

describe('saving the PDF', () => {
  it('[RP2] saves a PDF under a name that tells what it is, and says where it went, its pages and size', async () => {
    const [, round] = await exampleOfTwoYears();
    const files = byteFiles();
    const { user, container } = await renderReports({ round, files });
    await user.click(savePdf());
    expect(await screen.findByRole('heading', { name: 'Raportti on tallennettu' })).toBeDefined();
    const [saved] = files.saved;
    expect(saved?.name).toBe('esimerkkikunta-toimenpidesuunnitelma-2026.pdf');
    expect(saved?.type).toBe('application/pdf');
    expect(beginning(saved?.bytes)).toBe('%PDF-');
    const pages = /\/Type ?\/Pages[^>]*?\/Count (\d+)/.exec(new TextDecoder('latin1').decode(saved?.bytes))?.[1];
    expect(Number(pages)).toBeGreaterThan(3);
    const kilobytes = Math.round((saved?.bytes.length ?? 0) / 1000);
    expect(screen.getByText(`${pages} sivua, ${kilobytes} kt`)).toBeDefined();
    expect(screen.getAllByText(/Selain vei tiedoston esimerkkikunta-toimenpidesuunnitelma-2026\.pdf/).length).toBe(2);
    await expectNoAxeViolations(container);
  });

  it('[RP2] gives equal bytes for an equal round on an equal day, and others on another day', async () => {
    const round = answeredRound({ answers: 20 });
    const files = byteFiles();
    for (const days of [0, 0, 1]) {
      const clock = fixedClock();
      clock.pass(days * 24 * 3_600_000);
      const { user, unmount } = await renderReports({ round, files, clock });
      await user.click(savePdf());
      await screen.findByRole('heading', { name: 'Raportti on tallennettu' });
      unmount();
    }
    const [first, second, other] = files.saved.map(({ bytes }) => Buffer.from(bytes));
    expect(first?.equals(second ?? Buffer.of())).toBe(true);
    expect(first?.equals(other ?? Buffer.of())).toBe(false);
  });

  it.each([
    ['Word-tiedosto (DOCX)', 'docx', /^PK/],
    ['Verkkosivu (HTML)', 'html', /^<!doctype html>/i],
    ['Teksti (TXT)', 'txt', /Toimenpidesuunnitelma|toimenpidesuunnitelma/],
  ])('[RP1] is saved as %s too, to go on with', async (button, extension, content) => {
    const files = byteFiles();
    const { user } = await renderReports({ round: answeredRound({ answers: 5 }), files });
    await user.click(screen.getByRole('button', { name: button }));
    await screen.findByRole('heading', { name: 'Raportti on tallennettu' });
    expect(files.saved[0]?.name).toBe(`esimerkkikunta-toimenpidesuunnitelma-2026.${extension}`);
    expect(Buffer.from(files.saved[0]?.bytes ?? []).toString('utf8')).toMatch(content);
    expect(screen.queryByText(/\d+ sivua/)).toBeNull();
  });

  it.each(['Word-tiedosto (DOCX)', 'Verkkosivu (HTML)', 'Teksti (TXT)', 'Tallenna PDF'])(
    '[EV2] «%s» keeps focus while it works, and pressing it again does nothing meanwhile',
    async (name) => {
      const files = byteFiles();
      const { user } = await renderReports({ round: answeredRound({ answers: 5 }), files });
      const pressed = screen.getByRole<HTMLButtonElement>('button', { name });
      await user.click(pressed);
      expect(pressed.disabled).toBe(false);
      expect(pressed.getAttribute('aria-disabled')).toBe('true');
      await user.keyboard('{Enter}');
      await screen.findByRole('heading', { name: 'Raportti on tallennettu' });
      expect(document.activeElement).toBe(pressed);
      expect(pressed.getAttribute('aria-disabled')).toBe('false');
      expect(files.saved).toHaveLength(1);
    },
  );

  it('[RP4] follows the report’s language in name and content', async () => {
    const files = byteFiles();
    const { user } = await renderReports({ round: answeredRound({ answers: 20 }), files });
    await user.click(screen.getByRole('radio', { name: 'Ruotsi' }));
    await sheet('sv');
    await user.click(savePdf());
    await waitFor(() => expect(files.saved.length).toBe(1));
    expect(files.saved[0]?.name).toBe('exempelkommun-atgardsplan-2026.pdf');
    expect(catalogLanguage(files.saved[0]?.bytes)).toBe('sv');
  });

  it('[RP2] names the characters that the font lacks', async () => {
    const files = byteFiles();
    const round = answeredRound({ answers: 5, actions: ['Metsäretki 🌲 ja 茶'] });
    const { user } = await renderReports({ round, files });
    await user.click(savePdf());
    expect(await screen.findByRole('heading', { name: /Kaikkia merkkejä ei voitu näyttää/ })).toBeDefined();
    expect(screen.getByText('PDF:n kirjasimesta puuttuvat merkit 🌲 茶. Niiden paikalla on neliö □.')).toBeDefined();
  });

  it('forgets what it told of a report that has changed since', async () => {
    const { user } = await renderReports({ round: answeredRound({ answers: 5 }), files: byteFiles() });
    await user.click(savePdf());
    await screen.findByRole('heading', { name: 'Raportti on tallennettu' });
    await user.click(screen.getByRole('checkbox', { name: 'Luettelo vastaamattomista väittämistä' }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Raportti on tallennettu' })).toBeNull());
  });

  it('says nothing when the user cancels', async () => {
    let asked = 0;
    const files = byteFiles(async () => {
      asked += 1;
      return ok({ kind: 'cancelled' });
    });
    const { user } = await renderReports({ round: answeredRound({ answers: 5 }), files });
    await user.click(savePdf());
    await waitFor(() => expect(asked).toBe(1));
    await waitFor(() => expect(savePdf().textContent).toBe('Tallenna PDF'));
    expect(screen.queryByRole('heading', { name: 'Raportti on tallennettu' })).toBeNull();
    expect(screen.queryByRole('heading', { name: /Raportti jäi tallentamatta/ })).toBeNull();
  });
});

describe('a PDF that cannot be saved', () => {
  it.each([
    [{ kind: 'write-failed', detail: 'NotAllowedError' }, /Raportti jäi tallentamatta/, /NotAllowedError/],
    [{ kind: 'differs' }, /Raportti ei tallentunut ehjänä/, /ei ollut sama kuin raportti/],
  ] as const)(
    '[RP2] [DA2] is told, nothing is lost, and it can be tried again: $kind',
    async (error, heading, text) => {
      const replies: ReturnType<FileService['saveBytes']>[] = [
        Promise.resolve(err(error)),
        Promise.resolve(ok({ kind: 'picker', name: 'suunnitelma.pdf' })),
      ];
      const files = byteFiles((name) => replies.shift() ?? Promise.resolve(ok({ kind: 'download', name })));
      const { user, session, container } = await renderReports({ round: answeredRound({ answers: 5 }), files });
      const before = session.getState().round;
      await user.click(savePdf());
      expect(await screen.findByRole('heading', { name: heading })).toBeDefined();
      expect(screen.getByText(text).textContent).toMatch(/Kierros on ennallaan/);
      expect(session.getState().round).toBe(before);
      await expectNoAxeViolations(container);
      await user.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
      expect(await screen.findByRole('heading', { name: 'Raportti on tallennettu' })).toBeDefined();
      expect(screen.queryByRole('heading', { name: heading })).toBeNull();
    },
  );
});

describe('the name of the file', () => {
  const { header } = answeredRound({});
  const keuruu = { ...header.municipality, names: { fi: 'Koski Tl', sv: 'Koskis' } };

  it('has only letters that every file system keeps', () => {
    const name = reportFileName({ ...header, municipality: keuruu }, 'sv', 'Åtgärdsplan', 'pdf');
    expect(name).toBe('koskis-atgardsplan-2026.pdf');
    expect(reportFileName({ ...header, municipality: keuruu }, 'fi', 'Toimenpidesuunnitelma', 'pdf')).toBe(
      'koski-tl-toimenpidesuunnitelma-2026.pdf',
    );
  });

  it('[AN8] tells an example even when the municipality’s name does not', () => {
    expect(reportFileName({ ...header, municipality: keuruu, example: true }, 'en', 'Action plan', 'pdf')).toBe(
      'koski-tl-esimerkki-action-plan-2026.pdf',
    );
  });
});
