import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { levelCards, others } from '#tests/ui/examples/fields.tsx';
import { LevelCards } from '#ui/LevelCards.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useShortcut } from '#ui/useShortcut.ts';

type Level = '0' | '1' | '2' | '3' | 'na' | 'unknown';

function Question({ enabled = true }: { enabled?: boolean }) {
  const [value, setValue] = useState<Level | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useShortcut(place, { 0: () => setValue('0'), 3: () => setValue('3') }, enabled);
  return (
    <>
      <div ref={place}>
        <LevelCards<Level>
          legend="Taso"
          name="level"
          cards={levelCards}
          others={others}
          value={value}
          onChange={setValue}
          chosenText="Valittu"
        />
        <TextField label="Huomio" />
        <button type="button">Seuraava</button>
      </div>
      <button type="button">Muualla</button>
    </>
  );
}

const chosen = () =>
  screen.queryAllByRole('radio', { checked: true }).map((radio) => (radio as HTMLInputElement).value);

describe('the level cards', () => {
  it('[EV2] arrows move through the levels and on to the equals beneath', async () => {
    const user = userEvent.setup();
    render(<Question />);
    await user.tab();
    await user.keyboard(' ');
    expect(chosen()).toEqual(['0']);
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(chosen()).toEqual(['3']);
    await user.keyboard('{ArrowRight}');
    expect(chosen()).toEqual(['na']);
  });

  it('[EV2] a card is named by its level and described by what it looks like', () => {
    render(<Question />);
    const radio = screen.getByRole('radio', { name: '1 Aloitettu' });
    const text = document.getElementById(radio.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(text).toBe('Jokin toimiala on listannut omiaan.');
  });

  it('[EV2] the chosen card says so in a word, and only that one', async () => {
    const user = userEvent.setup();
    render(<Question />);
    expect(screen.queryByText('Valittu')).toBeNull();
    await user.click(screen.getByText('Osittain'));
    expect(screen.getByText('Valittu').closest('label')?.textContent).toContain('Osittain');
  });
});

describe('single-key shortcuts', () => {
  it('[EV2] a number key works while focus is among the cards or their buttons', async () => {
    const user = userEvent.setup();
    render(<Question />);
    screen.getByRole('button', { name: 'Seuraava' }).focus();
    await user.keyboard('3');
    expect(chosen()).toEqual(['3']);
    await user.tab({ shift: true });
    await user.tab({ shift: true });
    expect(document.activeElement).toBe(screen.getByRole('radio', { checked: true }));
    await user.keyboard('0');
    expect(chosen()).toEqual(['0']);
  });

  it('[EV2] a number written in a text field stays a number', async () => {
    const user = userEvent.setup();
    render(<Question />);
    await user.type(screen.getByLabelText('Huomio'), '30');
    expect(chosen()).toEqual([]);
    expect((screen.getByLabelText('Huomio') as HTMLInputElement).value).toBe('30');
  });

  it('[EV2] the keys do nothing when focus is elsewhere on the page', async () => {
    const user = userEvent.setup();
    render(<Question />);
    screen.getByRole('button', { name: 'Muualla' }).focus();
    await user.keyboard('3');
    expect(chosen()).toEqual([]);
  });

  it('[EV2] the keys do nothing with Ctrl or Alt held, nor when switched off', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Question />);
    screen.getByRole('button', { name: 'Seuraava' }).focus();
    await user.keyboard('{Control>}3{/Control}{Alt>}3{/Alt}');
    expect(chosen()).toEqual([]);
    rerender(<Question enabled={false} />);
    await user.keyboard('3');
    expect(chosen()).toEqual([]);
  });
});
