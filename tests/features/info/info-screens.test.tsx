import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AccessibilityScreen } from '#features/info/AccessibilityScreen.tsx';
import { GlossaryScreen } from '#features/info/GlossaryScreen.tsx';
import { HelpScreen } from '#features/info/HelpScreen.tsx';
import { PrivacyScreen } from '#features/info/PrivacyScreen.tsx';
import { answeredRound } from '#tests/support/answered-round.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { memoryStore } from '#tests/support/memory-store.ts';
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
    expect(await screen.findByText(/ei ole hakua «xyzzy» vastaavaa sanaa/)).toBeDefined();
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
  it('[DA10] offers each round as a file, asks, and takes all of them away', async () => {
    const store = memoryStore();
    await store.save(answeredRound({ answers: 2 }));
    await store.save(answeredRound({ answers: 46 }, { id: 'e', year: 2025, example: true }));
    const { user, session } = await renderScreen(<PrivacyScreen />, { store });
    expect(await screen.findByRole('button', { name: 'Tallenna Esimerkkikunta 2026 tiedostoksi' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Poista kaikki kierrokset' }));
    const dialog = await screen.findByRole('dialog', { name: 'Poistetaanko 2 kierrosta tästä selaimesta?' });
    expect(session.getState().rounds?.length).toBe(2);
    await user.click(within(dialog).getByRole('button', { name: 'Poista kaikki kierrokset' }));
    expect(await screen.findByText('Kaikki kierrokset on poistettu tästä selaimesta.')).toBeDefined();
    const left = await store.list();
    expect(left.ok && left.value).toEqual([]);
  });
});
