import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { RoundStore } from '#domain/ports.ts';
import { err, ok } from '#domain/result.ts';
import { AccessibilityScreen } from '#features/info/AccessibilityScreen.tsx';
import { GlossaryScreen } from '#features/info/GlossaryScreen.tsx';
import { HelpScreen } from '#features/info/HelpScreen.tsx';
import { PrivacyScreen } from '#features/info/PrivacyScreen.tsx';
import { plant } from '#tests/storage/storage-for-test.ts';
import { answeredRound } from '#tests/support/answered-round.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { memorySettings } from '#tests/support/memory-settings.ts';
import { memoryDisk, memoryStore } from '#tests/support/memory-store.ts';
import { renderScreen } from '#tests/support/render-screen.tsx';

const screens = { HelpScreen, GlossaryScreen, AccessibilityScreen, PrivacyScreen };
const cases = Object.entries(screens).flatMap(([name, Screen]) =>
  (['fi', 'sv', 'en'] as const).map((language) => [name, language, Screen] as const),
);

it.each(cases)('[EV1] [EV2] %s reads whole in %s', async (_name, language, Screen) => {
  const { container } = await renderScreen(<Screen />, { language });
  await screen.findByRole('heading', { level: 1 });
  await expectNoAxeViolations(container);
});

describe('the glossary', () => {
  it('[AN3] finds a word by its beginning or by its explanation', async () => {
    const { user } = await renderScreen(<GlossaryScreen />);
    expect(await screen.findByText('57 sanaa')).toBeDefined();
    await user.type(screen.getByRole('searchbox', { name: /Hae sanaa/ }), 'mielenterveyden edistäminen');
    await waitFor(() => expect(screen.queryByText('57 sanaa')).toBeNull());
    expect(screen.getAllByRole('term')[0]?.textContent).toBe('mielenterveyden edistäminen');
  });

  it('says so when nothing fits', async () => {
    const { user } = await renderScreen(<GlossaryScreen />);
    await user.type(await screen.findByRole('searchbox'), 'xyzzy');
    expect(await screen.findByText(/xyzzy.* vastaavaa sanaa/)).toBeDefined();
  });
});

describe('the accessibility statement', () => {
  it('[EV4] says honestly what the service provider has not filled in', async () => {
    await renderScreen(<AccessibilityScreen />);
    expect(screen.getByText('Seloste ei ole vielä valmis')).toBeDefined();
    expect(screen.getAllByText('Palveluntarjoaja ei ole vielä täyttänyt tätä.').length).toBe(5);
  });

  it('[EV4] shows what the service provider has filled in', async () => {
    const provider = {
      name: 'Esimerkkipalvelu',
      email: 'palaute@example.fi',
      feedbackUrl: 'https://example.fi/palaute',
      checkedOn: '2026-11-02',
      checkedHow: 'Itsearvio',
    };
    await renderScreen(<AccessibilityScreen provider={provider} />);
    expect(screen.queryByText('Seloste ei ole vielä valmis')).toBeNull();
    expect(screen.getByRole('link', { name: 'palaute@example.fi' }).getAttribute('href')).toBe(
      'mailto:palaute@example.fi',
    );
    expect(screen.getByText('2.11.2026')).toBeDefined();
  });
});

describe('clearing this computer', () => {
  const clearAll = async (user: Awaited<ReturnType<typeof renderScreen>>['user']) => {
    await user.click(screen.getByRole('button', { name: 'Tyhjennä tämä tietokone' }));
    const dialog = await screen.findByRole('dialog', { name: 'Poistetaanko kaikki tästä selaimesta?' });
    await user.click(within(dialog).getByRole('button', { name: 'Poista kaikki' }));
  };

  it('[DA10] offers each round as a file, asks, and takes away rounds, restore points and settings', async () => {
    const store = memoryStore();
    const round = answeredRound({ answers: 2 });
    await store.save(round);
    await store.keepPoint({ round, reason: 'daily', at: 1 });
    await store.save(answeredRound({ answers: 46 }, { id: 'e', year: 2025, example: true }));
    const settings = memorySettings({ 'records/091': 'Kirjaamo' });
    const { user, session, container } = await renderScreen(<PrivacyScreen />, { store, settings });
    expect(await screen.findByRole('button', { name: 'Tallenna Esimerkkikunta 2026 tiedostoksi' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Tyhjennä tämä tietokone' }));
    const dialog = await screen.findByRole('dialog', { name: 'Poistetaanko kaikki tästä selaimesta?' });
    expect(within(dialog).getByText('2 kierrosta poistuu.')).toBeDefined();
    expect(session.getState().rounds?.length).toBe(2);
    await user.click(within(dialog).getByRole('button', { name: 'Poista kaikki' }));
    const told = await screen.findByText('Kierrokset ja palautuspisteet on poistettu tästä selaimesta');
    expect(told.closest('[role="status"]')).not.toBeNull();
    expect(await store.list()).toEqual({ ok: true, value: [] });
    expect(await store.points('round-1')).toEqual({ ok: true, value: { points: [], unreadable: 0 } });
    expect(settings.read('records/091')).toBeNull();
    await expectNoAxeViolations(container);
  });

  it('[DA10] cancelling takes nothing away', async () => {
    const store = memoryStore();
    await store.save(answeredRound({ answers: 2 }));
    const { user } = await renderScreen(<PrivacyScreen />, { store });
    await user.click(screen.getByRole('button', { name: 'Tyhjennä tämä tietokone' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Peruuta' }));
    const left = await store.list();
    expect(left.ok && left.value.length).toBe(1);
  });

  it('[DA10] says that removed rounds and those of a newer version go as well', async () => {
    const disk = memoryDisk();
    const store = memoryStore(disk);
    const round = answeredRound({ answers: 2 });
    await store.save(round);
    await store.remove('round-1', { round, reason: 'remove', at: 1 });
    await plant({ space: disk } as never, 'rounds', { round: 'round-9', key: 'header', format: 99 } as never);
    await renderScreen(<PrivacyScreen />, { store });
    expect(await screen.findByText(/Myös poistettu kierros häviää lopullisesti/)).toBeDefined();
    expect(screen.getByText(/Täällä on myös kierros, jonka uudempi versio on tallentanut/)).toBeDefined();
  });

  it('[DA10] a tab that holds on to the emptied database is told', async () => {
    const store: RoundStore = { ...memoryStore(), clear: async () => ok({ kind: 'other-tab' }) };
    const { user } = await renderScreen(<PrivacyScreen />, { store });
    await clearAll(user);
    expect(await screen.findByText(/Toinen välilehti pitää .* auki/)).toBeDefined();
  });

  it('[DA10] settings that the browser did not let go are told', async () => {
    const settings = memorySettings({ language: 'fi' }, { keeps: false });
    const { user } = await renderScreen(<PrivacyScreen />, { settings });
    await clearAll(user);
    expect(await screen.findByText(/ei antanut poistaa/)).toBeDefined();
    expect(screen.queryByText('Myös asetukset on poistettu.')).toBeNull();
  });

  it('[DA2] a failure is told, and nothing is said to be removed', async () => {
    const store: RoundStore = { ...memoryStore(), clear: async () => err({ kind: 'storage-blocked' }) };
    const { user } = await renderScreen(<PrivacyScreen />, { store });
    await clearAll(user);
    expect(await screen.findByText('Tämä selain ei salli tallentamista')).toBeDefined();
    expect(screen.queryByText(/on poistettu tästä selaimesta/)).toBeNull();
  });
});
