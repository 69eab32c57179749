import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { RoundStore } from '#domain/ports.ts';
import { err } from '#domain/result.ts';
import { changeAnswer, changeNote } from '#domain/round/change-answers.ts';
import { commit } from '#domain/round/commit.ts';
import { agreedAnswerOf, answersOf, noteOf } from '#domain/round/read-answers.ts';
import type { Round } from '#domain/round/round.ts';
import { roundToFile } from '#domain/round/round-file.ts';
import { OpenFileScreen } from '#features/round-file/OpenFileScreen.tsx';
import { answeredRound } from '#tests/support/answered-round.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { commitsBy } from '#tests/support/build-round.ts';
import { contentService } from '#tests/support/content-service.ts';
import { createI18n } from '#tests/support/create-i18n.ts';
import { keptFiles } from '#tests/support/kept-files.ts';
import { memoryDisk, memoryStore } from '#tests/support/memory-store.ts';
import { type RenderedScreen, renderScreen, type ScreenOptions } from '#tests/support/render-screen.tsx';

const by = commitsBy('other');
const item = contentService().checklist().areas[0]?.items[0]?.id ?? '';
const otherItem = contentService().checklist().areas[0]?.items[1]?.id ?? '';
const texts = await contentService().archivedTexts();
const fileOf = (round: Round) => roundToFile(round, texts);
const asFile = (text: string) => new File([text], 'mielikunta.json', { type: 'application/json' });

async function openWith(text: string, options: ScreenOptions = {}): Promise<RenderedScreen> {
  const rendered = await renderScreen(<OpenFileScreen />, { path: '/open', files: keptFiles(), ...options });
  await rendered.user.upload(await screen.findByLabelText('Kierrostiedosto', { selector: 'input' }), asFile(text));
  return rendered;
}

