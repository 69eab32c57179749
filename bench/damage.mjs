import { readdirSync, readFileSync } from 'node:fs';
import { inRepository } from '../src/tooling/repository.mjs';
import { loadCore } from './support/build-core.mjs';

/**
 * Spoilt files and stored records, a quarter of them records, and hostile files besides (DA3, DA8).
 * `node bench/damage.mjs [inputs] [seed]`; exits with 1 when anything happened that never may.
 */
const [inputs = 100_000, seed = 1] = process.argv.slice(2).map(Number);
const storedRecords = Math.floor(inputs / 4);
const files = inputs - storedRecords;
const LIMIT = 1000;
/** The second is small enough to pass the limits on size and parts: what then takes long is the reading itself. */
const HOSTILE_SIZES = [20_000_000, 4_000_000];

const core = await loadCore();
/** Time of this process, so that other programs on the computer don't count. */
const now = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const folder = inRepository('tests', 'fixtures', 'rounds');
const fixtures = readdirSync(folder)
  .filter((name) => name !== 'expected.json')
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
  .sort((a, b) => a.length - b.length);
const rounds = fixtures.map((text) => core.parseRoundFile(text).value);
const openRounds = rounds.map((round) => ({ round, bytes: core.roundToFile(round, round.texts) }));
const random = core.createRandom(seed);
const breaches = [];
const kinds = new Map();
const count = (map, key, by = 1) => map.set(key, (map.get(key) ?? 0) + by);

console.log(
  `Seed ${seed}. ${fixtures.length} fixtures of ${fixtures.map((text) => text.length).join(', ')} characters.\n`,
);

const ways = new Map();
let slowest = { took: 0, way: '' };
let json = 0;
let pastHeader = 0;
for (let i = 0; i < files; i++) {
  // The small one nine times in ten: what a file can suffer doesn't depend on its size.
  const which = random.below(10) === 0 ? random.below(fixtures.length) : 0;
  const { way, bytes } = core.spoilFile(fixtures[which], random);
  let outcome = core.readSpoilt(bytes, openRounds[which], now);
  // A pause of the computer is not the reader's: what was slow once is read again.
  if (outcome.took > LIMIT) outcome = core.readSpoilt(bytes, openRounds[which], now);
  if (outcome.took > LIMIT) breaches.push(`input ${i} (${way}) took ${Math.round(outcome.took)} ms`);
  if (outcome.breach) breaches.push(`input ${i} (${way}): ${outcome.breach}`);
  if (outcome.took > slowest.took) slowest = { took: outcome.took, way };
  json += outcome.isJson ? 1 : 0;
  pastHeader += outcome.isPastHeader ? 1 : 0;
  count(kinds, outcome.kind);
  const told = ways.get(way) ?? { inputs: 0, read: 0, refused: 0 };
  told.inputs += 1;
  told[outcome.kind === 'read' ? 'read' : 'refused'] += 1;
  ways.set(way, told);
}
console.log(`${files} spoilt files, each joined to an open round where it was read`);
console.table(Object.fromEntries([...ways].sort()));
const share = (part) => `${part} (${((100 * part) / files).toFixed(1)} %)`;
console.log(`still JSON ${share(json)}, sound header ${share(pastHeader)}`);
console.log(`slowest ${slowest.took.toFixed(0)} ms of processor time: ${slowest.way}\n`);
if (json < 0.3 * files) breaches.push('fewer than 30 % are still JSON');
if (pastHeader < 0.1 * files) breaches.push('fewer than 10 % come past the header');

const hostile = {};
for (const size of HOSTILE_SIZES) {
  for (const [what, text] of core.hostileFiles(fixtures[0], size)) {
    const name = `${what}, ${size / 1e6} MB`;
    const bytes = Buffer.from(text);
    let outcome = core.readSpoilt(bytes, openRounds[0], now);
    if (outcome.took > LIMIT) outcome = core.readSpoilt(bytes, openRounds[0], now);
    if (outcome.took > LIMIT) breaches.push(`${name} took ${Math.round(outcome.took)} ms`);
    if (outcome.breach) breaches.push(`${name}: ${outcome.breach}`);
    count(kinds, outcome.kind);
    hostile[name] = { outcome: outcome.kind, ms: Math.round(outcome.took) };
  }
}
console.log('Hostile files');
console.table(hostile);

const others = [
  '',
  '{}',
  '{"kind":"mielikunta-answers"}',
  fixtures[0].replace(/"format": \d+/, '"format": 99'),
  '['.repeat(1000),
  ' '.repeat(core.LIMITS.characters + 1),
];
for (const text of others) {
  const outcome = core.readSpoilt(Buffer.from(text), openRounds[0], now);
  if (outcome.breach) breaches.push(`${text.slice(0, 30)}: ${outcome.breach}`);
  count(kinds, outcome.kind);
}
const gone = { size: 1, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) };
for (const file of [gone, { size: core.LIMITS.bytes + 1 }]) {
  const read = await core.readFileText(file, core.LIMITS.bytes);
  count(kinds, read.ok ? 'read' : read.error.kind);
}
console.log('How often each answer was given');
console.table(Object.fromEntries(kinds));
for (const kind of readErrorKinds()) if (!kinds.has(kind)) breaches.push(`nothing was refused as «${kind}»`);

const stored = {};
const outcomes = new Map();
const beside = { ...rounds[0], header: { ...rounds[0].header, id: 'beside' } };
const sound = await core.soundDisk(rounds[0], beside);
let slowestStored = 0;
let mostAside = 0;
for (let i = 0; i < storedRecords; i++) {
  const start = now();
  const outcome = await core
    .spoilStore(rounds[0], beside, random, sound)
    .catch((thrown) => ({ of: 'any', kind: 'threw', aside: 0, breach: `threw ${thrown?.stack ?? thrown}` }));
  // All of it: opening, going on, bringing back and opening again.
  const took = now() - start;
  if (took > LIMIT) breaches.push(`record ${i} (${outcome.of}) took ${Math.round(took)} ms`);
  if (outcome.breach) breaches.push(`record ${i} (${outcome.of}): ${outcome.breach}`);
  slowestStored = Math.max(slowestStored, took);
  count(outcomes, outcome.kind);
  stored[outcome.of] ??= {};
  stored[outcome.of][outcome.kind] = (stored[outcome.of][outcome.kind] ?? 0) + 1;
  if (outcome.of === 'rounds') mostAside = Math.max(mostAside, outcome.aside);
}
console.log(`${storedRecords} stored rounds with one record spoilt, beside a second round that is opened as well`);
console.table(stored);
console.log(`slowest ${slowestStored.toFixed(0)} ms; most records put aside for one spoilt header: ${mostAside}\n`);
// A few hundred need not meet each.
if (storedRecords >= 5_000) {
  for (const kind of core.STORE_OUTCOMES) if (!outcomes.has(kind)) breaches.push(`no stored round ended as «${kind}»`);
}

for (const breach of breaches.slice(0, 20)) console.error(breach);
console.log(`${breaches.length} breaches`);
process.exitCode = breaches.length > 0 ? 1 : 0;

/** From the type itself, so that a new kind is missed here at once. */
function readErrorKinds() {
  const source = readFileSync(inRepository('src', 'domain', 'round', 'read-error.ts'), 'utf8');
  return [...source.matchAll(/kind: '([a-z-]+)'/g)].map(([, kind]) => kind);
}
