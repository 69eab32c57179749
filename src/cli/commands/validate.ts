import type { AnswerPart } from '#domain/exchange/answer-part.ts';
import { ANSWERS_FILE_KIND, ANSWERS_FORMAT, parseAnswersFile } from '#domain/exchange/answers-file.ts';
import { shownValue } from '#domain/join/replica.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Round } from '#domain/round/round.ts';
import { countRound, progressOf } from '#domain/round/round-counts.ts';
import { parseRoundFile } from '#domain/round/round-file.ts';
import { countSharing } from '#domain/sharing/sharing-counts.ts';
import { parseSharingFile } from '#domain/sharing/sharing-file.ts';
import { SHARING_FILE_KIND } from '#domain/sharing/sharing-file-kind.ts';
import type { Sharing } from '#domain/sharing/sharing-schema.ts';
import type { Command, Io, Refusal } from '../command.ts';
import { placeOf, readInputText } from '../read-input.ts';
import { refusalOf } from '../read-round.ts';

/** CL3 */
export const validate: Command = {
  name: 'validate',
  summary: 'Tell whether round, answer and sharing files can be read, their version, and what they hold.',
  positionals: { usage: 'FILE…', least: 1, most: Number.POSITIVE_INFINITY },
  options: {},
  givesJson: true,
  run: async ({ positionals, io }) => {
    const files: Summary[] = [];
    const refusals: Refusal[] = [];
    for (const path of positionals) {
      const summary = await readSummary(path, io);
      if (summary.ok) files.push(summary.value);
      else refusals.push(summary.error);
    }
    if (refusals.length > 0) return { kind: 'refused', refusals, json: { files, refused: refusals } };
    return { kind: 'done', output: { text: files.map(lineOf).join(''), json: { files } } };
  },
};

type Summary = ReturnType<typeof roundSummary> | ReturnType<typeof sharingSummary> | ReturnType<typeof answersSummary>;

async function readSummary(path: string, io: Io): Promise<Result<Summary, Refusal>> {
  const text = await readInputText(path, io);
  if (!text.ok) return text;
  const file = placeOf(path);
  const round = parseRoundFile(text.value);
  if (round.ok) return ok(roundSummary(file, round.value));
  switch (round.error.kind === 'other-kind' ? round.error.found : '') {
    case SHARING_FILE_KIND: {
      const sharing = parseSharingFile(text.value);
      return sharing.ok ? ok(sharingSummary(file, sharing.value)) : err(refusalOf(path, sharing.error));
    }
    case ANSWERS_FILE_KIND: {
      const answers = parseAnswersFile(text.value);
      return answers.ok ? ok(answersSummary(file, answers.value)) : err(refusalOf(path, answers.error));
    }
    default:
      return err(refusalOf(path, round.error));
  }
}

function answersSummary(file: string, { round, respondent, data }: AnswerPart) {
  const count = (part: string) =>
    [...data.values.keys()].filter((key) => key.split('/')[2] === part && shownValue(data, key) !== null).length;
  return {
    file,
    kind: 'answers' as const,
    format: ANSWERS_FORMAT,
    round: round.id,
    respondent,
    municipality: round.names.fi,
    year: round.year,
    edition: round.checklist.edition,
    counts: { answers: count('answer'), notes: count('note'), evidence: count('evidence'), marks: count('mark') },
  };
}

function roundSummary(file: string, round: Round) {
  const { format, id, year, municipality, checklist, example } = round.header;
  return {
    file,
    kind: 'round' as const,
    format,
    id,
    municipality: municipality.names.fi,
    year,
    edition: checklist.edition,
    example,
    progress: progressOf(round),
    counts: countRound(round),
  };
}

/** `municipality` is null where it may not be named. */
function sharingSummary(file: string, sharing: Sharing) {
  const { format, round, year, municipality, checklist, example } = sharing;
  return {
    file,
    kind: 'sharing' as const,
    format,
    round,
    municipality: municipality?.names.fi ?? null,
    year,
    edition: checklist.edition,
    example,
    madeAt: new Date(sharing.madeAt).toISOString(),
    counts: countSharing(sharing),
  };
}

function lineOf(summary: Summary): string {
  const { file, format, municipality, year, counts } = summary;
  const held = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  const whose = `of ${municipality ?? 'an unnamed municipality'} ${year}, format ${format}`;
  const what = {
    round: () =>
      `round ${whose}${'progress' in summary ? `, answered ${summary.progress.answered}/${summary.progress.of}` : ''}`,
    sharing: () => `sharing file ${whose}`,
    answers: () => `answer file ${whose}`,
  }[summary.kind]();
  return `${file}: ${what}; ${held.join(', ')}.\n`;
}
