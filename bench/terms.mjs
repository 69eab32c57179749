import { readFileSync } from 'node:fs';
import { inRepository } from '../src/tooling/repository.mjs';
import { loadCore } from './support/build-core.mjs';

/**
 * How many mentions the patterns of the terms find, and how many they wrongly find, on the marked corpora of
 * `tests/fixtures/terms/`, with Wilson's 95 % intervals; and how much processor time 200 pages take.
 * `node bench/terms.mjs [main|held-out|both] [terms.json] [--errors]`
 */
const core = await loadCore('terms');
const [which = 'both', file = inRepository('checklists/hyvan-mielen-kunta/terms.json')] = process.argv
  .slice(2)
  .filter((word) => word !== '--errors');
const showsErrors = process.argv.includes('--errors');
const { concepts } = JSON.parse(readFileSync(file, 'utf8'));
const corpus = (name) =>
  ['fi', 'sv'].flatMap((lang) =>
    core.readCorpus(lang, readFileSync(inRepository(`tests/fixtures/terms/${name}-${lang}.txt`), 'utf8')),
  );

for (const name of which === 'both' ? ['main', 'held-out'] : [which]) {
  const figures = core.measure(corpus(name), concepts);
  console.log(`\n## ${name}\n\n| concept | hits | recall | near misses | precision |\n|---|---|---|---|---|`);
  for (const one of figures) console.log(row(`${one.code} ${one.lang}`, one));
  for (const lang of ['fi', 'sv'])
    console.log(row(`all ${lang}`, core.sumOf(figures.filter((one) => one.lang === lang))));
  console.log(row('all', core.sumOf(figures)));
  if (!showsErrors) continue;
  for (const { code, lang, errors } of figures) {
    for (const error of errors) console.log(`- ${code} ${lang}: ${error}`);
  }
}

const sentences = corpus('main').map(({ text }) => text);
const pages = Array.from({ length: 200 }, (_, page) => ({
  page: page + 1,
  // About 300 words a page, as a plan set in running text has.
  text: Array.from({ length: 30 }, (_, i) => sentences[(page * 30 + i * 7) % sentences.length]).join('\n'),
}));
const times = Array.from({ length: 7 }, () => {
  const matcher = core.compileTerms(concepts);
  const began = process.cpuUsage();
  core.languagesOf(pages.map(({ text }) => text).join('\n'));
  const { hits, words } = core.findHits(pages, matcher, ['fi', 'sv']);
  return { took: process.cpuUsage(began).user / 1000, hits: hits.length, words };
}).sort((a, b) => a.took - b.took);
const { took, hits, words } = times[3];
console.log(
  `\n200 pages, ${words} words, ${hits} hits: ${took.toFixed(0)} ms of processor time (median of 7; slowest ${times[6].took.toFixed(0)} ms)`,
);

function row(name, { hits, found, nearMisses, right, wrong }) {
  return `| ${name} | ${hits} | ${share(found, hits)} | ${nearMisses} | ${share(right, right + wrong)} |`;
}

function share(part, of) {
  const [low, high] = core.wilson(part, of);
  return of === 0 ? '–' : `${part}/${of} = ${((100 * part) / of).toFixed(1)} % (${low.toFixed(1)}–${high.toFixed(1)})`;
}
