import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { AnnouncerProvider, useAnnounce } from '#ui/Announcer.tsx';
import { Button } from '#ui/Button.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { Expander } from '#ui/Expander.tsx';
import { Notice } from '#ui/Notice.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { TermPopover } from '#ui/TermPopover.tsx';

const term = (
  <p>
    Kunnassa tunnistetaan{' '}
    <TermPopover term="voimavarat" heading="voimavara" closeText="Sulje selitys" helpText="selitys">
      Se, mikä vahvistaa mielenterveyttä.
    </TermPopover>
    .
  </p>
);

describe('a word that explains itself', () => {
  it.each(['{Enter}', ' '])('[EV2] opens by keyboard (%j), is announced, and Esc closes it', async (key) => {
    const user = userEvent.setup();
    render(term);
    await user.tab();
    const button = screen.getByRole('button', { name: /^voimavarat\s?\(selitys\)$/ });
    expect(document.activeElement).toBe(button);
    await user.keyboard(key);
    expect(screen.getByRole('status').textContent).toContain('Se, mikä vahvistaa mielenterveyttä.');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{Escape}');
    expect(screen.queryByText('Se, mikä vahvistaa mielenterveyttä.')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it('closes by its own button, with focus back on the word', async () => {
    const user = userEvent.setup();
    render(term);
    await user.click(screen.getByRole('button', { name: /voimavarat/ }));
    await user.click(screen.getByRole('button', { name: 'Sulje selitys' }));
    expect(screen.queryByText('Se, mikä vahvistaa mielenterveyttä.')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /voimavarat/ }));
  });
});

describe('what is announced', () => {
  function Saving() {
    const announce = useAnnounce();
    return (
      <>
        <button type="button" onClick={() => announce('Tallennettu')}>
          Tallenna
        </button>
        <button type="button" onClick={() => announce('Muisti on täynnä', 'assertive')}>
          Täytä
        </button>
      </>
    );
  }

  it('[EV2] calm news wait their turn, urgent ones do not', async () => {
    const user = userEvent.setup();
    render(
      <AnnouncerProvider>
        <Saving />
      </AnnouncerProvider>,
    );
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    await user.click(screen.getByRole('button', { name: 'Täytä' }));
    expect(screen.getByRole('status').textContent).toBe('Tallennettu');
    expect(screen.getByRole('alert').textContent).toBe('Muisti on täynnä');
  });

  it('[EV2] the same words a second time are news again', async () => {
    const user = userEvent.setup();
    render(
      <AnnouncerProvider>
        <Saving />
      </AnnouncerProvider>,
    );
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    const first = screen.getByRole('status').textContent;
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    expect(screen.getByRole('status').textContent).not.toBe(first);
    expect(screen.getByRole('status').textContent?.trim()).toBe('Tallennettu');
  });

  it('[EV2] a notice is announced as urgently as asked', () => {
    render(
      <>
        <Notice tone="error" live="assertive" heading="Tiedostoa ei voitu lukea" toneText="Virhe" />
        <Notice tone="info" live="polite">
          Uusi versio on valmis
        </Notice>
      </>,
    );
    expect(within(screen.getByRole('alert')).getByRole('heading').textContent).toBe('Virhe: Tiedostoa ei voitu lukea');
    expect(screen.getByRole('status').textContent).toBe('Uusi versio on valmis');
  });
});

describe('progress, tables, folds and buttons', () => {
  it.each([true, false])('[EV2] progress is told in words (segments: %s)', (segments) => {
    render(<ProgressBar label="Osa-alue 3" value={3} max={6} text="3/6" segments={segments} />);
    const bar = screen.getByRole('progressbar', { name: 'Osa-alue 3' });
    expect(bar.getAttribute('aria-valuetext')).toBe('3/6');
  });

  it('[EV2] every cell of a table has its row and its column as headers, also when rows are cards', () => {
    render(
      <DataTable
        caption="Osa-alueet"
        columns={[
          { key: 'name', header: 'Osa-alue', cell: (row: { name: string; score: number }) => row.name },
          { key: 'score', header: 'Pisteet', cell: (row) => row.score },
        ]}
        rows={[{ name: 'Johtaminen', score: 78 }]}
        rowKey={(row) => row.name}
      />,
    );
    const table = screen.getByRole('table', { name: 'Osa-alueet' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((header) => header.textContent),
    ).toEqual(['Osa-alue', 'Pisteet']);
    expect(within(table).getByRole('rowheader').textContent).toBe('Johtaminen');
    expect(within(table).getByRole('cell').getAttribute('data-label')).toBe('Pisteet');
  });

  it('[EV2] a table that scrolls can be reached by keyboard and has a name', async () => {
    const user = userEvent.setup();
    render(
      <DataTable
        caption="Vuosittain"
        columns={[{ key: 'name', header: 'Osa-alue', cell: (row: string) => row }]}
        rows={['Johtaminen']}
        rowKey={(row) => row}
        onNarrow="scroll"
      />,
    );
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Vuosittain' }));
  });

  it('a fold that the caller holds opens and closes with the caller', async () => {
    function Folds() {
      const [isOpen, setIsOpen] = useState(false);
      return (
        <>
          <button type="button" onClick={() => setIsOpen(!isOpen)}>
            Vaihda
          </button>
          <Expander summary="Miksi" open={isOpen} onToggle={setIsOpen}>
            Koska.
          </Expander>
        </>
      );
    }
    const user = userEvent.setup();
    render(<Folds />);
    const details = document.querySelector('details');
    await user.click(screen.getByRole('button', { name: 'Vaihda' }));
    expect(details?.open).toBe(true);
    await act(async () => details?.querySelector('summary')?.click());
    await user.click(screen.getByRole('button', { name: 'Vaihda' }));
    expect(details?.open).toBe(true);
  });

  it('[EV2] a busy button keeps focus, tells what goes on, and cannot be pressed twice', async () => {
    const user = userEvent.setup();
    let pressed = 0;
    render(
      <Button busy={true} busyText="Tehdään PDF-tiedostoa" onClick={() => pressed++}>
        Lataa PDF
      </Button>,
    );
    const button = screen.getByRole('button', { name: 'Lataa PDF' });
    await user.click(button);
    expect(pressed).toBe(0);
    expect(document.activeElement).toBe(button);
    expect(screen.getByText('Tehdään PDF-tiedostoa').getAttribute('aria-live')).toBe('polite');
  });
});
