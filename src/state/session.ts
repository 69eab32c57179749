import { createStore, type StoreApi } from 'zustand/vanilla';
import { isSameValue } from '#domain/join/equal.ts';
import { shownValue } from '#domain/join/replica.ts';
import type { Clock, Ids, RoundStore, StoredRound, StoreError } from '#domain/ports.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { type Commit, commit, withLogEntry } from '#domain/round/commit.ts';
import { copyRound } from '#domain/round/copy-round.ts';
import { type JoinRefusal, joinRounds, shownChanges } from '#domain/round/join-rounds.ts';
import type { LogEntry } from '#domain/round/log.ts';
import { restoreRound } from '#domain/round/restore-round.ts';
import type { ArchivedTexts, Round } from '#domain/round/round.ts';
import { editOf, type Undoing } from '#domain/round/undo.ts';
import { createEditHistory } from './edit-history.ts';
import { createSaveQueue } from './save-queue.ts';
import type { SaveState } from './save-state.ts';

export interface SessionState {
  /** Rounds on this computer; null until they have been looked up. */
  readonly rounds: readonly StoredRound[] | null;
  /** Why the rounds could not be looked up. */
  readonly listError: StoreError | null;
  readonly round: Round | null;
  readonly save: SaveState;
  /** When the open round was last saved as a file from this computer, in milliseconds. */
  readonly fileSavedAt: number | null;
  /** How many records of the open round were put aside as unreadable (DA3). */
  readonly aside: number;
  /** Whether this tab has an edit of its own to take back, or one taken back to bring again (DA12). */
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

type RoundChanges = ReadonlyMap<string, unknown>;

/** How a file of a round that is already here is taken in (JN8). */
export type TakeIn = 'join' | 'copy' | 'go-back';

export interface Session extends StoreApi<SessionState> {
  /** A fresh stamp for a commit. The writer is this tab's own (JN1). */
  stamp(): Commit;
  newId(): string;
  /** Today by this computer's clock, `YYYY-MM-DD` in local time. */
  today(): string;
  list(): Promise<void>;
  /** Makes a round that isn't stored yet the open one and stores it. */
  start(round: Round): Promise<Result<null, StoreError>>;
  /**
   * Opens a stored round. The one that is open is stored first and stays open when the other can't be read. While `save`
   * is «failed», ask the user before leaving a round: what could not be stored is left behind.
   */
  open(roundId: string): Promise<Result<null, StoreError>>;
  /** The round as it stands now, on the screen or in storage, without opening it. */
  peek(roundId: string): Promise<Result<Round, StoreError>>;
  /** Writes changes to the open round; the screen has them at once, storage a moment later. Changes that change nothing are passed over. */
  change(changes: RoundChanges, kind?: LogEntry['kind']): void;
  /**
   * Takes this tab's last edit back, or brings it again (DA12). Gives how many values were left alone because another has
   * changed them since, or null when there is nothing to take back.
   */
  undo(): number | null;
  redo(): number | null;
  /** Takes in a round that was read from a file; afterwards it is the open one. On refusal nothing has changed (DA8). */
  takeIn(round: Round, how: TakeIn): Promise<Result<null, JoinRefusal | StoreError>>;
  /** Keeps the words of the edition with the round (DA7). */
  keepTexts(texts: ArchivedTexts): void;
  /** Tries again to store what could not be stored. */
  retrySave(): Promise<void>;
  /** Resolves when everything written so far is stored or has failed. */
  settled(): Promise<void>;
  noteFileSaved(): Promise<void>;
  remove(roundId: string): Promise<Result<null, StoreError>>;
  close(): void;
  /** Stops listening to other tabs. */
  dispose(): void;
}

export interface SessionPorts {
  readonly store: RoundStore;
  readonly clock: Clock;
  readonly ids: Ids;
}

const CLOSED = {
  round: null,
  save: { kind: 'unchanged', at: null },
  fileSavedAt: null,
  aside: 0,
  canUndo: false,
  canRedo: false,
} as const;

/** The one store of the app: the open round and the list of rounds, with the verbs that change them. */
export function createSession({ store, clock, ids }: SessionPorts): Session {
  const api = createStore<SessionState>(() => ({ rounds: null, listError: null, ...CLOSED }));
  const writer = ids.create();
  const history = createEditHistory();
  const stamp = (): Commit => ({ writer, time: clock.now(), logId: ids.create() });

  const queue = createSaveQueue({
    current: () => api.getState().round,
    save: (round, keys) => store.save(round, keys),
    onState: (save) => api.setState({ save }),
    onSaved: (saved) => takeOver(saved),
    now: () => clock.now(),
  });

  /** Brings what storage holds to the screen; edits made meanwhile survive because it is a join. */
  function takeOver(stored: Round): void {
    const { round } = api.getState();
    if (!round || round.header.id !== stored.header.id) return;
    const joined = joinRounds(round, stored);
    if (joined.ok && !isSameContent(round, joined.value)) api.setState({ round: joined.value });
  }

  async function show(round: Round): Promise<void> {
    const listed = await store.list();
    const entry = listed.ok ? listed.value.find((one) => one.header.id === round.header.id) : undefined;
    api.setState({
      ...CLOSED,
      round,
      save: { kind: 'unchanged', at: entry?.storedAt ?? null },
      fileSavedAt: entry?.fileSavedAt ?? null,
      aside: entry?.aside ?? 0,
    });
  }

  function put(round: Round, changes: RoundChanges, kind: LogEntry['kind']): void {
    api.setState({
      round: commit(round, stamp(), changes, kind),
      canUndo: history.canUndo(),
      canRedo: history.canRedo(),
    });
    queue.add(changes.keys());
  }

  function turnBack(turn: (round: Round) => Undoing | null): number | null {
    const { round } = api.getState();
    const turned = round && turn(round);
    if (!round || !turned) return null;
    put(round, turned.changes, 'edit');
    return turned.skipped.length;
  }

  async function list(): Promise<void> {
    const listed = await store.list();
    api.setState(listed.ok ? { rounds: listed.value, listError: null } : { rounds: [], listError: listed.error });
  }

  async function start(round: Round): Promise<Result<null, StoreError>> {
    await queue.settled();
    queue.forget();
    history.clear();
    api.setState({ ...CLOSED, round });
    queue.addAll();
    await queue.settled();
    // A list that has been shown must not go on without the round.
    if (api.getState().rounds !== null) await list();
    const { save } = api.getState();
    return save.kind === 'failed' ? err(save.error) : ok(null);
  }

  async function takeIn(round: Round, how: TakeIn): Promise<Result<null, JoinRefusal | StoreError>> {
    if (how === 'copy') return start(copyRound(round, ids.create()));
    await queue.settled();
    const here = await store.open(round.header.id);
    if (!here.ok) return here.error.kind === 'not-found' ? start(round) : err(here.error);
    const { round: open } = api.getState();
    // What is on the screen may be newer than what could be stored.
    const now = open?.header.id === round.header.id ? joinRounds(open, here.value) : ok(here.value);
    if (!now.ok) return err(now.error);
    const taken = how === 'join' ? joinNoted(now.value, round) : restoreRound(now.value, round, stamp());
    if (!taken.ok) return err(taken.error);
    const { fileSavedAt } = api.getState();
    const started = await start(taken.value);
    if (open?.header.id === round.header.id) api.setState({ fileSavedAt });
    return started;
  }

  function joinNoted(now: Round, other: Round): Result<Round, JoinRefusal> {
    const joined = joinRounds(now, other);
    if (!joined.ok) return joined;
    const changes = new Map(shownChanges(now, joined.value).map(({ key, after }) => [key, after]));
    return changes.size === 0 ? joined : ok(withLogEntry(joined.value, stamp(), changes, 'join'));
  }

  const stopWatching = store.watch((roundId) => {
    if (api.getState().round?.header.id !== roundId) return;
    void store.open(roundId).then((stored) => {
      if (stored.ok) takeOver(stored.value);
    });
  });

  return Object.assign(api, {
    stamp,
    newId: () => ids.create(),
    today: () => localDate(clock.now()),
    list,
    start,
    async open(roundId: string) {
      if (api.getState().round?.header.id === roundId) return ok(null);
      await queue.settled();
      const opened = await store.open(roundId);
      if (!opened.ok) return err(opened.error);
      queue.forget();
      history.clear();
      await show(opened.value);
      return ok(null);
    },
    async peek(roundId: string) {
      const { round } = api.getState();
      return round?.header.id === roundId ? ok(round) : store.open(roundId);
    },
    change(changes: RoundChanges, kind: LogEntry['kind'] = 'edit') {
      const { round } = api.getState();
      if (!round) return;
      if (!changesAnything(round, changes)) return;
      const edit = editOf(round, changes);
      if (edit.size > 0) history.add(edit);
      put(round, changes, kind);
    },
    undo: () => turnBack(history.undo),
    redo: () => turnBack(history.redo),
    takeIn,
    keepTexts(texts: ArchivedTexts) {
      const { round } = api.getState();
      if (!round || round.texts) return;
      api.setState({ round: { ...round, texts } });
      queue.add([]);
    },
    retrySave: () => queue.retry(),
    settled: () => queue.settled(),
    async noteFileSaved() {
      const { round } = api.getState();
      if (!round) return;
      const at = clock.now();
      await store.noteFileSaved(round.header.id, at);
      api.setState({ fileSavedAt: at });
    },
    async remove(roundId: string) {
      const isOpen = api.getState().round?.header.id === roundId;
      if (isOpen) await queue.settled();
      const removed = await store.remove(roundId);
      // A round that could not be removed stays open, so that the failure can be told where it was asked for.
      if (isOpen && removed.ok) api.setState(CLOSED);
      return removed;
    },
    close: () => api.setState(CLOSED),
    dispose: stopWatching,
  });
}

function changesAnything(round: Round, changes: RoundChanges): boolean {
  return [...changes].some(
    ([key, value]) => (round.data.values.get(key)?.length ?? 0) > 1 || !isSameValue(shownValue(round.data, key), value),
  );
}

function isSameContent(a: Round, b: Round): boolean {
  return (
    a.data.values.size === b.data.values.size &&
    a.log.size === b.log.size &&
    [...b.data.values].every(([key, versions]) => isSameValue(a.data.values.get(key), versions)) &&
    [...b.data.seen].every(([writer, n]) => a.data.seen.get(writer) === n)
  );
}

function localDate(milliseconds: number): string {
  const date = new Date(milliseconds);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
