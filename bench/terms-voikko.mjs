import { readFileSync } from 'node:fs';
import { inRepository } from '../src/tooling/repository.mjs';
import { loadCore } from './support/build-core.mjs';

/** The second half of `bench/terms-voikko.py`: how many of Voikko's forms the patterns find. Not run by hand. */
const core = await loadCore('terms');
const rows = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { concepts } = JSON.parse(
  readFileSync(process.argv[3] ?? inRepository('checklists/hyvan-mielen-kunta/terms.json'), 'utf8'),
);
const matcherOf = new Map(concepts.map((concept) => [concept.code, core.compileTerms([concept])]));
const finds = (code, form) => matcherOf.get(code).matchesIn(form, 'fi').length > 0;

let all = 0;
let found = 0;
for (const { head, code, forms } of rows) {
  const missed = forms.filter((form) => !finds(code, form));
  all += forms.length;
  found += forms.length - missed.length;
  console.log(
    `${code} ${head}: ${forms.length - missed.length}/${forms.length}${missed.length > 0 ? `  missed ${missed.slice(0, 12).join(', ')}` : ''}`,
  );
}
const [low, high] = core.wilson(found, all);
console.log(`all: ${found}/${all} = ${((100 * found) / all).toFixed(1)} % (${low.toFixed(1)}–${high.toFixed(1)})`);
