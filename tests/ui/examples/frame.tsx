import type { Example } from '#tests/ui/examples/Example.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Card } from '#ui/Card.tsx';
import { Columns } from '#ui/Columns.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { FrameHeader } from '#ui/FrameHeader.tsx';
import { LanguageSwitch } from '#ui/LanguageSwitch.tsx';
import { LinkList } from '#ui/LinkList.tsx';
import { PageFrame } from '#ui/PageFrame.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Row } from '#ui/Row.tsx';
import { SaveLine } from '#ui/SaveLine.tsx';
import { Section } from '#ui/Section.tsx';
import { Spine } from '#ui/Spine.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextLink } from '#ui/TextLink.tsx';

export const languages = [
  { code: 'fi', short: 'FI', name: 'Suomi' },
  { code: 'sv', short: 'SV', name: 'Svenska' },
  { code: 'en', short: 'EN', name: 'English' },
];

export const steps = [
  { id: 'prepare', href: '#/prepare', title: 'Valmistelu' },
  { id: 'answers', href: '#/answers', title: 'Vastaukset', note: '31/46', current: true },
  { id: 'view', href: '#/view', title: 'Yhteinen näkemys' },
  { id: 'results', href: '#/results', title: 'Tulokset' },
  { id: 'actions', href: '#/actions', title: 'Toimenpiteet' },
  { id: 'reports', href: '#/reports', title: 'Raportit' },
];

export const menu = (
  <Disclosure label="Valikko" icon="menu" iconOnly={true}>
    <LinkList
      label="Valikko"
      items={[
        { href: '#/models', label: 'Toimintamallit' },
        { href: '#/glossary', label: 'Sanasto', current: true },
        { href: '#/help', label: 'Ohje' },
      ]}
    />
  </Disclosure>
);

export const spine = (
  <Spine
    label="Vaiheet"
    steps={steps}
    currentText="Olet tässä"
    menuText="Kaikki vaiheet"
    aside={<TextLink href="#/years">Vuodet</TextLink>}
  />
);

export const header = (
  <FrameHeader
    name={<a href="#/">Mielikunta</a>}
    context="Esimerkkikunta 2026"
    status={<SaveLine tone="success">Tallennettu 14.32 tähän selaimeen · tiedosto 12 pv vanha</SaveLine>}
    tools={
      <>
        <LanguageSwitch label="Kieli" languages={languages} current="fi" onSelect={() => {}} />
        {menu}
      </>
    }
  />
);

export const frameExamples: Example[] = [
  {
    name: 'a whole page',
    element: (
      <PageFrame
        skipText="Siirry sisältöön"
        header={header}
        spine={spine}
        footer={<p>Mielikunta on avointa koodia.</p>}
      >
        <PageTitle
          documentTitle="Kierrokset – Mielikunta"
          eyebrow="Esimerkkikunta 2026"
          lead="Näet kunnan vahvuudet ja sen, mistä kannattaa jatkaa. Mikään ei lähde tältä koneelta."
        >
          Kierrokset tällä koneella
        </PageTitle>
        <Section heading="Kesken" intro={<p>Kolme toimialaa on vastannut, kaksi puuttuu.</p>}>
          <Columns>
            <Card as="article" labelledBy="card-1">
              <h3 id="card-1">Esimerkkikunta 2026</h3>
              <p>31/46 väittämää arvioitu</p>
              <Row>
                <ButtonLink href="#/answers" iconRight="arrow-right">
                  Jatka arviointia
                </ButtonLink>
              </Row>
            </Card>
            <Card as="article" labelledBy="card-2" tone="accent">
              <h3 id="card-2">Kristiinankaupungin sote- ja hyvinvointiyhteistyöalue 2025</h3>
              <p>Valmis · suunnitelma hyväksytty 21.11.2025</p>
              <Row>
                <ButtonLink href="#/results" kind="secondary">
                  Katso tulokset
                </ButtonLink>
              </Row>
            </Card>
          </Columns>
        </Section>
        <Section heading="Tutustu" level={2}>
          <Stack as="ul" gap="s">
            <li>
              <TextLink href="https://example.org/" external={{ text: 'avautuu uuteen välilehteen' }}>
                Tarkistuslista verkossa
              </TextLink>
            </li>
          </Stack>
        </Section>
      </PageFrame>
    ),
  },
];
