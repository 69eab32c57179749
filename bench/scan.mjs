/**
 * Reading a long PDF and counting terms in it: when the first page is told, how long reading takes, and what share of it
 * matching is. `node bench/scan.mjs [pages] [times]`
 */
import { loadCore } from './support/build-core.mjs';

const pages = Number(process.argv[2] ?? 200);
const times = Number(process.argv[3] ?? 5);
const core = await loadCore('scan');
const { concepts } = await core.loadTerms();
const pdf = await core.longPdf(pages);

const taken = { first: [], read: [], match: [] };
let found;
for (let run = 0; run <= times; run++) {
  let first = 0;
  const start = performance.now();
  const processor = process.cpuUsage();
  const read = await core.readDocument(pdf, 'long.pdf', {
    onProgress: ({ done }) => {
      if (done === 1) first = performance.now() - start;
    },
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const reading = milliseconds(processor);
  const after = process.cpuUsage();
  const languages = core.languagesOf(read.value.pages.map(({ text }) => text).join('\n\n'));
  found = core.findHits(read.value.pages, core.compileTerms(concepts), languages);
  const matching = milliseconds(after);
  // The first run loads the library.
  if (run === 0)
    console.log(`First document: page 1 told after ${first.toFixed(0)} ms, the library's loading included`);
  else {
    taken.first.push(first);
    taken.read.push(reading);
    taken.match.push(matching);
  }
}
const [first, read, match] = [taken.first, taken.read, taken.match].map(median);
console.log(
  `${pages} pages, ${(pdf.length / 1e6).toFixed(1)} MB, ${found.words} words, ${found.hits.length} hits; median of ${times}:`,
);
console.log(
  `page 1 told after ${first.toFixed(0)} ms · reading ${read.toFixed(0)} ms of processor · matching ${match.toFixed(0)} ms`,
);
console.log(`matching is ${((100 * match) / read).toFixed(1)} % of reading`);

function milliseconds(since) {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
