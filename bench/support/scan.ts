/** What measuring the scan of documents needs of the app, for `build-core.mjs`. */
export { loadTerms } from '#content/terms-loader.ts';
export { findHits } from '#domain/terms/find-hits.ts';
export { compileTerms } from '#domain/terms/term-matcher.ts';
export { termPicture } from '#domain/terms/term-picture.ts';
export { languagesOf } from '#domain/terms/text-language.ts';
export { readDocument } from '#scan/read-document.ts';
export { scanDocument } from '#scan/scan-document.ts';

import { jsPDF } from 'jspdf';
import { loadReportFonts } from '#reports/pdf/report-fonts.ts';

/** About a dozen mentions in a thousand words, as a wellbeing plan has. */
const SENTENCES = [
  'Kunta vahvistaa asukkaiden mielenterveyttä arjen ympäristöissä.',
  'Yksinäisyyttä vähennetään yhteisillä kohtaamispaikoilla.',
  'Tiet ja kadut pidetään kunnossa ympäri vuoden.',
  'Talouden tasapaino on kunnan tavoite koko valtuustokaudella.',
  'Kaavoitus ja tonttitarjonta palvelevat kasvavia yrityksiä.',
  'Vesihuollon saneeraus jatkuu suunnitelman mukaisesti.',
  'Kirjaston aukioloajat laajenevat omatoimikirjaston myötä.',
  'Uimahallin peruskorjaus valmistuu seuraavan vuoden keväällä.',
  'Henkilöstön palkkaus uudistetaan tehtävien vaativuuden mukaan.',
  'Kunta hakee rahoitusta pyöräteiden rakentamiseen.',
  'Lasten liikunta lisääntyy, kun koulumatkat kuljetaan kävellen.',
  'Ruokapalvelut suosivat lähellä tuotettuja raaka-aineita.',
  'Asukastilaisuuksia järjestetään kylissä kaksi kertaa vuodessa.',
  'Matkailun markkinointi tehdään yhdessä naapurikuntien kanssa.',
  'Metsät hoidetaan monimuotoisuutta varjellen.',
  'Sähköinen asiointi laajenee rakennuslupiin.',
  'Varautumista harjoitellaan pelastuslaitoksen kanssa.',
  'Koulujen sisäilmaa seurataan mittauksin joka syksy.',
  'Kulttuuritapahtumat tuovat eloa keskustaan kesäisin.',
];

/** A document of the given length with running headers and footers, in running Finnish, its font in it as is usual. */
export async function longPdf(pages: number): Promise<Uint8Array> {
  const pdf = new jsPDF({ unit: 'pt', compress: true });
  pdf.addFileToVFS('regular.ttf', (await loadReportFonts()).regular);
  pdf.addFont('regular.ttf', 'report', 'normal', undefined, 'Identity-H');
  pdf.setFont('report');
  for (let page = 0; page < pages; page++) {
    if (page > 0) pdf.addPage();
    pdf.setFontSize(9);
    pdf.text('Esimerkkikunta · Hyvinvointisuunnitelma 2026–2029', 60, 40);
    pdf.text(`${page + 1} (${pages})`, 500, 810);
    pdf.setFontSize(11);
    for (let line = 0; line < 44; line++) {
      pdf.text(SENTENCES[(page * 3 + line * 5) % SENTENCES.length] ?? '', 60, 90 + line * 16);
    }
  }
  return new Uint8Array(pdf.output('arraybuffer'));
}
