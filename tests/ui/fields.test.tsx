import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { describe, expect, it } from 'vitest';
import { Checkbox } from '#ui/Checkbox.tsx';
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx';
import { FileField } from '#ui/FileField.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { TextField } from '#ui/TextField.tsx';

interface Row {
  title: string;
  note: string;
  year: string;
  isShared: boolean;
  scope: 'full' | 'short';
}

const scopes = [
  { value: 'full', label: 'Laaja' },
  { value: 'short', label: 'Lyhyt' },
] as const;

function RowForm({ onSave, defaults }: { onSave: (row: Row) => void; defaults?: Partial<Row> }) {
  const { register, handleSubmit, control, reset, formState } = useForm<Row>({
    defaultValues: { title: '', note: '', year: '', isShared: false, scope: 'short', ...defaults },
  });
  const { errors } = formState;
  return (
    <form onSubmit={handleSubmit(onSave)} noValidate={true}>
      <TextField label="Nimi" {...register('title', { required: 'Kirjoita nimi.' })} error={errors.title?.message} />
      <TextArea label="Huomio" {...register('note', { required: 'Kirjoita huomio.' })} error={errors.note?.message} />
      <SelectField
        label="Vuosi"
        emptyText="Valitse"
        choices={[{ value: '2026', label: '2026' }]}
        {...register('year', { required: 'Valitse vuosi.' })}
        error={errors.year?.message}
      />
      <Checkbox label="Yhteinen" {...register('isShared')} />
      <Controller
        control={control}
        name="scope"
        render={({ field }) => <RadioGroup label="Laajuus" choices={scopes} {...field} />}
      />
      <button type="submit">Tallenna</button>
      <button
        type="button"
        onClick={() => reset({ title: 'Alusta', note: '', year: '', isShared: true, scope: 'full' })}
      >
        Palauta
      </button>
    </form>
  );
}

describe('fields in a form of react-hook-form', () => {
  it('what is written, chosen and ticked is what is saved', async () => {
    const user = userEvent.setup();
    const saved: Row[] = [];
    render(<RowForm onSave={(row) => saved.push(row)} />);
    await user.type(screen.getByLabelText('Nimi'), 'Kulttuurilähete');
    await user.type(screen.getByLabelText('Huomio'), 'Kirjasto mukaan');
    await user.selectOptions(screen.getByLabelText('Vuosi'), '2026');
    await user.click(screen.getByLabelText('Yhteinen'));
    await user.click(screen.getByLabelText('Laaja'));
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    expect(saved).toEqual([
      { title: 'Kulttuurilähete', note: 'Kirjasto mukaan', year: '2026', isShared: true, scope: 'full' },
    ]);
  });

  it('values given beforehand are shown, and resetting shows the new ones', async () => {
    const user = userEvent.setup();
    render(<RowForm onSave={() => {}} defaults={{ title: 'Ennen', isShared: true }} />);
    expect(screen.getByLabelText<HTMLInputElement>('Nimi').value).toBe('Ennen');
    expect(screen.getByLabelText<HTMLInputElement>('Yhteinen').checked).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Palauta' }));
    expect(screen.getByLabelText<HTMLInputElement>('Nimi').value).toBe('Alusta');
    expect(screen.getByLabelText<HTMLInputElement>('Laaja').checked).toBe(true);
  });

  it('[EV2] sending an incomplete form moves focus to the first fault and every fault is read with its field', async () => {
    const user = userEvent.setup();
    render(<RowForm onSave={() => {}} />);
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    const title = await screen.findByLabelText('Nimi');
    expect(document.activeElement).toBe(title);
    for (const [label, message] of [
      ['Nimi', 'Kirjoita nimi.'],
      ['Huomio', 'Kirjoita huomio.'],
      ['Vuosi', 'Valitse vuosi.'],
    ] as const) {
      const field = screen.getByLabelText(label);
      const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
      expect(field.getAttribute('aria-invalid')).toBe('true');
      expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual([message]);
    }
  });
});

describe('choices', () => {
  it('a group of checkboxes keeps the order of its choices whatever the order of ticking', async () => {
    const user = userEvent.setup();
    function Parts() {
      const [values, setValues] = useState<('a' | 'b' | 'c')[]>([]);
      return (
        <>
          <CheckboxGroup
            label="Osat"
            choices={[
              { value: 'a', label: 'Tulokset' },
              { value: 'b', label: 'Suunnitelma' },
              { value: 'c', label: 'Liite' },
            ]}
            values={values}
            onChange={setValues}
          />
          <output>{values.join(' ')}</output>
        </>
      );
    }
    render(<Parts />);
    for (const label of ['Liite', 'Tulokset', 'Suunnitelma', 'Suunnitelma'])
      await user.click(screen.getByLabelText(label));
    expect(screen.getByText('a c')).toBeTruthy();
  });

  it('the same file can be given twice: once broken, once mended', async () => {
    const user = userEvent.setup();
    const names: string[] = [];
    render(<FileField label="Kierros" buttonText="Valitse tiedosto" onFile={(file) => names.push(file.name)} />);
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file input');
    const file = new File(['{}'], 'keuruu.json');
    await user.upload(input, file);
    expect(input.value).toBe('');
    await user.upload(input, file);
    expect(names).toEqual(['keuruu.json', 'keuruu.json']);
  });
});
