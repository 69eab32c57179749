import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { Browser } from 'playwright-core';
import type { SavedFile } from './downloads.ts';

/** What a careful reader finds in the two documents: places by concept, and all places. Counted by hand. */
export const FOUND = {
  strategy: {
    // The running header speaks of it on both pages, and is counted once.
    total: 9,
    concepts: { 'mental-health-any': 4, 'mental-wellbeing': 2, loneliness: 1, inclusion: 1, community: 1 },
  },
  plan: {
    total: 8,
    concepts: {
      'mental-health-any': 1,
      'mental-wellbeing': 1,
      loneliness: 1,
      'anxiety-and-depression': 2,
      bullying: 1,
      'suicide-and-self-harm': 1,
      parenting: 1,
    },
  },
} as const;

/** The sentence that is attached to a statement as evidence, and one whose hit is left out. */
export const STRATEGY_GOAL = 'Vahvistamme asukkaiden mielenterveyttä kaikilla toimialoilla.';
export const STRATEGY_SERVICES = 'Mielenterveyspalvelut järjestää hyvinvointialue.';

const FIRST_PAGE = [
  'Esimerkkikunta on vireä kunta järvien keskellä. Haluamme, että jokainen elää täällä hyvää arkea.',
  `${STRATEGY_GOAL} Nuorten mielen hyvinvointi on valtuustokauden tärkein tavoite.`,
  'Mielenkiintoinen työ vetää osaajia, ja osallistumismaksut pidetään kohtuullisina. Yksin yrittävät saavat neuvontaa.',
];
const SECOND_PAGE = [
  'Yksinäisyys koskettaa kaikenikäisiä, ja siihen etsitään ratkaisuja järjestöjen kanssa.',
  'Asukkaiden osallisuutta lisätään kyläilloilla ja osallistuvalla budjetoinnilla.',
  'Yhteisöllisyyttä rakennetaan kirjastoissa ja kouluissa.',
  // Soft hyphens: where a line ends, the printed page shows a hyphen in the middle of the word.
  'Koulut opettavat mielen\u00ADterveys\u00ADtaitoja kaikille oppilaille, ja kansalais\u00ADopisto jatkaa siitä aikuisten kanssa.',
  `${STRATEGY_SERVICES} Kunta ja hyvinvointialue sopivat mielenterveys- ja päihdetyön yhdyspinnoista.`,
];

/** A strategy as a municipality publishes it: two pages, the second in two columns, with a running header and footer. */
export async function strategyPdf(browser: Browser): Promise<SavedFile> {
  const page = await browser.newPage();
  const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
  await page.setContent(`<!doctype html><html lang="fi"><title>Esimerkkikunnan strategia</title>
    <style>body { font: 12pt/1.5 serif } section { break-after: page } .columns { columns: 2 }</style>
    <section><h1>Esimerkkikunnan strategia 2026–2029</h1>${paragraphs(FIRST_PAGE)}</section>
    <section><h2>Yhdessä</h2><div class="columns">${paragraphs(SECOND_PAGE)}</div></section></html>`);
  const furniture = (text: string) => `<div style="font-size:9px;margin:0 2cm">${text}</div>`;
  const bytes = await page.pdf({
    format: 'A4',
    margin: { top: '2.5cm', bottom: '2.5cm', left: '2cm', right: '2cm' },
    displayHeaderFooter: true,
    headerTemplate: furniture('Esimerkkikunta · Mielen hyvinvoinnin kuntastrategia'),
    footerTemplate: furniture('Sivu <span class="pageNumber"></span>'),
  });
  await page.close();
  return { name: 'Esimerkkikunta strategia 2026.pdf', bytes };
}

const PLAN = [
  'Suunnitelman painopiste on mielen hyvinvointi.',
  'Vanhemmuutta tuetaan varhaiskasvatuksessa ja kouluissa.',
  'Koulukiusaamista ehkäistään joka päivä.',
  'Nuorten ahdistus on lisääntynyt. Masennus näkyy myös työssä.',
  'Ikäihmisten yksinäisyyttä vähennetään ystävätoiminnalla.',
  'Mielenterveyttä vaalitaan liikunnalla, luonnossa ja kulttuurin parissa.',
  'Itsemurhien ehkäisyyn on sovittu vastuut. Henkilöstön hyvinvointi paranee.',
];

/** A wellbeing plan as a word processor saves it; one word is cut into two runs, as editing leaves them. */
export async function wellbeingPlanDocx(): Promise<SavedFile> {
  const heading = new Paragraph({ text: 'Hyvinvointisuunnitelma 2026', heading: HeadingLevel.HEADING_1 });
  const paragraphs = PLAN.map((text) => {
    const middle = text.indexOf('yksinäisyyttä') + 3;
    const parts = middle > 2 ? [text.slice(0, middle), text.slice(middle)] : [text];
    return new Paragraph({ children: parts.map((part, index) => new TextRun({ text: part, bold: index > 0 })) });
  });
  const document = new Document({ sections: [{ children: [heading, ...paragraphs] }] });
  return { name: 'Esimerkkikunta hyvinvointisuunnitelma 2026.docx', bytes: await Packer.toBuffer(document) };
}
