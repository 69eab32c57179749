import { answerPartOf } from '#domain/exchange/answer-part.ts';
import { answersToCodeText } from '#domain/exchange/answers-code.ts';
import { answersToFile } from '#domain/exchange/answers-file.ts';
import { makeCode } from '#domain/exchange/code.ts';
import { inviteRespondent } from '#domain/exchange/invitation.ts';
import { createSheet } from '#domain/exchange/sheet.ts';
import { changeNamingOfAll } from '#domain/group/change-group.ts';
import { addRespondent, changeOwnAnswer, changeOwnNote } from '#domain/group/change-respondent.ts';
import { type Naming, namingOf } from '#domain/group/group-settings.ts';
import { respondentOf } from '#domain/group/read-respondents.ts';
import { dotOf } from '#domain/join/version.ts';
import type { RoundStore } from '#domain/ports.ts';
import { commit } from '#domain/round/commit.ts';
import { roundToFile } from '#domain/round/round-file.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { createSession, type Session } from '#state/session.ts';
import { platformCompressor } from '#storage/deflate.ts';
import { buildRound, commitsBy, level, smallChecklist, smallTexts } from '#tests/support/build-round.ts';
import { countingIds } from '#tests/support/counting-ids.ts';
import { fixedClock } from '#tests/support/fixed-clock.ts';

import {
  type Computer,
  dotsIn,
  everythingIn,
  groupValues,
  type Held,
  read,
  readPart,
  roundOf,
  roundOfGuests,
} from './group-evidence.ts';
import { nameOf, PEOPLE, PERSONAL, SAID_BY_GROUP, type Step, saidBy, wordsOfOthers } from './group-steps.ts';

/** Co-ordinators and respondents at their computers, and an account of every write that was ever made. */
export class Group {
  readonly sessions: Session[] = [];
  readonly sheets: Session[] = [];
  readonly breaches: string[] = [];
  readonly takenOut = new Set<string>();
  readonly mail: string[] = [];
  private readonly files: string[] = [];
  private readonly known = new Map<string, Held>();
  /** Writes that a person has replaced or taken out somewhere. */
  private readonly replaced = new Set<string>();
  private said = 0;

  constructor(
    private readonly computers: readonly [Computer, Computer],
    private readonly naming: Naming,
  ) {}

  static async begin(make: () => Computer, naming: Naming): Promise<Group> {
    const [ours, theirs] = [make(), make()] as const;
    const sheets = PEOPLE.map(() => make());
    const group = new Group([ours, theirs], naming);
    const by = commitsBy('founder');
    let round = buildRound({}, by());
    for (const id of PEOPLE) {
      round = commit(round, by(), addRespondent(id, 'named', { name: nameOf(id), role: id, sectors: ['youth'] }));
    }
    let made = 0;
    const session = (store: RoundStore) =>
      createSession({
        store,
        clock: fixedClock(1_760_000_000_000 + (made % 3) * 1_000),
        ids: countingIds(`t${++made}`),
      });
    const [first, second, third] = [session(ours.tab()), session(ours.tab()), session(theirs.tab())];
    await first.start(round);
    first.change(changeNamingOfAll(round, naming));
    await first.settled();
    // What was decided before anybody was invited isn't taken back afterwards.
    first.close();
    await first.open('round-1');
    await second.open('round-1');
    await third.start(roundOf(first));
    group.sessions.push(first, second, third);
    for (const [i, id] of PEOPLE.entries()) {
      const own = session((sheets[i] as Computer).tab());
      const respondent = respondentOf(roundOf(first), id);
      if (!respondent) throw new Error('Everybody was invited');
      const invitation = inviteRespondent(roundOf(first), respondent);
      const sheet = createSheet(invitation, smallChecklist, { as: 'invited' }, own.stamp());
      if (!sheet.ok) throw new Error(sheet.error.kind);
      await own.start(sheet.value);
      group.sheets.push(own);
    }
    await group.look('begin', null);
    return group;
  }

  dispose(): void {
    for (const one of [...this.sessions, ...this.sheets]) one.dispose();
  }