describe('a file that can’t be opened', () => {
  const good = fileOf(answeredRound({ answers: 2 }, { id: 'round-2' }));
  const changed = (change: (file: Record<string, unknown>) => void) => {
    const file = JSON.parse(good) as Record<string, unknown>;
    change(file);
    return JSON.stringify(file);
  };
  const withValue = (change: (version: Record<string, unknown>) => void) =>
    changed((file) => {
      const values = file.values as { versions: Record<string, unknown>[] }[];
      change(values[0]?.versions[0] ?? {});
    });
  const cases: readonly (readonly [kind: string, text: string, words: RegExp])[] = [
    ['empty', '  ', /Tiedosto on tyhjä/],
    ['too-large', ' '.repeat(30_000_001), /Tiedosto on liian suuri/],
    ['too-deep', '['.repeat(100), /Tiedostoa ei voi avata turvallisesti/],
    ['not-json', 'hei', /Tiedostoa ei voitu lukea/],
    ['cut', good.slice(0, good.indexOf('"checklist": {') + 200), /se katkeaa kohdassa «\w+»/],
    ['cut-at-start', '{', /Tiedosto katkeaa heti alussa/],
    ['foreign', '{"kind":"something"}', /Tiedosto ei ole Mielikunnan kierros/],
    ['other-kind', '{"kind":"mielikunta-answers"}', /Tiedoston laji on «mielikunta-answers»/],
    ['sharing-file', '{"kind":"mielikunta-sharing"}', /Lähetä jakotiedosto alueen koordinaattorille/],
    ['newer', changed((file) => Object.assign(file.round as object, { format: 99 })), /Tiedoston muoto on 99/],
    ['invalid', changed((file) => Object.assign(file.round as object, { year: 'x' })), /Kohta «round.year»/],
    ['damaged', withValue((version) => Object.assign(version, { counter: 2 ** 50 })), /Tiedosto on vaurioitunut/],
  ];

  it.each(cases)('[DA8] «%s» has its own message and leaves the open round as it was', async (_kind, text, words) => {
    const open = answeredRound({ answers: 1 });
    const { session } = await openWith(text, { round: open });
    await waitFor(() =>
      expect(
        screen
          .getAllByRole('alert')
          .map((one) => one.textContent)
          .join(),
      ).toMatch(words),
    );
    expect(screen.getByText(/Avoinna oleva kierros on ennallaan/)).toBeDefined();
    expect(session.getState().round).toBe(open);
  });

  it('[DA8] a file the computer doesn’t hand over is told as such', async () => {
    const files = { ...keptFiles(), readText: async () => err({ kind: 'file-unavailable', detail: 'busy' } as const) };
    await openWith('', { files });
    expect(await screen.findByText(/Tietokone ei antanut tiedostoa \(busy\)/)).toBeDefined();
  });

  it.each(['fi', 'sv', 'en'] as const)('[EV1] every failure says what happened and what to do, in %s', (language) => {
    const errors = createI18n(language).getResourceBundle(language, 'errors') as Record<string, Record<string, string>>;
    const kinds =
      'empty too-large too-deep not-json cut cut-at-start file-unavailable foreign other-kind sharing-file newer invalid ' +
      'damaged storage-blocked storage-full newer-format not-found removed-elsewhere unreadable storage-failed ' +
      'other-round write-failed differs';
    expect(Object.keys(errors).sort()).toEqual(kinds.split(' ').sort());
    for (const { title, text, remedy } of Object.values(errors)) expect(title && text && remedy).toBeTruthy();
    const sentences = Object.values(errors).map(({ title, text }) => `${title} ${text}`);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

describe('a file of a round that isn’t here', () => {
  it('[DA7] opens with everything that is in it', async () => {
    const round = answeredRound({ answers: 3, notes: 2, actions: ['Perustetaan työryhmä'] }, { id: 'round-2' });
    const { session, path } = await openWith(fileOf(round));
    await waitFor(() => expect(session.getState().round?.header.id).toBe('round-2'));
    expect(fileOf(session.getState().round as Round)).toBe(fileOf(round));
    expect(path()).toBe('/round/round-2/answers');
  });

  it('[JN7] of the same municipality and year is told, and kept apart from the other', async () => {
    const { session, user } = await openWith(fileOf(answeredRound({ answers: 3 }, { id: 'round-2' })), {
      round: answeredRound({ answers: 1 }),
    });
    expect(
      await screen.findByText(/Esimerkkikunta 2026 on jo tällä tietokoneella, mutta se on eri kierros/),
    ).toBeDefined();
    expect(session.getState().round?.header.id).toBe('round-1');
    await user.click(screen.getByRole('button', { name: 'Avaa ja pidä molemmat' }));
    await waitFor(() => expect(session.getState().round?.header.id).toBe('round-2'));
    const first = await session.peek('round-1');
    expect(first.ok && answersOf(first.value).size).toBe(1);
  });

  it('[DA2] opens on the screen even when the browser stores nothing, and the failure is known', async () => {
    const disk = memoryDisk();
    disk.failWith = { kind: 'storage-blocked' };
    const { session } = await openWith(fileOf(answeredRound({ answers: 3 }, { id: 'round-2' })), {
      store: memoryStore(disk),
    });
    await waitFor(() => expect(session.getState().round?.header.id).toBe('round-2'));
    await waitFor(() => expect(session.getState().save.kind).toBe('failed'));
  });
});

describe('a file of a round that is here already', () => {
  const here = answeredRound({ answers: 1, level: 1 });
  /** Somebody else went on from the same round: another level and a note. */
  const theirs = commit(
    here,
    by(),
    new Map([...changeAnswer(here, item, { kind: 'level', level: 3 }, '2026-03-05'), ...changeNote(item, 'Sovittu')]),
  );
  const mine = commit(here, commitsBy('me')(), changeNote('report-and-plan-support-strategy', 'Oma huomio'));
  const open = async () => {
    const rendered = await openWith(fileOf(theirs), { round: mine });
    await screen.findByText('Mitä tiedostolla tehdään?');
    return rendered;
  };
  const text = (round: Round | null) => (round ? noteOf(round, item) : '');

  it('[JN8] asks first: joining is offered, with what it would change, and nothing has changed yet', async () => {
    const { session, container } = await open();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Yhdistä tähän kierrokseen/ }).checked).toBe(true);
    expect(screen.getByText('1 vastaus')).toBeDefined();
    expect(screen.getByText('1 huomio')).toBeDefined();
    expect(screen.getByText(/Vastaus: Aloitettu → Vakiintunut/)).toBeDefined();
    expect(text(session.getState().round)).toBe('');
    await expectNoAxeViolations(container);
  });

  it('[JN8] joining brings theirs in and keeps mine', async () => {
    const { session, user } = await open();
    await user.click(screen.getByRole('button', { name: 'Yhdistä' }));
    await waitFor(() => expect(text(session.getState().round)).toBe('Sovittu'));
    const round = session.getState().round as Round;
    expect(agreedAnswerOf(round, item)?.answer).toEqual({ kind: 'level', level: 3 });
    expect(noteOf(round, 'report-and-plan-support-strategy')).toBe('Oma huomio');
  });

  it('[JN8] a copy gets an id of its own, and the round here stays as it was', async () => {
    const { session, user } = await open();
    await user.click(screen.getByRole('radio', { name: /Pidä erillisenä kopiona/ }));
    await user.click(screen.getByRole('button', { name: 'Avaa kopiona' }));
    await waitFor(() => expect(session.getState().round?.header.id).not.toBe('round-1'));
    expect(text(session.getState().round)).toBe('Sovittu');
    const old = await session.peek('round-1');
    expect(old.ok && text(old.value)).toBe('');
  });

  it('[JN8] going back to the file is asked twice, and takes out what was added since', async () => {
    const { session, user } = await open();
    await user.click(screen.getByRole('radio', { name: /Palaa tiedoston tilanteeseen/ }));
    await user.click(screen.getByRole('button', { name: 'Palaa tiedoston tilanteeseen' }));
    const dialog = await screen.findByRole('dialog', { name: 'Palataanko tiedoston tilanteeseen?' });
    expect(noteOf(session.getState().round as Round, 'report-and-plan-support-strategy')).toBe('Oma huomio');
    await user.click(within(dialog).getByRole('button', { name: 'Palaa tiedoston tilanteeseen' }));
    await waitFor(() => expect(text(session.getState().round)).toBe('Sovittu'));
    expect(noteOf(session.getState().round as Round, 'report-and-plan-support-strategy')).toBe('');
  });

  it('[DA5] where there is no room for a restore point joining is asked about, and staying changes nothing', async () => {
    const store: RoundStore = { ...memoryStore(), keepPoint: async () => err({ kind: 'storage-full' }) };
    const { session, user } = await openWith(fileOf(theirs), { round: mine, store });
    await user.click(await screen.findByRole('button', { name: 'Yhdistä' }));
    const asking = await screen.findByRole('dialog', { name: 'Palautuspistettä ei voitu tehdä' });
    await user.click(within(asking).getByRole('button', { name: 'Peruuta' }));
    expect(session.getState().round).toBe(mine);
    expect(await screen.findByLabelText('Kierrostiedosto', { selector: 'input' })).toBeDefined();
  });

  it('[JN8] cancelling leaves the open round the same object', async () => {
    const { session, user } = await open();
    const before = session.getState().round;
    await user.click(screen.getByRole('button', { name: 'Peruuta' }));
    expect(screen.getByText('Kierrostiedosto')).toBeDefined();
    expect(session.getState().round).toBe(before);
  });
});

describe('leaving a round whose changes could not be stored', () => {
  it('[DA2] is asked before the file’s round takes its place, with the file as the way out', async () => {
    const disk = memoryDisk();
    const files = keptFiles();
    const rendered = await renderScreen(<OpenFileScreen />, {
      round: answeredRound({ answers: 1 }),
      store: memoryStore(disk),
      files,
    });
    const { session, user } = rendered;
    disk.failWith = { kind: 'storage-full' };
    session.change(changeNote(item, 'Vain ruudulla'));
    await session.settled();
    const file = asFile(fileOf(answeredRound({ answers: 3 }, { id: 'round-2', year: 2025 })));
    await user.upload(screen.getByLabelText('Kierrostiedosto', { selector: 'input' }), file);
    const dialog = await screen.findByRole('dialog', { name: 'Kaikkea ei ole voitu tallentaa' });
    await user.click(within(dialog).getByRole('button', { name: 'Tallenna tiedostoksi' }));
    await waitFor(() => expect([...files.texts.values()].join()).toContain('Vain ruudulla'));
    await user.click(within(dialog).getByRole('button', { name: 'Jää tähän kierrokseen' }));
    expect(session.getState().round?.header.id).toBe('round-1');
  });
});

describe('copies of one round', () => {
  const start = answeredRound({ answers: 1 }, { id: 'round-2' });
  const gone = commit(start, by(), changeNote(item, 'Toisella tietokoneella kirjattu'));
  const here = commit(start, commitsBy('third')(), changeNote(otherItem, 'Tällä tietokoneella kirjattu'));
  const copy = (round: Round, name: string) => new File([fileOf(round)], name, { type: 'application/json' });

  async function openCopies(files: readonly File[], options: ScreenOptions = {}) {
    const rendered = await renderScreen(<OpenFileScreen />, { path: '/open', files: keptFiles(), ...options });
    const field = await screen.findByLabelText('Kierrostiedosto', { selector: 'input' });
    await rendered.user.upload(field, [...files]);
    return rendered;
  }

  it('[JN2] [JN8] chosen together are joined with one preview, and nothing happens before it is accepted', async () => {
    const { session, user, container } = await openCopies([
      copy(gone, 'mielikunta-esimerkkikunta-2026-PC-1234.json'),
      copy(here, 'mielikunta-esimerkkikunta-2026.json'),
    ]);
    expect(await screen.findByText('Esimerkkikunta 2026: 2 tiedostoa samasta kierroksesta')).toBeDefined();
    expect(
      screen.getByText(/mielikunta-esimerkkikunta-2026-PC-1234.json näyttää kopiolta, jonka OneDrive/),
    ).toBeDefined();
    expect(screen.getByText('1 huomio')).toBeDefined();
    expect(session.getState().round).toBeNull();
    await expectNoAxeViolations(container);
    await user.click(screen.getByRole('button', { name: 'Yhdistä ja avaa' }));
    await waitFor(() =>
      expect(noteOf(session.getState().round as Round, item)).toBe('Toisella tietokoneella kirjattu'),
    );
    expect(noteOf(session.getState().round as Round, otherItem)).toBe('Tällä tietokoneella kirjattu');
  });

  it('[JN8] of a round that is here are said to look like copies, and can only be joined', async () => {
    const { session, user } = await openCopies(
      [copy(start, 'Keuruu 2026 - Kopio.json'), copy(gone, 'Keuruu 2026 (1).json')],
      { round: start },
    );
    expect(await screen.findByText(/Keuruu 2026 \(1\).json näyttää kopiolta, jonka sähköposti/)).toBeDefined();
    expect(screen.getByText('Kun tiedosto yhdistetään, molempien sisältö säilyy eikä mitään häviä.')).toBeDefined();
    expect(screen.queryByRole('radio')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Yhdistä' }));
    await waitFor(() =>
      expect(noteOf(session.getState().round as Round, item)).toBe('Toisella tietokoneella kirjattu'),
    );
  });

  it('[DA8] with one that is broken are all left unopened, and the broken one is named', async () => {
    const { session } = await openCopies([copy(start, 'ehjä.json'), new File(['{'], 'rikki.json')], { round: gone });
    expect(await screen.findByText('Tätä tiedostoa ei voitu avata: rikki.json')).toBeDefined();
    expect(session.getState().round).toBe(gone);
  });

  it('[JN7] of two rounds are not joined, and the other round is named', async () => {
    const other = answeredRound({ answers: 1 }, { id: 'round-3' });
    await openCopies([copy(start, 'yksi.json'), copy(other, 'kaksi.json')]);
    expect(await screen.findByText('Tätä tiedostoa ei voitu avata: kaksi.json')).toBeDefined();
    expect(screen.getByText(/Tiedosto on eri kierroksesta/)).toBeDefined();
  });
});
