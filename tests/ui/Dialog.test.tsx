import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Dialog } from '#ui/Dialog.tsx';

function Asking({ stubborn = false }: { stubborn?: boolean }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        Poista
      </button>
      <Dialog heading="Poistetaanko kierros?" open={isOpen} onClose={() => setIsOpen(stubborn)} closeText="Sulje">
        <label>
          Syy <input />
        </label>
        <button type="button">Viimeinen</button>
      </Dialog>
    </>
  );
}

async function opened(element = <Asking />) {
  const user = userEvent.setup();
  render(element);
  await user.click(screen.getByRole('button', { name: 'Poista' }));
  return user;
}

describe('a dialog', () => {
  it('[EV2] opening moves focus to its heading, which names it', async () => {
    await opened();
    const dialog = screen.getByRole('dialog', { name: 'Poistetaanko kierros?' });
    expect(dialog.contains(document.activeElement)).toBe(true);
    expect(document.activeElement?.tagName).toBe('H2');
  });

  it('[EV2] Tab goes round inside, in both directions', async () => {
    const user = await opened();
    await user.tab({ shift: true });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Viimeinen' }));
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Sulje' }));
    await user.tab({ shift: true });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Viimeinen' }));
  });

  it('[EV2] Esc closes it and focus returns to the button that opened it', async () => {
    const user = await opened();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Poista' }));
  });

  it('[EV2] gives focus back also when its words came late and the page was hidden meanwhile', async () => {
    function Late() {
      const [isOpen, setIsOpen] = useState(false);
      const open = () => {
        // What a browser does with the focus of a page that is hidden while something is loaded.
        (document.activeElement as HTMLElement).blur();
        setIsOpen(true);
      };
      return (
        <>
          <button type="button" onClick={open}>
            Lisää
          </button>
          <Dialog heading="Uusi" open={isOpen} onClose={() => setIsOpen(false)} closeText="Sulje" />
        </>
      );
    }
    const user = userEvent.setup();
    render(<Late />);
    await user.click(screen.getByRole('button', { name: 'Lisää' }));
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Lisää' }));
  });

  it('stays open when the caller does not let it close', async () => {
    const user = await opened(<Asking stubborn={true} />);
    await user.keyboard('{Escape}');
    expect(screen.getByRole('dialog')).toHaveProperty('open', true);
  });

  it('asks before a deed: confirming and cancelling are told apart', async () => {
    const user = userEvent.setup();
    const heard: string[] = [];
    render(
      <ConfirmDialog
        heading="Poistetaanko?"
        open={true}
        confirmText="Poista kierros"
        cancelText="Peruuta"
        closeText="Sulje"
        danger={true}
        onConfirm={() => heard.push('confirm')}
        onCancel={() => heard.push('cancel')}
      />,
    );
    await user.click(screen.getByRole('button', { name: 'Poista kierros' }));
    await user.click(screen.getByRole('button', { name: 'Peruuta' }));
    await user.keyboard('{Escape}');
    expect(heard).toEqual(['confirm', 'cancel', 'cancel']);
  });
});
