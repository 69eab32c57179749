import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { comboTexts } from '#tests/ui/examples/fields.tsx';
import { ComboField, type ComboOption } from '#ui/ComboField.tsx';

const municipalities: ComboOption[] = [
  { id: '241', label: 'Keminmaa', detail: 'Lappi' },
  { id: '249', label: 'Keuruu', detail: 'Keski-Suomi' },
  { id: '853', label: 'Turku', detail: 'Varsinais-Suomi' },
];

const byStart = (query: string) =>
  municipalities.filter(({ label }) => label.toLowerCase().startsWith(query.toLowerCase()));

function Municipality({
  search = byStart,
  onSubmit,
}: {
  search?: typeof byStart | ((q: string) => Promise<ComboOption[]>);
  onSubmit?: () => void;
}) {
  const [value, setValue] = useState<ComboOption | null>(null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit?.();
      }}
    >
      <ComboField label="Kunta" value={value} onChange={setValue} search={search} texts={comboTexts} />
      <output>{value?.id ?? 'ei valittu'}</output>
      <button type="submit">Seuraava</button>
    </form>
  );
}

const field = () => screen.getByRole('combobox', { name: 'Kunta' }) as HTMLInputElement;
const optionNames = () => screen.queryAllByRole('option').map((option) => option.textContent);

describe('the combo field', () => {
  it('[EV2] suggests while one writes and tells how many', async () => {
    const user = userEvent.setup();
    const { baseElement } = render(<Municipality />);
    await user.type(field(), 'ke');
    expect(optionNames()).toEqual(['Keminmaa Lappi', 'Keuruu Keski-Suomi']);
    expect(field().getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('2 ehdotusta').getAttribute('role')).toBe('status');
    await expectNoAxeViolations(baseElement);
  });

  it('[EV2] arrows point at a suggestion and Enter takes it without sending the form', async () => {
    const user = userEvent.setup();
    let sent = 0;
    render(<Municipality onSubmit={() => sent++} />);
    await user.type(field(), 'ke{ArrowDown}{ArrowDown}');
    const pointed = document.getElementById(field().getAttribute('aria-activedescendant') ?? '');
    expect(pointed?.textContent).toContain('Keuruu');
    await user.keyboard('{Enter}');
    expect(screen.getByText('249')).toBeTruthy();
    expect(field().value).toBe('Keuruu');
    expect(optionNames()).toEqual([]);
    expect(sent).toBe(0);
  });

  it('ArrowUp begins from the last suggestion', async () => {
    const user = userEvent.setup();
    render(<Municipality />);
    await user.type(field(), 'ke{ArrowUp}{Enter}');
    expect(field().value).toBe('Keuruu');
  });

  it('takes a suggestion by mouse', async () => {
    const user = userEvent.setup();
    render(<Municipality />);
    await user.type(field(), 'tu');
    await user.click(screen.getByRole('option', { name: /Turku/ }));
    expect(screen.getByText('853')).toBeTruthy();
  });

  it('[EV2] Esc closes the list and brings back what was chosen', async () => {
    const user = userEvent.setup();
    render(<Municipality />);
    await user.type(field(), 'tu{ArrowDown}{Enter}');
    await user.type(field(), 'ke');
    await user.keyboard('{Escape}');
    expect(optionNames()).toEqual([]);
    expect(field().value).toBe('Turku');
    expect(screen.getByText('853')).toBeTruthy();
  });

  it('words that are no suggestion do not stay when one leaves the field', async () => {
    const user = userEvent.setup();
    render(<Municipality />);
    await user.type(field(), 'kex');
    expect(screen.getAllByText(comboTexts.noMatches).length).toBeGreaterThan(0);
    await user.tab();
    await user.tab();
    expect(field().value).toBe('');
    expect(screen.getByText('ei valittu')).toBeTruthy();
  });

  it('clearing gives up the choice and keeps focus in the field', async () => {
    const user = userEvent.setup();
    render(<Municipality />);
    await user.type(field(), 'tu{ArrowDown}{Enter}');
    await user.click(screen.getByRole('button', { name: 'Tyhjennä' }));
    expect(screen.getByText('ei valittu')).toBeTruthy();
    expect(document.activeElement).toBe(field());
  });

  it('a late answer to an older query does not replace the newer one', async () => {
    const user = userEvent.setup();
    const answers: Record<string, (options: ComboOption[]) => void> = {};
    const slow = (query: string) =>
      new Promise<ComboOption[]>((resolve) => {
        answers[query] = resolve;
      });
    render(<Municipality search={slow} />);
    await user.type(field(), 'ke');
    answers.ke?.(byStart('ke'));
    await waitFor(() => expect(optionNames()).toHaveLength(2));
    await act(async () => answers.k?.([{ id: '853', label: 'Turku' }]));
    expect(optionNames()).toEqual(['Keminmaa Lappi', 'Keuruu Keski-Suomi']);
  });
});
