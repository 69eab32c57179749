import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import { Expander } from '#ui/Expander.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { Stack } from '#ui/Stack.tsx';

interface SectorPickerProps {
  summary: string;
  text: string;
  buttonText: string;
  codes: readonly string[];
  name(code: string): string;
  onPick(code: string): void;
}

/** Something that is done for one sector, folded away until it is needed. */
export function SectorPicker({ summary, text, buttonText, codes, name, onPick }: SectorPickerProps) {
  const { t } = useTranslation('group');
  const [sector, setSector] = useState('');
  const chosen = codes.includes(sector) ? sector : (codes[0] ?? '');

  function submit(event: FormEvent) {
    event.preventDefault();
    if (chosen !== '') onPick(chosen);
  }

  return (
    <Expander summary={summary}>
      <form onSubmit={submit}>
        <Stack gap="s">
          <p>{text}</p>
          <SelectField
            label={t('response.sector')}
            choices={codes.map((value) => ({ value, label: name(value) }))}
            value={chosen}
            onChange={(event) => setSector(event.target.value)}
          />
          <div>
            <Button type="submit" kind="secondary">
              {buttonText}
            </Button>
          </div>
        </Stack>
      </form>
    </Expander>
  );
}
