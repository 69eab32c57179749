/** Size and time of the example's action plan and tables in each format. `node bench/formats.mjs [times]` */
import { gzipSync } from 'node:zlib';
import { loadCore } from './support/build-core.mjs';

const times = Number(process.argv[2] ?? 15);
const core = await loadCore('reports');
const plan = await core.examplePlan('fi');
const tables = await core.exampleTables('fi');
const makers = [
  ...core.REPORT_FORMATS.map((format) => [format, () => core.renderReport(plan, format)]),
  ['xlsx', () => core.renderWorkbook(tables, 'fi')],
  ['csv', () => core.renderSeparated(tables[0])],
];

console.log(`The example's plan (${core.reportText(plan).length} texts) and tables, median of ${times}:`);
const taken = new Map();
for (const [format, make] of makers) {
  const { bytes } = await make();
  const measured = [];
  for (let run = 0; run < times; run++) {
    const start = process.cpuUsage();
    const again = await make();
    const { user, system } = process.cpuUsage(start);
    measured.push((user + system) / 1000);
    if (!Buffer.from(again.bytes).equals(Buffer.from(bytes))) throw new Error(`Other bytes in ${format}`);
  }
  const median = measured.sort((a, b) => a - b)[Math.floor(times / 2)];
  taken.set(format, median);
  const kilobytes = (count) => (count / 1000).toFixed(1).padStart(7);
  const ratio = (median / taken.get('pdf')).toFixed(2);
  const packed = gzipSync(bytes).length;
  console.log(
    `${format.padEnd(5)} ${kilobytes(bytes.length)} kB (gzip ${kilobytes(packed)}) ${median.toFixed(1).padStart(7)} ms of processor, ${ratio} of the PDF's`,
  );
}
