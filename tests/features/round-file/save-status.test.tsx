import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { StoreError } from '#domain/ports.ts';
import { err, ok } from '#domain/result.ts';
import { changeNote } from '#domain/round/change-answers.ts';
import { noteOf } from '#domain/round/read-answers.ts';
import { parseRoundFile, roundToFile } from '#domain/round/round-file.ts';
import { SaveFailedNotice } from '#features/round-file/SaveFailedNotice.tsx';
import { SaveStatus } from '#features/round-file/SaveStatus.tsx';
import { SaveFileButton } from '#features/SaveFileButton.tsx';
import { answeredRound } from '#tests/support/answered-round.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { contentService } from '#tests/support/content-service.ts';
import { fixedClock } from '#tests/support/fixed-clock.ts';
import { keptFiles } from '#tests/support/kept-files.ts';
import { memoryDisk, memoryStore } from '#tests/support/memory-store.ts';
import { renderScreen, type ScreenOptions } from '#tests/support/render-screen.tsx';

const DAY = 86_400_000;
const round = answeredRound({ answers: 3, notes: 2, actions: ['Ensimmäinen'] });

async function renderStatus(options: ScreenOptions = {}) {
  const clock = options.clock ?? fixedClock();
  const rendered = await renderScreen(<SaveStatus />, { round, files: keptFiles(), clock, ...options });
  const retell = () => rendered.session.change(changeNote('leadership-commitment', `Kello ${clock.now()}`));
  return { ...rendered, clock, retell };
}

