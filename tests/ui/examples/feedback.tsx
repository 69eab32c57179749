import type { Example } from '#tests/ui/examples/Example.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { DefinitionList } from '#ui/DefinitionList.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Expander } from '#ui/Expander.tsx';
import { Notice } from '#ui/Notice.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Row } from '#ui/Row.tsx';
import { SaveLine } from '#ui/SaveLine.tsx';
import { Spinner } from '#ui/Spinner.tsx';
import { TermPopover } from '#ui/TermPopover.tsx';

const areas = [
  { id: '1', name: 'Johtaminen', score: 78, covered: '8/8' },
  { id: '2', name: 'Osallisuus ja yhdenvertaisuus', score: 33, covered: '5/6' },
];

const columns = [
  { key: 'name', header: 'Osa-alue', cell: (area: (typeof areas)[number]) => area.name },
  { key: 'score', header: 'Pisteet', cell: (area: (typeof areas)[number]) => area.score, align: 'end' },
  { key: 'covered', header: 'Arvioitu', cell: (area: (typeof areas)[number]) => area.covered, align: 'end' },
] as const;

export const dialogExample: Example = {
  name: 'a dialog',
  element: (
    <Dialog
      heading="Poistetaanko kierros?"
      open={true}
      onClose={() => {}}
      closeText="Sulje"
      footer={<Button kind="danger">Poista kierros</Button>}
    >
      <p>Kierrosta ei voi palauttaa. Tallenna se ensin tiedostoon.</p>
    </Dialog>
  ),
};

export const feedbackExamples: Example[] = [
  {
    name: 'notices',
    element: (
      <>
        <Notice tone="info">Mikään ei lähde tältä koneelta.</Notice>
        <Notice tone="success" heading="Suunnitelma on valmis" level={3}>
          Tallennettu 14.32.
        </Notice>
        <Notice
          tone="warning"
          heading="Selain ei lupaa säilyttää tietoja"
          toneText="Varoitus"
          level={3}
          live="polite"
          actions={<Button kind="secondary">Tallenna tiedostoon</Button>}
        >
          <p>Tallenna kierros tiedostoon ennen kuin suljet selaimen.</p>
        </Notice>
        <Notice
          tone="error"
          heading="Tiedostoa ei voitu lukea"
          level={3}
          live="assertive"
          onClose={() => {}}
          closeText="Sulje"
        >
          <p>Se katkeaa kohdassa «actions». Avoinna oleva kierros on ennallaan.</p>
        </Notice>
      </>
    ),
  },
  {
    name: 'progress',
    element: (
      <>
        <ProgressBar label="Osa-alue 3" value={3} max={6} text="3/6" segments={true} />
        <ProgressBar label="Koko lista" value={31} max={46} text="31/46" />
      </>
    ),
  },
  {
    name: 'badges',
    element: (
      <Row>
        <Badge shape="full" tone="success">
          Vahvuus
        </Badge>
        <Badge shape="half" tone="info">
          Hyvällä tiellä
        </Badge>
        <Badge shape="empty">Kehitettävää</Badge>
        <Badge shape="flag" tone="warning">
          Keskustellaan
        </Badge>
        <Badge shape="up">Noussut</Badge>
        <Badge tone="error" shape="dot">
          Myöhässä
        </Badge>
      </Row>
    ),
  },
  {
    name: 'an empty state',
    element: (
      <EmptyState heading="Ei vielä toimenpiteitä" level={2} actions={<Button icon="add">Lisää oma toimenpide</Button>}>
        Valitse ehdotuksista tai kirjoita oma.
      </EmptyState>
    ),
  },
  {
    name: 'an expander',
    element: (
      <Expander summary="Miksi tämä on tärkeää" defaultOpen={true} kind="boxed">
        <p>Voimavarat kantavat arjessa.</p>
      </Expander>
    ),
  },
  {
    name: 'a term in a sentence',
    element: (
      <Prose as="p" size="l">
        Kunnassa tunnistetaan{' '}
        <TermPopover term="voimavarat" heading="voimavara" closeText="Sulje selitys" helpText="selitys">
          Se, mikä vahvistaa mielenterveyttä: yhdistys, lähiluonto, kirjasto.
        </TermPopover>
        .
      </Prose>
    ),
  },
  {
    name: 'save lines',
    element: (
      <>
        <SaveLine tone="neutral">Ei vielä tallennettu</SaveLine>
        <SaveLine tone="warning" live={true} actions={<Button size="s">Tallenna tiedostoon</Button>}>
          Selaimen muisti on täynnä
        </SaveLine>
      </>
    ),
  },
  { name: 'a spinner', element: <Spinner text="Tehdään PDF-tiedostoa" /> },
  {
    name: 'a table',
    element: <DataTable caption="Osa-alueet" columns={columns} rows={areas} rowKey={(area) => area.id} />,
  },
  {
    name: 'a table that scrolls',
    element: (
      <DataTable
        caption="Osa-alueet vuosittain"
        columns={columns}
        rows={areas}
        rowKey={(area) => area.id}
        onNarrow="scroll"
      />
    ),
  },
  {
    name: 'an empty table',
    element: (
      <DataTable caption="Toimenpiteet" columns={columns} rows={[]} rowKey={(area) => area.id} emptyText="Ei rivejä" />
    ),
  },
  {
    name: 'facts',
    element: (
      <DefinitionList
        items={[
          { term: 'Vastuutaho', text: 'Kirjasto' },
          { term: 'Määräaika', text: '21.11.2026' },
        ]}
      />
    ),
  },
];
