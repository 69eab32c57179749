import type { Checklist } from '../checklist/checklist.ts';
import { err, type Result } from '../result.ts';
import { isRecord } from '../round/header-schema.ts';
import { parseJson } from '../round/parse-json.ts';
import type { ReadError } from '../round/read-error.ts';
import { valueKey } from '../round/value-keys.ts';
import type { AnswerPart } from './answer-part.ts';
import { ANSWERS_FORMAT, parseAnswers } from './answers-file.ts';
import { allItemIds } from './item-order.ts';

/**
 * An answer part as short JSON for a code. A row is one version: key, index of its writer, and number, counter and time as
 * differences from the row before. Items are told by their place in the edition; a level by its number.
 */
type Row = readonly [key: number | string, writer: number, n: number, counter: number, time: number, value: unknown];

export function answersToCodeText({ round, respondent, naming, data }: AnswerPart, checklist: Checklist): string {
  const items = new Map(allItemIds(checklist).map((id, i) => [id, i]));
  const branch = valueKey.respondent(respondent);
  const writers = [...data.seen.keys()].sort();
  const rows: Row[] = [];
  let [lastN, lastCounter, lastTime] = [0, 0, 0];
  for (const [key, versions] of data.values) {
    for (const { writer, n, counter, time, value } of versions) {
      const w = writers.indexOf(writer);
      rows.push([
        shortKey(key.slice(branch.length), items),
        w,
        n - lastN,
        counter - lastCounter,
        time - lastTime,
        shortValue(value),
      ]);
      [lastN, lastCounter, lastTime] = [n, counter, time];
    }
  }
  return JSON.stringify({
    format: ANSWERS_FORMAT,
    round,
    respondent,
    naming,
    seen: writers.map((writer) => [writer.slice(respondent.length + 1), data.seen.get(writer)]),
    rows,
  });
}

/** Far more than a respondent can write; their keys and versions have limits of their own. */
const MOST_ROWS = 20_000;

/** Which round a code's answers belong to, before its checklist is at hand; null when it can't be told. */
export function roundOfCodeText(text: string): string | null {
  const json = parseJson(text);
  const round = json.ok && isRecord(json.value) ? json.value.round : null;
  return isRecord(round) && typeof round.id === 'string' ? round.id : null;
}

/** Any text is read or refused with its place. `checklist`: that of the round the answers belong to. */
export function parseAnswersCode(text: string, checklist: Checklist): Result<AnswerPart, ReadError> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const file = json.value;
  if (!isRecord(file) || typeof file.respondent !== 'string') return err({ kind: 'foreign' });
  const { respondent, seen, rows } = file;
  if (!Array.isArray(seen)) return err({ kind: 'invalid', path: 'seen' });
  if (!Array.isArray(rows)) return err({ kind: 'invalid', path: 'values' });
  if (rows.length > MOST_ROWS) return err({ kind: 'invalid', path: 'values' });
  const writers = seen.map((entry) =>
    Array.isArray(entry) && typeof entry[0] === 'string' ? { writer: `${respondent}~${entry[0]}`, n: entry[1] } : null,
  );
  const items = allItemIds(checklist);
  const branch = valueKey.respondent(respondent);
  const values = new Map<string, unknown[]>();
  let last = { n: 0, counter: 0, time: 0 };
  for (const row of rows) {
    if (!isRow(row)) return err({ kind: 'invalid', path: 'values' });
    const [key, w, n, counter, time, value] = row;
    const fullKey = branch + longKey(key, items);
    last = { n: last.n + n, counter: last.counter + counter, time: last.time + time };
    const versions = values.get(fullKey) ?? [];
    versions.push({
      writer: writers[w]?.writer,
      ...last,
      value: longValue(fullKey.startsWith(`${branch}answer/`), value),
    });
    values.set(fullKey, versions);
  }
  return parseAnswers({ ...file, seen: writers, values: [...values].map(([key, versions]) => ({ key, versions })) });
}

/** Nothing is made a number or a text that isn't one: an object with a `toString` of its own throws (DA8). */
function isRow(row: unknown): row is Row {
  if (!Array.isArray(row) || row.length !== 6) return false;
  const [key, ...numbers] = row.slice(0, 5);
  return ['number', 'string'].includes(typeof key) && numbers.every((one) => typeof one === 'number');
}

/** `answer/<item>` → its place; `note/<item>` → «note/» and its place; what the edition doesn't know stays as it is. */
function shortKey(rest: string, items: ReadonlyMap<string, number>): number | string {
  const [part = '', item = '', ...more] = rest.split('/');
  const place = items.get(item);
  if (place === undefined) return rest;
  return part === 'answer' ? place : [part, `:${place}`, ...more].join('/');
}

function longKey(key: number | string, items: readonly string[]): string {
  if (typeof key === 'number') return `answer/${items[key] ?? ''}`;
  return key.replace(/\/:(\d+)/, (_, place) => `/${items[Number(place)] ?? ''}`);
}

function shortValue(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const size = Object.keys(value).length;
  // With more in it than we know, it goes as it is: one write must not have two contents (JN6).
  if (value.kind === 'level' && size === 2) return value.level;
  return value.kind === 'unknown' && size === 1 ? '?' : value;
}

function longValue(isAnswer: boolean, value: unknown): unknown {
  if (!isAnswer) return value;
  if (typeof value === 'number') return { kind: 'level', level: value };
  return value === '?' ? { kind: 'unknown' } : value;
}
