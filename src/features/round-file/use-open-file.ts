import { useState } from 'react';
import { useLocation } from 'wouter';
import { INVITATION_FILE_KIND } from '#domain/exchange/invitation-file.ts';
import type { StoreError } from '#domain/ports.ts';
import { type JoinRefusal, joinRounds } from '#domain/round/join-rounds.ts';
import type { Round, RoundHeader } from '#domain/round/round.ts';
import { isSameMunicipality } from '#domain/round/same-place.ts';
import type { ShownError } from '#parts/error-words.ts';
import type { Session } from '#state/session.ts';
import type { TakeIn } from '#state/take-in.ts';
import { nextStep } from '../next-step.ts';
import { paths } from '../paths.ts';
import { useServices } from '../services.ts';
import { holdText } from '../text-in-hand.ts';
import type { WithoutPoint } from '../use-without-point.tsx';
import { readRoundFiles } from './read-round-files.ts';

/** How far the opening of a file has come. Until the end the open round is the same object as before (DA8). */
export type Opening =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'busy' }
  /** `name` tells which of several files. */
  | { readonly kind: 'refused'; readonly error: ShownError; readonly name?: string | null }
  /** The round is on this computer already: the user chooses (JN8). `joined` is what joining would give. */
  | {
      readonly kind: 'here';
      readonly file: Round;
      readonly here: Round;
      readonly joined: Round;
      readonly names: readonly string[];
    }
  /** Several copies of a round that isn't here yet: `file` is what they give together, `first` the one they are added to. */
  | { readonly kind: 'copies'; readonly file: Round; readonly first: Round; readonly names: readonly string[] }
  /** Another round of that municipality and year is here; the two are kept apart (JN7). */
  | { readonly kind: 'same-place'; readonly file: Round; readonly other: RoundHeader };

interface OpenFile {
  readonly opening: Opening;
  /** One file, or several copies of one round. */
  read(files: readonly File[]): Promise<void>;
  takeIn(round: Round, how: TakeIn): Promise<void>;
  cancel(): void;
}

/**
 * `mayLeave` asks when something of the open round could not be stored; `secured` when no restore point could be made of
 * what is here (DA5).
 */
export function useOpenFile(mayLeave: () => Promise<boolean>, secured: WithoutPoint['secured']): OpenFile {
  const { session, files } = useServices();
  const [, navigate] = useLocation();
  const [opening, setOpening] = useState<Opening>({ kind: 'waiting' });

  async function takeIn(round: Round, how: TakeIn): Promise<void> {
    if (!(await mayLeave())) return;
    setOpening({ kind: 'busy' });
    const before = session.getState().round;
    const taken = await secured<JoinRefusal | StoreError>((securing) => session.takeIn(round, how, securing));
    if (taken === null) return setOpening({ kind: 'waiting' });
    // Where storage gives nothing, the round is still opened on the screen, and the save line says so (DA2).
    if (!taken.ok && isStorageOut(taken.error) && session.getState().round === before) await session.start(round);
    const open = session.getState().round;
    if (open && (taken.ok || open !== before)) navigate(nextStep(open).path);
    else if (!taken.ok) setOpening({ kind: 'refused', error: taken.error });
  }

  async function read(given: readonly File[]): Promise<void> {
    if (opening.kind === 'busy') return;
    setOpening({ kind: 'busy' });
    const found = await readRoundFiles(given, files.readText);
    if (!found.ok) {
      if (isInvitation(found.error.error) && (await openAsInvitation(given))) return;
      return setOpening({ kind: 'refused', ...found.error });
    }
    const { round, first, names } = found.value;
    const here = await session.peek(round.header.id);
    if (here.ok) return setOpening(meet(round, here.value, names));
    if (here.error.kind === 'unreadable') return setOpening({ kind: 'refused', error: here.error });
    const other = await otherOfSamePlace(session, round);
    if (other) setOpening({ kind: 'same-place', file: round, other });
    else if (names.length > 1) setOpening({ kind: 'copies', file: round, first, names });
    else await takeIn(round, 'join');
  }

  /** An invitation to answer is opened on a screen of its own. */
  async function openAsInvitation([file, ...more]: readonly File[]): Promise<boolean> {
    const text = file && more.length === 0 ? await files.readText(file) : null;
    if (!text?.ok) return false;
    holdText(text.value);
    navigate(paths.paste);
    return true;
  }

  return { opening, read, takeIn, cancel: () => setOpening({ kind: 'waiting' }) };
}

function meet(file: Round, here: Round, names: readonly string[]): Opening {
  const joined = joinRounds(here, file);
  return joined.ok
    ? { kind: 'here', file, here, joined: joined.value, names }
    : { kind: 'refused', error: joined.error };
}

async function otherOfSamePlace(session: Session, { header }: Round): Promise<RoundHeader | null> {
  if (header.sheet) return null;
  await session.list();
  const others = (session.getState().rounds ?? []).map((stored) => stored.header);
  return (
    others.find(
      (other) =>
        // A respondent's sheet is no round to choose between.
        !other.sheet &&
        other.example === header.example &&
        other.year === header.year &&
        isSameMunicipality(other.municipality, header.municipality),
    ) ?? null
  );
}

function isInvitation(error: ShownError): boolean {
  return error.kind === 'other-kind' && error.found === INVITATION_FILE_KIND;
}

function isStorageOut(error: { readonly kind: string }): boolean {
  const out: readonly StoreError['kind'][] = ['storage-blocked', 'storage-failed', 'newer-format'];
  return out.some((kind) => kind === error.kind);
}
