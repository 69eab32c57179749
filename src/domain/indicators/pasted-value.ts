import type { IndicatorValue } from '../round/indicator-values.ts';
import { NOT_PUBLISHED, published } from './change-indicators.ts';

export type PastedValue =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'value';
      readonly value: IndicatorValue;
      /** Written in the cell behind the figure: «%», else empty. */
      readonly unit: string;
      /** A bare dash: in some statistics it says «none at all». */
      readonly isDash: boolean;
    }
  | { readonly kind: 'not-a-number' | 'out-of-range' };

const DASHES = new Set(['-', '–', '—', '−']);
/** As Statistics Finland and Sotkanet write it, and in words. */
const MARKS = new Set(['.', '..', '...', '…', ':', ...DASHES]);
const IN_WORDS = /^(?:ei julkaistu|ei julkaista|inte publicera[dt]|ej publicera[dt]|not published)/i;
const SPACES = /[\s\p{Z}\p{Cf}]/gu;
/** Groups of three behind spaces or apostrophes, then decimals behind a comma or a point. */
const GROUPED = /^[+-]?\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?$/;
const PLAIN = /^[+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)$/;
/** «1.234,5», «1,234.5», «1.234.567»: the last sign is the decimal one where both occur. */
const POINTED = /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const COMMAED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const HIGHEST = 1e12;

/** A cell of a table as a value (IN1). One comma or point alone is the decimal sign, as Finland writes it. */
export function pastedValue(cell: string): PastedValue {
  const text = cell.replace(SPACES, ' ').trim();
  if (text === '') return { kind: 'empty' };
  if (MARKS.has(text) || IN_WORDS.test(text)) {
    return { kind: 'value', value: NOT_PUBLISHED, unit: '', isDash: DASHES.has(text) };
  }
  const [, figure = '', unit = ''] = /^(.*?)\s?([%‰€]?)$/.exec(text) ?? [];
  const digits = plainDigits(figure.replace(/^[−–]/, '-'));
  if (digits === null) return { kind: 'not-a-number' };
  const value = Number(digits);
  if (Math.abs(value) > HIGHEST) return { kind: 'out-of-range' };
  return { kind: 'value', value: published(value === 0 ? 0 : value), unit, isDash: false };
}

function plainDigits(figure: string): string | null {
  if (PLAIN.test(figure)) return figure.replace(',', '.');
  if (GROUPED.test(figure)) return figure.replace(/[ '’]/g, '').replace(',', '.');
  if (POINTED.test(figure)) return figure.replaceAll('.', '').replace(',', '.');
  return COMMAED.test(figure) ? figure.replaceAll(',', '') : null;
}
