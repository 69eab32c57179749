/**
 * The full report as our tagged PDF beside the same blocks drawn untagged with pdfmake, with the same fonts, in one run:
 * time of the processor and size. `node bench/full-report.mjs [times]`
 */
import { createRequire } from 'node:module';
import { inRepository } from '../src/tooling/repository.mjs';
import { loadCore } from './support/build-core.mjs';

const times = Number(process.argv[2] ?? 7);
const core = await loadCore('reports');
const report = await core.exampleFullReport('fi');
const pdfmake = createRequire(import.meta.url)('pdfmake');
const font = (name) => inRepository('src', 'reports', 'pdf', 'fonts', `MielikuntaSans-${name}.ttf`);
pdfmake.setFonts({ Sans: { normal: font('Regular'), bold: font('Bold') } });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => true);

const runs = (inline) => ({ text: inline.map(({ text, strong }) => ({ text, bold: strong === true })) });
const stack = (paragraphs) => ({ stack: paragraphs.map(runs) });
const sizes = { 2: 15.5, 3: 12, 4: 10.5 };

/** What pdfmake is given for a block; a chart, which it can't draw from our shapes, is its words. */
function drawn(block) {
  switch (block.kind) {
    case 'part':
      return { text: block.title, fontSize: 21.5, bold: true };
    case 'heading':
      return { text: block.text, bold: true, fontSize: sizes[block.level], margin: [0, 10, 0, 3] };
    case 'paragraph':
      return { ...runs(block.runs), fontSize: { lead: 13, body: 10.5, small: 9 }[block.tone], margin: [0, 4, 0, 4] };
    case 'list':
      return { [block.ordered ? 'ol' : 'ul']: block.items.map(runs) };
    case 'table':
      return {
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: block.columns.map(({ width }) => {
            const all = block.columns.reduce((sum, column) => sum + column.width, 0);
            return `${(width / all) * 100 - 2}%`;
          }),
          body: [
            block.columns.map(({ header }) => ({ text: header, bold: true })),
            ...block.rows.map((row) => row.map(stack)),
          ],
        },
        layout: 'lightHorizontalLines',
        fontSize: 9.5,
      };
    case 'definitions':
      return {
        stack: block.pairs.map(({ term, description }) => ({
          columns: [{ text: term, bold: true, width: 118 }, stack(description)],
        })),
      };
    case 'chart':
      return { text: block.alternative };
    case 'note':
      return { stack: [{ text: block.title, bold: true }, ...block.paragraphs.map(runs)] };
  }
}

const document = () => ({
  pageSize: 'A4',
  pageMargins: [57, 96, 57, 66],
  defaultStyle: { font: 'Sans', fontSize: 10.5 },
  header: (page, pages) => ({ text: `${report.sender}  ${report.documentType}  ${page} (${pages})`, margin: [57, 36] }),
  content: [{ text: report.title, fontSize: 21.5, bold: true }, ...report.blocks.map(drawn)],
});

const makers = [
  ['tagged, ours', async () => (await core.renderReport(report, 'pdf')).bytes],
  ['untagged, pdfmake', async () => await pdfmake.createPdf(document()).getBuffer()],
];
const pagesOf = (bytes) =>
  [
    ...Buffer.from(bytes)
      .toString('latin1')
      .matchAll(/\/Type ?\/Page(?![A-Za-z])/g),
  ].length;

console.log(
  `The full report (${core.reportText(report).length} texts, ${report.blocks.length} blocks), median of ${times}:`,
);
const medians = [];
for (const [name, make] of makers) {
  let bytes = await make();
  const measured = [];
  for (let run = 0; run < times; run++) {
    const start = process.cpuUsage();
    bytes = await make();
    const { user, system } = process.cpuUsage(start);
    measured.push((user + system) / 1000);
  }
  const median = measured.sort((a, b) => a - b)[Math.floor(times / 2)];
  medians.push([median, bytes.length]);
  console.log(
    `${name.padEnd(18)} ${pagesOf(bytes)} pages ${(bytes.length / 1000).toFixed(1).padStart(7)} kB ${median.toFixed(0).padStart(6)} ms of processor`,
  );
}
const [[ownTime, ownSize], [otherTime, otherSize]] = medians;
console.log(`ours to theirs: time ${(ownTime / otherTime).toFixed(2)}, size ${(ownSize / otherSize).toFixed(2)}`);
