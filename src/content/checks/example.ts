import type { Check, Fault } from '../finding.ts';
import type { Pack } from '../pack.ts';
import { unknown } from './references.ts';

type Round = Pack['example']['rounds'][number];
const FIRST_PRIORITIES = 5;

export const exampleFits: Check<Pack> = {
  name: 'example',
  description: 'The example answers every item of the checklist, names what exists, and keeps the rules of a round.',
  check: (pack) => [
    ...municipalityFaults(pack),
    ...pack.example.rounds.flatMap((round, index) => [
      ...answerFaults(pack, round),
      ...referenceFaults(pack, round),
      ...planFaults(round, pack.example.rounds[index - 1]),
    ]),
  ],
};

function fault(id: string, message: string, remedy: string): Fault {
  return { file: 'example.json', id, message, remedy };
}

/** AN8: invented answers are never shown for a real municipality. */
function municipalityFaults({ practice }: Pack): Fault[] {
  const { code, region, county } = practice.municipality;
  if (code === null && region === null && county === null) return [];
  const message = 'The example has the code of a real place.';
  return [{ file: 'practice.json', id: 'municipality', message, remedy: 'Code, region and county are null.' }];
}

function answerFaults({ checklist }: Pack, { year, answers }: Round): Fault[] {
  const items = checklist.areas.flatMap((area) => area.items);
  const unanswered = items.filter((item) => !(item.id in answers));
  const statutory = items.filter((item) => item.basis !== null && answers[item.id]?.kind === 'not-applicable');
  return [
    ...unanswered.map(({ id }) => fault(id, `The round of ${year} has no answer to it.`, 'Answer it.')),
    ...statutory.map(({ id }) =>
      fault(id, `In ${year} it does not apply, but rests on law.`, 'Give a level, or «unknown» with who finds out.'),
    ),
  ];
}

function referenceFaults({ checklist, models }: Pack, round: Round): Fault[] {
  const items = new Set(checklist.areas.flatMap((area) => area.items.map((item) => item.id)));
  const modelIds = new Set(models.models.map((model) => model.id));
  const sectors = new Set(checklist.sectors);
  const named = (id: string, what: 'item' | 'model' | 'sector', ids: readonly string[]) =>
    unknown('example.json', id, what, ids, { item: items, model: modelIds, sector: sectors }[what], 'the pack');
  const where = `the round of ${round.year}`;
  return [
    ...named(where, 'item', [...Object.keys(round.answers), ...Object.keys(round.notes), ...round.marks]),
    ...named(where, 'model', Object.keys(round.models)),
    ...(round.respondents ?? []).flatMap(({ id, sectors, answers, notes }) => [
      ...named(id, 'sector', sectors),
      ...named(id, 'item', [...Object.keys(answers), ...Object.keys(notes)]),
    ]),
    ...Object.entries(round.models).flatMap(([id, { sector }]) => named(id, 'sector', sector ? [sector] : [])),
    ...round.evidence.flatMap(({ id, item }) => named(id, 'item', [item])),
    ...round.actions.flatMap(({ id, origin, ...action }) => [
      ...named(id, 'item', origin.kind === 'step' ? [origin.item, ...action.items] : action.items),
      ...named(id, 'model', origin.kind === 'model' ? [origin.model, ...action.models] : action.models),
      ...named(id, 'sector', action.sectors),
    ]),
  ];
}

function planFaults({ year, actions }: Round, before: Round | undefined): Fault[] {
  const first = actions.filter((action) => action.priority === 'first').length;
  const known = before?.actions.map((action) => action.id) ?? [];
  return [
    ...(first > FIRST_PRIORITIES
      ? [fault(`the round of ${year}`, `${first} actions come first.`, `Let at most ${FIRST_PRIORITIES} (PL2).`)]
      : []),
    ...actions
      .filter(({ continues }) => continues !== null && !known.includes(continues))
      .map(({ id, continues }) =>
        fault(
          id,
          `It goes on from «${continues}», which the year before does not have.`,
          'Name an action of that year.',
        ),
      ),
    ...actions
      .filter(({ start, due }) => start !== '' && due !== '' && due < start)
      .map(({ id, start, due }) => fault(id, `It is due in ${due} and starts in ${start}.`, 'Correct the months.')),
  ];
}
