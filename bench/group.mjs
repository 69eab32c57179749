import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { inRepository } from '../src/tooling/repository.mjs';
import { loadCore } from './support/build-core.mjs';

/**
 * Joins the answers of many respondents, each with 46 answers and notes, and reads back what the group's screens show:
 * effective answers, spread, heat map. Also how long codes and links become with few and many notes.
 * `node bench/group.mjs [respondents…]`
 */
const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(30, 100, 300);
const core = await loadCore();
const read = core.parseRoundFile(
  readFileSync(inRepository('tests/fixtures/rounds/format-1-example-2025.json'), 'utf8'),
);
if (!read.ok) throw new Error(JSON.stringify(read.error));
const { checklist, texts, header } = read.value;
const items = checklist.areas.flatMap((area) => area.items).map((item) => item.id);
const sectors = [...new Set(checklist.areas.flatMap((area) => area.items.flatMap((item) => item.sectors)))].sort();
const areas = core.areasInScope(checklist, 'full', 'mainland');
const random = core.createRandom(46);
/** Real words in a random order: pack about as well as notes do. */
const words = readFileSync(inRepository('checklists/hyvan-mielen-kunta/texts/models.fi.json'), 'utf8').match(
  /[a-zåäö]{3,}/g,
);
const proseOf = (signs) => {
  let text = '';
  while (text.length < signs) text += `${words[random.below(words.length)]} `;
  return text.slice(0, signs);
};

const rows = {};
for (const size of sizes) {
  let round = core.createRound(
    {
      id: 'group',
      year: 2026,
      municipality: header.municipality,
      checklist,
      checklistRef: header.checklist,
      scope: 'full',
      way: 'alone',
      example: true,
    },
    { writer: 'coordinator', time: 0, logId: 'first' },
  );
  round = { ...round, texts };
  const parts = Array.from({ length: size }, (_, i) => partOf(round, i, items.length));
  const files = parts.map((part) => core.answersToFile(part));
  const began = performance.now();
  const joined = core.joinAll(
    round,
    files.map((file) => ({ kind: 'answers', part: core.parseAnswersFile(file).value })),
  );
  const took = performance.now() - began;
  if (!joined.ok) throw new Error(JSON.stringify(joined.error));
  round = joined.value.round;
  const seeing = performance.now();
  core.effectiveAnswersOf(round);
  core.byDisagreement(core.spreadsOf(round, items));
  core.sectorAreasOf(round, sectors, areas);
  const saw = performance.now() - seeing;
  const writing = performance.now();
  const text = core.roundToFile(round, texts);
  const wrote = performance.now() - writing;
  const reading = performance.now();
  if (!core.parseRoundFile(text).ok) throw new Error('What was written must be readable');
  rows[`${size} respondents`] = {
    'reading and joining, ms': Math.round(took),
    'of one, ms': Math.round((10 * took) / size) / 10,
    'seeing, ms': Math.round(saw),
    'file, kB': Math.round(text.length / 1000),
    'writing, ms': Math.round(wrote),
    'reading, ms': Math.round(performance.now() - reading),
  };
}
console.table(rows);

const lengths = {};
for (const [name, notes, signs] of [
  ['46 answers', 0, 0],
  ['15 notes of 120 signs', 15, 120],
  ['46 notes of 300 signs', 46, 300],
]) {
  const part = partOf({ ...read.value, header: { ...header, id: 'x'.repeat(20) } }, 0, notes, signs);
  const code = await core.makeCode('answers', core.answersToCodeText(part, checklist), core.platformCompressor);
  const link = core.linkWith(code, 'https://mielikunta.esimerkkikunta.fi/');
  lengths[name] = {
    'file, signs': core.answersToFile(part).length,
    'code, signs': code.length,
    link: link ? link.length : 'no',
  };
}
console.table(lengths);

function partOf(round, i, notes, signs) {
  const id = `respondent-${String(i).padStart(9, '0')}`;
  const by = { writer: 'abcdefghij0123456789', time: 1_760_000_000_000, logId: `log-${i}` };
  const sheet = core.createSheet(
    core.inviteSector(round, sectors[i % sectors.length]),
    checklist,
    { as: 'someone-else', id, role: `Role ${i}`, name: '', sectors: [sectors[i % sectors.length]] },
    by,
  );
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.error));
  let own = sheet.value;
  items.forEach((item, at) => {
    const stamp = {
      writer: core.sheetWriter(id, by.writer),
      time: by.time + 20_000 * at + random.below(20_000),
      logId: `${i}-${at}`,
    };
    const level = random.below(5);
    const answer = level === 4 ? { kind: 'unknown' } : { kind: 'level', level };
    own = core.commit(own, stamp, core.changeOwnAnswer(id, item, answer));
    if (at < notes) {
      const note = proseOf(signs ?? 40 + random.below(300));
      own = core.commit(own, { ...stamp, logId: `${i}-${at}-note` }, core.changeOwnNote(id, item, note));
    }
  });
  return core.answerPartOf(own);
}
