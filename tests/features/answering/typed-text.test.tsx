import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import { evidenceOf, noteOf } from '#domain/round/read-answers.ts';
import { paths } from '#features/paths.ts';
import { changesMade, item, openAnswering, shownRound, statement } from './answering-app.tsx';

const note = () => screen.getByRole('textbox', { name: /Huomio/ });

describe('What is typed', () => {
  it('[AN2] the note says who will read it and not to write about individuals', async () => {
    await openAnswering(statement(item.free));
    const hint = document.getElementById(note().getAttribute('aria-describedby')?.split(' ')[0] ?? '');
    expect(hint?.textContent).toMatch(/jokainen, joka saa tämän kierroksen tiedoston/);
    expect(hint?.textContent).toMatch(/Älkää kirjoittako yksittäisistä ihmisistä/);
  });

  it('[AN2] a statement with a word of caution shows it above the note', async () => {
    await openAnswering(statement(item.careful));
    const caution = screen.getByText(/Jos tapahtunut painaa mieltä, hakekaa apua/);
    expect(caution.compareDocumentPosition(note())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('[JN9] a note is one change when the field is left, not one per key', async () => {
    const app = await openAnswering(statement(item.free));
    await app.user.type(note(), 'Sovittu johtoryhmässä');
    expect(noteOf(shownRound(app), item.free)).toBe('');
    await app.user.tab();
    expect(noteOf(shownRound(app), item.free)).toBe('Sovittu johtoryhmässä');
    expect(changesMade(app)).toBe(1);
  });

  it('[DA1] a note that is still being typed survives walking to another statement', async () => {
    const app = await openAnswering(statement(item.free));
    await app.user.type(note(), 'Kesken jäänyt');
    // As the browser's back button does: the field loses its place without being left first.
    act(() => navigate(paths.answers('round-1', item.careful)));
    expect(noteOf(shownRound(app), item.free)).toBe('Kesken jäänyt');
    expect(noteOf(shownRound(app), item.careful)).toBe('');
  });

  it('[DA1] a note is saved after a pause and when the page goes away', async () => {
    const app = await openAnswering(statement(item.free));
    vi.useFakeTimers();
    fireEvent.change(note(), { target: { value: 'Tauko' } });
    vi.runAllTimers();
    vi.useRealTimers();
    expect(noteOf(shownRound(app), item.free)).toBe('Tauko');
    fireEvent.change(note(), { target: { value: 'Tauko ja loppu' } });
    fireEvent(window, new Event('pagehide'));
    expect(noteOf(shownRound(app), item.free)).toBe('Tauko ja loppu');
  });

  it('[DA1] a note typed while another round is opened does not land in that round', async () => {
    const app = await openAnswering(statement(item.free));
    fireEvent.change(note(), { target: { value: 'Tämän kierroksen' } });
    const round = shownRound(app);
    app.session.setState({ round: { ...round, header: { ...round.header, id: 'round-2' } } });
    await waitFor(() => expect(screen.getByRole('textbox', { name: /Huomio/ })).toHaveProperty('value', ''));
    expect(noteOf(shownRound(app), item.free)).toBe('');
  });

  it('[AN2] evidence is added with text, link and date, edited, removed and brought back', async () => {
    const app = await openAnswering(statement(item.free));
    await app.user.click(screen.getByRole('button', { name: 'Lisää näyttö' }));
    const text = screen.getByRole('textbox', { name: 'Mikä asian osoittaa?' });
    expect(document.activeElement).toBe(text);
    await app.user.type(text, 'Johtoryhmän muistio');
    await app.user.type(screen.getByRole('textbox', { name: /Linkki/ }), 'https://kunta.example/muistio');
    fireEvent.input(screen.getByLabelText(/Asiakirjan päiväys/), { target: { value: '2026-02-03' } });
    await app.user.click(screen.getByRole('button', { name: 'Tallenna' }));
    const evidence = () => evidenceOf(shownRound(app), item.free).map(({ id: _, ...rest }) => rest);
    expect(evidence()).toEqual([
      { text: 'Johtoryhmän muistio', url: 'https://kunta.example/muistio', date: '2026-02-03' },
    ]);
    expect(screen.getByRole('link', { name: /kunta.example/ }).getAttribute('href')).toBe(
      'https://kunta.example/muistio',
    );
    expect(screen.getByText(/3\.2\.2026/)).toBeTruthy();

    await app.user.click(screen.getByRole('button', { name: 'Muokkaa: Johtoryhmän muistio' }));
    await app.user.type(screen.getByRole('textbox', { name: 'Mikä asian osoittaa?' }), ' 3/2026');
    await app.user.click(screen.getByRole('button', { name: 'Tallenna' }));
    expect(evidence()[0]?.text).toBe('Johtoryhmän muistio 3/2026');

    await app.user.click(screen.getByRole('button', { name: 'Poista: Johtoryhmän muistio 3/2026' }));
    expect(evidence()).toEqual([]);
    await app.user.click(screen.getByRole('button', { name: 'Palauta' }));
    expect(evidence()[0]?.text).toBe('Johtoryhmän muistio 3/2026');
  });

  it('[AN2] an address that is not of the web is shown as text, never as a link', async () => {
    const app = await openAnswering(statement(item.free));
    await app.user.click(screen.getByRole('button', { name: 'Lisää näyttö' }));
    await app.user.type(screen.getByRole('textbox', { name: 'Mikä asian osoittaa?' }), 'Ohje');
    await app.user.type(screen.getByRole('textbox', { name: /Linkki/ }), 'javascript:alert(1)');
    await app.user.click(screen.getByRole('button', { name: 'Tallenna' }));
    expect(screen.getByText(/javascript:alert/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: /javascript/ })).toBeNull();
  });

  it('[AN2] evidence without words is not saved and says what is missing', async () => {
    const app = await openAnswering(statement(item.free));
    await app.user.click(screen.getByRole('button', { name: 'Lisää näyttö' }));
    await app.user.click(screen.getByRole('button', { name: 'Tallenna' }));
    expect(screen.getByText('Kertokaa, mikä asian osoittaa.')).toBeTruthy();
    expect(evidenceOf(shownRound(app), item.free)).toEqual([]);
  });

  it('[DA1] evidence that is still being typed survives walking on, and «cancel» drops it', async () => {
    const app = await openAnswering(statement(item.free));
    await app.user.click(screen.getByRole('button', { name: 'Lisää näyttö' }));
    await app.user.type(screen.getByRole('textbox', { name: 'Mikä asian osoittaa?' }), 'Ei tätä');
    await app.user.click(screen.getByRole('button', { name: 'Peruuta' }));
    await app.user.click(screen.getByRole('button', { name: 'Lisää näyttö' }));
    await app.user.type(screen.getByRole('textbox', { name: 'Mikä asian osoittaa?' }), 'Päätös § 12');
    await app.user.click(screen.getByRole('link', { name: 'Seuraava' }));
    await waitFor(() =>
      expect(evidenceOf(shownRound(app), item.free).map(({ text }) => text)).toEqual(['Päätös § 12']),
    );
  });
});