describe('the save line', () => {
  it('[DA1] tells until a file exists that the round is only in this browser', async () => {
    await renderStatus();
    const time = new Date(fixedClock().now());
    const words = `Tallennettu ${time.getHours()}.00 · vain tässä selaimessa; voi kadota, kun selain suljetaan`;
    expect(screen.getByText(words)).toBeDefined();
  });

  it('[DA1] tells the age of the file, in days', async () => {
    const { session, clock, retell } = await renderStatus();
    await session.noteFileSaved();
    expect(await screen.findByText(/tiedosto tältä päivältä/)).toBeDefined();
    clock.pass(12 * DAY);
    retell();
    expect(await screen.findByText(/tiedosto 12 pv vanha/)).toBeDefined();
  });

  it('[DA1] tells when the file lacks the latest changes', async () => {
    const { session, clock, retell } = await renderStatus();
    await session.noteFileSaved();
    expect(await screen.findByText(/tiedosto tältä päivältä$/)).toBeDefined();
    clock.pass(60_000);
    retell();
    expect(await screen.findByText(/tiedosto tältä päivältä, ei uusimpia muutoksia$/)).toBeDefined();
    await session.noteFileSaved();
    expect(await screen.findByText(/tiedosto tältä päivältä$/)).toBeDefined();
  });

  it('[JN6] an age is never negative: the date of this computer may be wrong', async () => {
    const { session, clock, retell } = await renderStatus();
    await session.noteFileSaved();
    clock.pass(-3 * DAY);
    retell();
    expect(await screen.findByText(/tämän tietokoneen päiväys voi olla väärä/)).toBeDefined();
    expect(screen.queryByText(/-\d+ pv/)).toBeNull();
  });

  it('[JN6] a moment of saving that is still to come is not told: the date of this computer has been changed', async () => {
    const { session, clock, retell } = await renderStatus();
    await session.noteFileSaved();
    retell();
    await session.settled();
    clock.pass(-400 * DAY);
    expect(await screen.findByText(/Tallennettu/)).toBeDefined();
    await session.noteFileSaved();
    expect(await screen.findByText('Tallennettu tähän selaimeen · tiedosto tältä päivältä')).toBeDefined();
  });

  it('[DA2] a memory that is nearly full is told with the file as the way out, until a write really fails', async () => {
    const { session, container } = await renderScreen(<SaveFailedNotice />, { round, files: keptFiles() });
    expect(screen.queryByText('Selaimen tila on vähissä')).toBeNull();
    await act(async () => session.setState({ storageHealth: { persisted: 'denied', used: 9, quota: 10, low: true } }));
    expect(await screen.findByText('Selaimen tila on vähissä')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Tallenna tiedostoksi' })).toBeDefined();
    await expectNoAxeViolations(container);
    await act(async () => session.setState({ save: { kind: 'failed', error: { kind: 'storage-full' } } }));
    expect(screen.queryByText('Selaimen tila on vähissä')).toBeNull();
    expect(screen.getByText('Selaimen muisti on täynnä')).toBeDefined();
  });

  it('[DA2] a round removed in another tab can be stored again, as it is on the screen', async () => {
    const store = memoryStore();
    const { session, user } = await renderStatus({ store });
    await store.remove(round.header.id);
    await act(async () => session.change(changeNote('leadership-commitment', 'Poiston jälkeen')));
    const again = await screen.findByRole('button', { name: 'Tallenna uudelleen tälle tietokoneelle' });
    expect(screen.queryByRole('button', { name: 'Yritä uudelleen' })).toBeNull();
    await user.click(again);
    expect(await screen.findByText(/^Tallennettu|Tallennettu /)).toBeDefined();
    const opened = await store.open(round.header.id);
    expect(opened.ok && noteOf(opened.value, 'leadership-commitment')).toBe('Poiston jälkeen');
    expect(session.getState().save.kind).toBe('saved');
  });

  const failures: readonly (readonly [StoreError, RegExp])[] = [
    [{ kind: 'storage-full' }, /Selaimen muisti on täynnä/],
    [{ kind: 'storage-blocked' }, /Tämä selain ei salli tallentamista/],
    [{ kind: 'newer-format', found: 9, known: 1 }, /Uudempi Mielikunta on tallentanut/],
    [{ kind: 'storage-failed', detail: 'QuotaX' }, /QuotaX/],
  ];
  it.each(failures)(
    '[DA2] a write that fails is loud, keeps the change on the screen and offers the file: %o',
    async (failure, words) => {
      const disk = memoryDisk();
      const files = keptFiles();
      const both = (
        <>
          <SaveFailedNotice />
          <SaveStatus />
        </>
      );
      const { session, user, container } = await renderScreen(both, { round, store: memoryStore(disk), files });
      disk.failWith = failure;
      session.change(changeNote('leadership-commitment', 'Vain ruudulla'));
      expect(await screen.findByText(/Ei tallennettu: viimeisimmät muutokset ovat vain tällä ruudulla/)).toBeDefined();
      expect(screen.queryByText(/Tallennettu \d/)).toBeNull();
      expect(
        screen
          .getAllByRole('alert')
          .map((alert) => alert.textContent)
          .join(),
      ).toMatch(words);
      await expectNoAxeViolations(container);
      await user.click(screen.getByRole('button', { name: 'Tallenna tiedostoksi' }));
      await waitFor(() => expect([...files.texts.values()].join()).toContain('Vain ruudulla'));
      await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Sulje' }));
      disk.failWith = null;
      await user.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
      expect(await screen.findByText(/Tallennettu \d/)).toBeDefined();
      const stored = await memoryStore(disk).open('round-1');
      expect(stored.ok && JSON.stringify([...stored.value.data.values])).toContain('Vain ruudulla');
    },
  );
});

describe('saving as a file', () => {
  it('[DA7] tells where the file went and what is in it', async () => {
    const files = keptFiles();
    const { user, session } = await renderScreen(<SaveFileButton />, { round, files });
    await user.click(screen.getByRole('button', { name: 'Tallenna tiedostoksi' }));
    const dialog = await screen.findByRole('dialog', { name: 'Kierros on tallennettu tiedostoksi' });
    expect(within(dialog).getByText('3 vastausta, 2 huomiota, 1 toimenpide')).toBeDefined();
    expect(within(dialog).getByText(/mielikunta-esimerkkikunta-2026\.json .*Lataukset/)).toBeDefined();
    expect(session.getState().fileSavedAt).not.toBeNull();
    await expectNoAxeViolations(document.body);
  });

  it('[DA7] the file holds the whole round and the words of its edition, byte for byte', async () => {
    const files = keptFiles('picker');
    const { user } = await renderScreen(<SaveFileButton />, { round, files });
    await user.click(screen.getByRole('button', { name: 'Tallenna tiedostoksi' }));
    await screen.findByText(/on kansiossa, jonka valitsit/);
    const text = files.texts.get('mielikunta-esimerkkikunta-2026.json') ?? '';
    const read = parseRoundFile(text);
    const texts = await contentService().archivedTexts();
    expect(text).toBe(roundToFile(round, texts));
    expect(read.ok && roundToFile(read.value, texts)).toBe(text);
  });

  it('[DA1] a cancelled file picker saves nothing and says nothing', async () => {
    const files = { ...keptFiles(), saveText: async () => ok({ kind: 'cancelled' } as const) };
    const { user, session } = await renderScreen(<SaveFileButton />, { round, files });
    await user.click(screen.getByRole('button', { name: 'Tallenna tiedostoksi' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Tallenna tiedostoksi' })).toBeDefined());
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(session.getState().fileSavedAt).toBeNull();
  });

  it.each([
    [{ kind: 'write-failed', detail: 'levy' } as const, /Tiedostoa ei voitu kirjoittaa/],
    [{ kind: 'differs' } as const, /Tiedosto ei tallentunut ehjänä/],
  ])('[DA2] a file that does not come out is told, and is not counted as saved: %o', async (failure, words) => {
    const files = { ...keptFiles(), saveText: async () => err(failure) };
    const { user, session } = await renderScreen(<SaveFileButton />, { round, files });
    await user.click(screen.getByRole('button', { name: 'Tallenna tiedostoksi' }));
    const dialog = await screen.findByRole('dialog', { name: 'Tiedosto jäi tallentamatta' });
    expect(dialog.textContent).toMatch(words);
    expect(session.getState().fileSavedAt).toBeNull();
  });
});