  async take(step: Step): Promise<void> {
    const actor = 'who' in step && !('at' in step) ? this.sheet(step.who) : this.actorOf(step);
    const before = this.everyDot();
    const group = groupValues(roundOf(actor));
    await this.act(step, actor);
    await this.look(step.do, PERSONAL.has(step.do) ? actor : null, before);
    if (step.do === 'take in' && groupValues(roundOf(actor)) !== group)
      this.breach('taking in changed the group’s values');
  }

  private actorOf(step: Step): Session {
    if ('isSheet' in step && step.isSheet) return this.sheet(step.at);
    return this.coordinator('at' in step ? step.at : 0);
  }

  private async act(step: Step, actor: Session): Promise<void> {
    switch (step.do) {
      case 'answer': {
        const id = PEOPLE[step.who] ?? 'maija';
        const answer = step.some % 5 === 4 ? null : level((step.some % 4) as 0 | 1 | 2 | 3);
        actor.change(
          new Map([...changeOwnAnswer(id, step.what, answer), ...changeOwnNote(id, step.what, this.words(saidBy(id)))]),
        );
        break;
      }
      case 'hand in': {
        const part = answerPartOf(roundOf(this.sheet(step.who)));
        this.mail.push(
          step.asCode
            ? await makeCode('answers', answersToCodeText(part, smallChecklist), platformCompressor)
            : answersToFile(part),
        );
        for (const word of wordsOfOthers(PEOPLE[step.who] ?? '', answersToFile(part))) this.breach(`hands in ${word}`);
        break;
      }
      case 'take in':
        await this.takeIn(actor, step.some);
        break;
      case 'write':
        actor.change(new Map([[valueKey.note(step.what), this.words(SAID_BY_GROUP)]]));
        break;
      case 'type in':
        actor.change(changeOwnAnswer(PEOPLE[step.who] ?? '', step.what, level((step.some % 4) as 0 | 1 | 2 | 3)));
        break;
      case 'undo':
        actor.undo();
        break;
      case 'redo':
        actor.redo();
        break;
      case 'send': {
        const file = roundToFile(roundOf(actor), smallTexts);
        this.files.push(file);
        await this.mustWork('send', this.coordinator(step.to).takeIn(read(file), 'join'));
        break;
      }
      case 'restore': {
        const points = await actor.points();
        const point = points.ok ? points.value.points[step.some % points.value.points.length] : undefined;
        if (point) await this.mustWork('restore', actor.restore(point.id));
        break;
      }
      case 'go back': {
        const file = this.files[step.some % this.files.length];
        if (file) await this.mustWork('go back', actor.takeIn(read(file), 'go-back'));
        break;
      }
      case 'take out':
        // One at most, so that there is still something to lose.
        if (this.takenOut.size > 0) break;
        this.takenOut.add(PEOPLE[step.who] ?? '');
        await this.mustWork('take out', actor.removeRespondent(PEOPLE[step.who] ?? ''));
        break;
      case 'remove and put back':
        await this.removeAndPutBack(actor, step.how);
        break;
      case 'bring in': {
        await this.mustWork('bring in', actor.bringIn(roundOfGuests(), 'Other group'));
      }
    }
  }

  private async removeAndPutBack(actor: Session, how: number): Promise<void> {
    const others = this.sessions.filter((one) => one !== actor);
    await this.mustWork('remove', actor.remove('round-1'));
    await actor.list();
    const [removed] = actor.getState().removed;
    if (how === 0 && removed) {
      await this.mustWork('put back', actor.returnRemoved('round-1', removed.id));
    } else {
      // The other tab of the computer still has it on the screen; on the other computer its file is opened again.
      const tab = others.find((one) => [one, actor].every((each) => this.sessions.indexOf(each) < 2));
      if (tab) {
        const before = dotsIn(roundOf(tab));
        tab.change(new Map([[valueKey.note('a1'), this.words(SAID_BY_GROUP)]]));
        for (const dot of before.keys()) if (!dotsIn(roundOf(tab)).has(dot)) this.replaced.add(dot);
        await tab.settled();
        await tab.storeAgain();
      } else {
        await this.mustWork('open again', actor.takeIn(roundOf(others[how % 2] as Session), 'join'));
        const left = await actor.openPoint('round-1', removed?.id ?? '');
        if (left.ok) await this.mustWork('join what was left', actor.takeIn(left.value, 'join'));
      }
    }
    await this.mustWork('open', actor.open('round-1'));
  }

