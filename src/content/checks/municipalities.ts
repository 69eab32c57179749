import type { Check, Fault } from '../finding.ts';
import type { MunicipalitiesFile } from '../schemas/municipalities-schema.ts';
import { repeated } from './ids.ts';

const FILE = 'municipalities.json';
const REGION_OF_ALAND = '21';

export const municipalityRegister: Check<MunicipalitiesFile> = {
  name: 'municipalities',
  description:
    'Codes have three digits and stand once; each has names, a known region, and a county unless in Åland. What ended in a merger is gone, and what it became is known.',
  check: ({ municipalities, regions, counties, ended }) => [
    ...(['code', 'fi', 'sv'] as const).flatMap((field) =>
      repeated(
        FILE,
        `municipality’s ${field === 'code' ? 'code' : `name in «${field}»`}`,
        municipalities.map((row) => row[field]),
      ),
    ),
    ...repeated(
      FILE,
      'region code',
      regions.map((row) => row.code),
    ),
    ...repeated(
      FILE,
      'county code',
      counties.map((row) => row.code),
    ),
    ...[...municipalities, ...regions, ...counties].flatMap(nameFaults),
    ...municipalities.flatMap((row) => codeFaults(row, regions, counties)),
    ...orderFaults(municipalities.map((row) => row.code)),
    ...ended.flatMap((row) => mergerFaults(row, municipalities, ended)),
  ],
};

interface Named {
  readonly code: string;
  readonly fi: string;
  readonly sv: string;
}

function fault(id: string, message: string, remedy: string): Fault {
  return { file: FILE, id, message, remedy };
}

function nameFaults({ code, fi, sv }: Named): Fault[] {
  return (
    [
      ['fi', fi],
      ['sv', sv],
    ] as const
  )
    .filter(([, name]) => name === '' || name !== name.trim().normalize('NFC'))
    .map(([lang]) => fault(code, `The name in «${lang}» is empty or has stray spaces.`, 'Copy it from the register.'));
}

function codeFaults(
  { code, region, county }: MunicipalitiesFile['municipalities'][number],
  regions: readonly Named[],
  counties: readonly Named[],
): Fault[] {
  const faults: Fault[] = [];
  if (!/^\d{3}$/.test(code)) {
    faults.push(fault(code, `«${code}» is not a code of three digits.`, 'Keep the zeros in front: "005".'));
  }
  if (!regions.some((row) => row.code === region)) {
    faults.push(fault(code, `The region «${region}» is not known.`, 'Use a code of regions.'));
  }
  if (county !== null && !counties.some((row) => row.code === county)) {
    faults.push(
      fault(code, `The county «${county}» is not known.`, 'Use a code of counties; region and county differ.'),
    );
  }
  if ((county === null) !== (region === REGION_OF_ALAND)) {
    faults.push(
      fault(code, 'Only in Åland is there no wellbeing services county.', 'Correct the region or the county.'),
    );
  }
  return faults;
}

function mergerFaults(
  { code, into, year }: MunicipalitiesFile['ended'][number],
  municipalities: readonly Named[],
  ended: readonly Named[],
): Fault[] {
  const faults: Fault[] = [];
  if (!/^\d{3}$/.test(code) || municipalities.some((row) => row.code === code)) {
    faults.push(fault(code, `«${code}» is not the code of a municipality that has ended.`, 'Give its last code.'));
  }
  if (into === code || ![...municipalities, ...ended].some((row) => row.code === into)) {
    faults.push(fault(code, `«${into}», into which it was merged, is not known.`, 'Use a code of municipalities.'));
  }
  if (year < 2000 || year > 2100) {
    faults.push(fault(code, `The year ${year} can’t be right.`, 'Give the first year of the merged municipality.'));
  }
  return faults;
}

function orderFaults(codes: readonly string[]): Fault[] {
  const early = codes.find((code, index) => index > 0 && code < (codes[index - 1] ?? ''));
  return early === undefined
    ? []
    : [fault(early, 'It is out of order.', 'Sort by code: changes of a year show better.')];
}
