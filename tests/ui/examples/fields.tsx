import type { Example } from '#tests/ui/examples/Example.ts';
import { Button } from '#ui/Button.tsx';
import { Checkbox } from '#ui/Checkbox.tsx';
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx';
import { ComboField } from '#ui/ComboField.tsx';
import { FileField } from '#ui/FileField.tsx';
import { LevelCards } from '#ui/LevelCards.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { Row } from '#ui/Row.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { TextField } from '#ui/TextField.tsx';

export const levelCards = [
  { value: '0', mark: '0', title: 'Ei vielä', text: 'Voimavaroja ei ole koottu yhteen.' },
  { value: '1', mark: '1', title: 'Aloitettu', text: 'Jokin toimiala on listannut omiaan.' },
  {
    value: '2',
    mark: '2',
    title: 'Osittain',
    text: 'Kartoitus on tehty kerran yhdessä järjestöjen kanssa, mutta sitä ei päivitetä säännöllisesti.',
  },
  { value: '3', mark: '3', title: 'Vakiintunut', text: 'Kartoitus päivitetään vuosittain ja siitä kerrotaan.' },
] as const;

export const others = [
  { value: 'na', label: 'Ei koske meitä' },
  { value: 'unknown', label: 'En osaa sanoa' },
] as const;

export const comboTexts = {
  noMatches: 'Yksikään kunta ei vastaa hakua',
  clear: 'Tyhjennä',
  count: (n: number) => `${n} ehdotusta`,
};

const choices = [
  { value: 'full', label: 'Laaja', hint: 'Kaikki 46 väittämää, noin kaksi tuntia' },
  { value: 'short', label: 'Lyhyt' },
] as const;

const nothing = () => {};

export const fieldExamples: Example[] = [
  {
    name: 'level cards, one chosen',
    element: (
      <LevelCards
        legend="3.4 Kunnassa tunnistetaan mielenterveyttä vahvistavat voimavarat."
        name="level"
        cards={levelCards}
        others={others}
        value="2"
        onChange={nothing}
        chosenText="Valittu"
      />
    ),
  },
  {
    name: 'level cards with an error',
    element: (
      <LevelCards
        legend="Taso"
        name="level-error"
        cards={levelCards}
        value={null}
        onChange={nothing}
        chosenText="Valittu"
        error="Valitse taso."
      />
    ),
  },
  { name: 'a text field', element: <TextField label="Kierroksen nimi" hint="Näkyy raportin kannessa." /> },
  {
    name: 'a text field with an error',
    element: <TextField label="Nimi" optionalText="(vapaaehtoinen)" error="Kirjoita nimi." defaultValue="x" />,
  },
  { name: 'a text area', element: <TextArea label="Huomio" hint="Ei henkilötietoja." error="Lyhennä tekstiä." /> },
  {
    name: 'a select',
    element: (
      <SelectField
        label="Vuosi"
        emptyText="Valitse"
        hint="Arvioinnin vuosi"
        error="Valitse vuosi."
        choices={[{ value: '2026', label: '2026' }]}
      />
    ),
  },
  {
    name: 'a combo field with a value',
    element: (
      <ComboField
        label="Kunta"
        value={{ id: '249', label: 'Keuruu' }}
        onChange={nothing}
        search={() => []}
        texts={comboTexts}
        error="Valitse kunta."
      />
    ),
  },
  {
    name: 'a radio group',
    element: <RadioGroup label="Laajuus" choices={choices} value="full" error="Valitse laajuus." onChange={nothing} />,
  },
  { name: 'a checkbox', element: <Checkbox label="Keskustellaan yhdessä" hint="Nousee kokoukseen." /> },
  {
    name: 'a checkbox group',
    element: (
      <CheckboxGroup
        label="Osat"
        hint="Mitä raporttiin tulee"
        choices={[
          { value: 'a', label: 'Tulokset' },
          { value: 'b', label: 'Suunnitelma' },
        ]}
        values={['a']}
        onChange={nothing}
      />
    ),
  },
  {
    name: 'a file field',
    element: (
      <FileField
        label="Kierrostiedosto"
        buttonText="Valitse tiedosto"
        dropText="tai raahaa se tähän"
        onFile={nothing}
      />
    ),
  },
  {
    name: 'buttons',
    element: (
      <Row>
        <Button>Tallenna tiedostoon</Button>
        <Button kind="secondary" icon="download">
          Lataa PDF
        </Button>
        <Button kind="quiet" icon="edit">
          Muokkaa
        </Button>
        <Button kind="danger">Poista kierros</Button>
        <Button busy={true} busyText="Tallennetaan">
          Tallenna
        </Button>
        <Button disabled={true}>Seuraava</Button>
        <Button size="s" kind="secondary">
          Pieni
        </Button>
      </Row>
    ),
  },
];
