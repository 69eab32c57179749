import { expect, it } from 'vitest';
import { makeDocx, p, part, table } from './support/make-docx.ts';
import { textsOf } from './support/read.ts';

const paragraphsOf = async (...args: Parameters<typeof makeDocx>) =>
  (await textsOf(makeDocx(...args)))[0]?.split('\n\n');
const run = (text: string, settings = '') => `<w:r>${settings && `<w:rPr>${settings}</w:rPr>`}<w:t>${text}</w:t></w:r>`;

it('[TS1] paragraphs, headings and cells of a Word document are read in order', async () => {
  expect(
    await paragraphsOf(
      `${p('Otsikko')}${p('Leipäteksti.')}${table([
        ['Tavoite', 'Mielen hyvinvointi'],
        ['Mittari', 'Kysely'],
      ])}`,
    ),
  ).toEqual(['Otsikko', 'Leipäteksti.', 'Tavoite', 'Mielen hyvinvointi', 'Mittari', 'Kysely']);
});

it('[TS1] a word in several runs is one word, and entities are letters', async () => {
  expect(await paragraphsOf(`<w:p>${run('mielen')}${run('terveys', '<w:b/>')}${run(' &amp; ty&#246;')}</w:p>`)).toEqual(
    ['mielenterveys & työ'],
  );
});

it('[TS1] what tracked changes have deleted or moved away is left out, what they put in is read', async () => {
  const deleted = `<w:del>${`<w:r><w:delText>poistettu</w:delText></w:r>`}</w:del>`;
  const moved = `<w:moveFrom>${run('siirretty')}</w:moveFrom>`;
  const row = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${p('poistettu rivi')}</w:tc></w:tr>`;
  expect(
    await paragraphsOf(
      `<w:p>${run('Alku ')}${deleted}${moved}<w:ins>${run('lisätty')}</w:ins></w:p><w:tbl>${row}<w:tr><w:tc>${p('jäävä rivi')}</w:tc></w:tr></w:tbl>`,
    ),
  ).toEqual(['Alku lisätty', 'jäävä rivi']);
});

it('[TS1] hidden text, field codes and the older twin of a text box are no part of the document', async () => {
  const box = (root: string) => `<mc:${root}><w:txbxContent>${p('Laatikon teksti')}</w:txbxContent></mc:${root}>`;
  expect(
    await paragraphsOf(
      `<w:p>${run('näkyvä ')}${run('piilotettu', '<w:vanish/>')}<w:r><w:instrText>HYPERLINK mielenterveys</w:instrText></w:r>${run('loppu', '<w:vanish w:val="0"/>')}</w:p>` +
        `<w:p><w:r><mc:AlternateContent>${box('Choice')}${box('Fallback')}</mc:AlternateContent></w:r></w:p>`,
    ),
  ).toEqual(['näkyvä loppu', 'Laatikon teksti']);
});

it('[TS1, TS2] notes are read, and each different header and footer once', async () => {
  expect(
    await paragraphsOf(p('Leipäteksti.'), {
      'footnotes.xml': part('footnotes', `<w:footnote>${p('Alaviite.')}</w:footnote>`),
      'header1.xml': part('hdr', p('Esimerkkikunta')),
      'header2.xml': part('hdr', p('Esimerkkikunta')),
      'footer1.xml': part('ftr', p('Mielen hyvinvointi')),
      'comments.xml': part('comments', p('Kommentti')),
    }),
  ).toEqual(['Leipäteksti.', 'Alaviite.', 'Mielen hyvinvointi', 'Esimerkkikunta']);
});

it('[TS1] line breaks, soft hyphens and hard hyphens keep their meaning', async () => {
  expect(
    await paragraphsOf(
      '<w:p><w:r><w:t>mielen</w:t><w:softHyphen/><w:t>terveys</w:t><w:br/><w:t>mielenterveys</w:t><w:noBreakHyphen/><w:t> ja</w:t></w:r></w:p>',
    ),
  ).toEqual(['mielen\u00adterveys\nmielenterveys\u2011 ja']);
});
