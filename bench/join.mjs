import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { inRepository } from '../src/tooling/repository.mjs';
import { loadCore } from './support/build-core.mjs';

/**
 * Joins thirty copies of one round, each filled by somebody who knew nothing of the others: 46 answers with a note. All
 * write the same keys, which is the hardest case: every one stays as a conflict of thirty.
 * `node bench/join.mjs [copies]`
 */
const copies = Number(process.argv[2] ?? 30);
const core = await loadCore();
const read = core.parseRoundFile(
  readFileSync(inRepository('tests/fixtures/rounds/format-1-example-2025.json'), 'utf8'),
);
const items = read.value.checklist.areas.flatMap((area) => area.items).map((item) => item.id);
const random = core.createRandom(30);
const start = core.createRound(
  {
    id: 'join',
    year: 2026,
    municipality: read.value.header.municipality,
    checklist: read.value.checklist,
    checklistRef: read.value.header.checklist,
    scope: 'full',
    way: 'together',
    example: true,
  },
  { writer: 'first', time: 0, logId: 'first' },
);

const rounds = Array.from({ length: copies }, (_, copy) => {
  let round = start;
  items.forEach((item, i) => {
    const by = (what) => ({ writer: `copy-${copy}`, time: i, logId: `${copy}-${i}-${what}` });
    const answer = { kind: 'level', level: random.below(4) };
    round = core.commit(round, by('answer'), core.changeAnswer(round, item, answer, '2026-03-12'));
    round = core.commit(
      round,
      by('note'),
      core.changeNote(item, `Huomio ${copy}: ${'työryhmän sanoja '.repeat(1 + random.below(20))}`),
    );
  });
  return round;
});

const rows = {};
let joined = rounds[0];
let total = 0;
for (const [i, round] of rounds.entries()) {
  const began = performance.now();
  const result = core.joinRounds(joined, round);
  const took = performance.now() - began;
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  joined = result.value;
  total += took;
  if (![0, 1, 9, 19, copies - 1].includes(i)) continue;
  const written = performance.now();
  const text = core.roundToFile(joined, read.value.texts);
  const reading = performance.now();
  if (!core.parseRoundFile(text).ok) throw new Error('What was written is refused');
  rows[i + 1] = {
    'join ms': Number(took.toFixed(1)),
    'write ms': Number((reading - written).toFixed(1)),
    'read ms': Number((performance.now() - reading).toFixed(1)),
    'file kB': Math.round(Buffer.byteLength(text) / 1000),
    'log entries': joined.log.size,
  };
}
const backwards = rounds.reduceRight((sum, round) => core.joinRounds(sum, round).value, rounds.at(-1));
const isSame = core.roundToFile(backwards, read.value.texts) === core.roundToFile(joined, read.value.texts);
console.log('After joining so many copies:');
console.table(rows);
console.log(`all joins ${total.toFixed(0)} ms; joined in the other order: ${isSame ? 'the same bytes' : 'DIFFERENT'}`);
process.exitCode = isSame ? 0 : 1;
