import type { Round } from '../round/round.ts';
import { pointText } from './point-text.ts';

/** For the next save: its values, log entry and header are a few kB, and the database writes more than it is given. */
const FOR_A_SAVE = 1_000_000;
/** A text takes two bytes a character, and stands there twice while the browser tidies its files up. */
const BYTES_A_CHARACTER = 4;

/** Bytes that must be free so that the next save and a restore point of the round are sure to fit. */
export function roomNeeded(round: Round): number {
  return FOR_A_SAVE + BYTES_A_CHARACTER * pointText(round).length;
}