  private async takeIn(actor: Session, some: number): Promise<void> {
    const texts = this.mail.filter((_, i) => (some + i * 7) % 3 !== 0);
    if (some % 2 === 1) texts.reverse();
    const parts = await Promise.all(texts.map(readPart));
    const done = await actor.takeInAnswers(parts);
    if (!done.ok) return this.breach(`taking in failed: ${JSON.stringify(done.error)}`);
    for (const outcome of done.value) {
      if (outcome.kind === 'refused') {
        if (outcome.refusal.kind !== 'removed-respondent') this.breach(`refused: ${JSON.stringify(outcome.refusal)}`);
        continue;
      }
      const { values } = roundOf(actor).data;
      for (const [key, versions] of outcome.part.data.values) {
        for (const version of versions) {
          const isHeld = values.get(key)?.some((one) => dotOf(one) === dotOf(version));
          if (!isHeld && !this.replaced.has(dotOf(version)))
            this.breach(`handed in and lost: ${key} ${dotOf(version)}`);
        }
      }
    }
  }

  private everyDot(): Map<Session, Map<string, Held>> {
    return new Map([...this.sessions, ...this.sheets].map((one) => [one, dotsIn(roundOf(one))]));
  }

  /** Everywhere: one write is one content, and none goes missing unless a person replaced it. */
  private async look(step: string, person: Session | null, before = this.everyDot()): Promise<void> {
    if (person) this.account(step, person, before, true);
    for (const one of [...this.sessions, ...this.sheets]) await one.settled();
    for (const one of [...this.sessions, ...this.sheets]) {
      if (one.getState().save.kind === 'failed') await one.storeAgain();
      if (one.getState().save.kind === 'failed') this.breach(`${step}: not stored`);
    }
    for (const one of [...this.sessions, ...this.sheets]) this.account(step, one, before, one === person);
    await this.checkKept(step);
  }

  private account(step: string, session: Session, before: Map<Session, Map<string, Held>>, isPerson: boolean): void {
    const now = dotsIn(roundOf(session));
    for (const [dot, held] of now) {
      const known = this.known.get(dot);
      if (known && (known.key !== held.key || known.content !== held.content))
        this.breach(`${step}: two contents of ${dot}`);
      this.known.set(dot, held);
    }
    for (const [dot, { key }] of before.get(session) ?? []) {
      if (now.has(dot) || this.replaced.has(dot)) continue;
      if (isPerson || this.isOfTakenOut(key)) this.replaced.add(dot);
      else this.breach(`${step}: ${key} ${dot} is missing`);
    }
  }

  private isOfTakenOut(key: string): boolean {
    return [...this.takenOut].some((id) => key.startsWith(valueKey.respondent(id)));
  }

  private async checkKept(step: string): Promise<void> {
    for (const [i, computer] of this.computers.entries()) {
      const kept = await everythingIn(computer.space);
      const tabs = this.sessions.filter((_, tab) => (tab < 2 ? 0 : 1) === i);
      const hasHeard = tabs.some((one) =>
        [...this.takenOut].some((id) => roundOf(one).data.removed.has(valueKey.respondent(id))),
      );
      if (hasHeard)
        for (const id of this.takenOut) if (kept.includes(saidBy(id))) this.breach(`${step}: kept of ${id}`);
      if (
        tabs.every((one) => this.naming === 'nameless' && namingOf(roundOf(one)) === 'nameless') &&
        kept.includes(nameOf(''))
      )
        this.breach(`${step}: a name is kept`);
    }
    if (this.naming !== 'nameless') return;
    for (const session of this.sessions) {
      for (const versions of roundOf(session).data.values.values()) {
        for (const { writer, time } of versions)
          if (writer.includes('~') && time !== 0) this.breach(`${step}: a time is kept`);
      }
    }
  }

  private words(marker: string): string {
    this.said += 1;
    return `${marker}${this.said}`;
  }

  private sheet = (i: number): Session => this.sheets[i] as Session;
  private coordinator = (i: number): Session => this.sessions[i] as Session;

  private async mustWork(what: string, done: Promise<{ ok: boolean; error?: unknown }>): Promise<void> {
    const result = await done;
    if (!result.ok) this.breach(`${what} failed: ${JSON.stringify(result.error)}`);
  }

  private breach(what: string): void {
    this.breaches.push(what);
  }
}
