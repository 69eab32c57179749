import type { Round } from '#domain/round/round.ts';
import { municipalityName } from '../model/municipality-name.ts';
import type { Words } from '../words.ts';
import { type DataColumn, numberCell, textCell } from './data-table.ts';

/** Whose row it is and from when, for those who put tables of several rounds together; invented answers say so (AN8). */
export function originColumns({ header }: Round, words: Words): DataColumn<unknown>[] {
  const mark = words.say('exampleMark');
  return [
    ...(header.example ? [{ header: words.say('tables.remark'), width: 20, cell: () => textCell(mark) }] : []),
    {
      header: words.say('tables.municipality'),
      width: 18,
      cell: () => textCell(municipalityName(header.municipality, words.lang)),
    },
    { header: words.say('tables.year'), width: 8, cell: () => numberCell(header.year) },
  ];
}
