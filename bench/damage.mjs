import { readdirSync, readFileSync } from 'node:fs';
import { inRepository } from '../src/tooling/repository.mjs';
import { loadCore } from './support/build-core.mjs';

/**
 * Spoilt and hostile files and stored records (DA3, DA8).
 * `node bench/damage.mjs [files] [records] [seed]`; exits with 1 when anything happened that never may.
 */
const [files = 100_000, storedRecords = 10_000, seed = 1] = process.argv.slice(2).map(Number);
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
const openRounds = rounds.map((round, i) => ({ round, bytes: fixtures[i] }));
const random = core.createRandom(seed);
const breaches = [];
const kinds = new Map();
const count = (map, key, by = 1) => map.set(key, (map.get(key) ?? 0) + by);

console.log(
  `Seed ${seed}. ${fixtures.length} fixtures of ${fixtures.map((text) => text.length).join(', ')} characters.\n`,
);

const ways = new Map();
let slowest = 0;
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
  slowest = Math.max(slowest, outcome.took);
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
const share = (part) => `${((100 * part) / files).toFixed(1)} %`;
console.log(
  `still JSON ${share(json)}, sound header ${share(pastHeader)}; slowest ${slowest.toFixed(0)} ms of processor time\n`,
);
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
  fixtures[0].replace('"format": 1', '"format": 2'),
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

const stored = new Map();
const beside = { ...rounds[0], header: { ...rounds[0].header, id: 'beside' } };
let mostAside = 0;
for (let i = 0; i < storedRecords; i++) {
  const outcome = await core.spoilStore(rounds[0], beside, random);
  if (outcome.breach) breaches.push(`record ${i} (${outcome.of}): ${outcome.breach}`);
  const told = stored.get(outcome.of) ?? {};
  told[outcome.kind] = (told[outcome.kind] ?? 0) + 1;
  stored.set(outcome.of, told);
  if (outcome.of === 'rounds') mostAside = Math.max(mostAside, outcome.aside);
}
console.log(`${storedRecords} stored rounds with one record spoilt, beside a second round`);
console.table(Object.fromEntries([...stored].sort()));
console.log(`Most records put aside for one spoilt header: ${mostAside}\n`);

for (const breach of breaches.slice(0, 20)) console.error(breach);
console.log(`${breaches.length} breaches`);
process.exitCode = breaches.length > 0 ? 1 : 0;

/** From the type itself, so that a new kind is missed here at once. */
function readErrorKinds() {
  const source = readFileSync(inRepository('src', 'domain', 'round', 'read-error.ts'), 'utf8');
  return [...source.matchAll(/kind: '([a-z-]+)'/g)].map(([, kind]) => kind);
}
