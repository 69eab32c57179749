import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistItem } from '#domain/checklist/checklist.ts';
import { isStatutory } from '#domain/checklist/items-in-scope.ts';
import { agreeInMeeting, carryOver } from '#domain/group/change-meeting.ts';
import type { AgreedAnswer, Answer } from '#domain/round/answer.ts';
import type { Meeting } from '#domain/round/meeting-values.ts';
import { agreedAnswerOf } from '#domain/round/read-answers.ts';
import { placeOfRound } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { agreedWords } from '#parts/answer-words.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { answerOf, type Choice, choiceOf } from '../answer-choice.ts';
import { useChecklistTexts, useRound } from '../hooks.ts';
import { useServices } from '../services.ts';
import { useIsClosed } from '../use-is-closed.ts';
import { useWrite } from '../use-write.ts';

export interface Agreement {
  readonly agreed: AgreedAnswer | null;
  /** What is shown as chosen: the agreed answer, or «not applicable» that still waits for its reason. */
  readonly shown: Choice | null;
  readonly statutory: boolean;
  /** «Not applicable» keeps its reason with the answer; the group sees one reason. */
  readonly reason: string;
  choose(choice: Choice): void;
  give(answer: Answer): void;
  /** False where there is nothing yet to keep it with: it goes along with the answer when one is chosen. */
  giveReason(text: string): boolean;
  giveDissent(text: string): boolean;
  clear(): void;
  /** Leaves the item for the next meeting. */
  carry(): void;
}

interface Pending {
  readonly reason?: string;
  readonly dissent?: string;
  readonly awaitsReason?: boolean;
}

/** The agreed answer of an item with what can be done to it; in a meeting, its outcome goes along (GR7). */
export function useAgreement(item: ChecklistItem, meeting: (Meeting & { readonly id: string }) | null): Agreement {
  const { session } = useServices();
  const { t } = useTranslation('agree');
  const { scale } = useChecklistTexts();
  const announce = useAnnounce();
  const write = useWrite();
  const round = useRound();
  const [pending, setPending] = useState<Pending>({});
  const isClosed = useIsClosed();
  const agreed = agreedAnswerOf(round, item.id);
  const statutory = isStatutory(item, placeOfRound(round));
  const reason = reasonOf(agreed);

  const save = (answer: Answer, texts: Pick<AgreedAnswer, 'reason' | 'dissent'>) => {
    const kept: AgreedAnswer = {
      answer: answer.kind === 'not-applicable' ? { kind: 'not-applicable', reason: texts.reason } : answer,
      reason: answer.kind === 'not-applicable' ? '' : texts.reason,
      dissent: texts.dissent,
      date: meeting?.date ?? session.today(),
    };
    return meeting ? agreeInMeeting(meeting.id, item.id, kept, kept.date) : new Map([[valueKey.agreed(item.id), kept]]);
  };
  const give = (answer: Answer) => {
    write((now) => {
      const old = agreedAnswerOf(now, item.id);
      return save(answer, {
        reason: pending.reason ?? reasonOf(old),
        dissent: pending.dissent ?? old?.dissent ?? '',
      });
    });
    setPending({});
    announce(t('announce.agreed', { code: item.code, answer: agreedWords(answer, scale) }));
  };
  const giveText = (part: 'reason' | 'dissent', text: string): boolean => {
    const now = session.getState().round;
    const old = now && agreedAnswerOf(now, item.id);
    if (part === 'reason' && pending.awaitsReason) {
      if (text.trim() === '') return false;
      write(() => save({ kind: 'not-applicable', reason: text }, { reason: text, dissent: pending.dissent ?? '' }));
      setPending({});
      announce(t('announce.agreed', { code: item.code, answer: scale.notApplicable.label }));
      return true;
    }
    // «Not applicable» without a reason is no answer (AN1): the old one stays.
    const isLastReason = part === 'reason' && old?.answer.kind === 'not-applicable' && text.trim() === '';
    if (!old || isLastReason) {
      setPending({ ...pending, [part]: text });
      return false;
    }
    write(() => save(old.answer, { reason: reasonOf(old), dissent: old.dissent, [part]: text }));
    return true;
  };
  return {
    agreed,
    shown: pending.awaitsReason ? 'not-applicable' : agreed && choiceOf(agreed.answer),
    statutory,
    reason,
    choose(choice) {
      // A key press comes past the disabled fields.
      if (isClosed) return;
      const answer = answerOf(choice);
      if (answer) return give(answer);
      if (statutory || agreed?.answer.kind === 'not-applicable') return;
      const known = (pending.reason ?? reason).trim();
      if (known !== '') return give({ kind: 'not-applicable', reason: known });
      setPending({ ...pending, awaitsReason: true });
      announce(t('announce.reasonNeeded'));
    },
    give,
    giveReason: (text) => giveText('reason', text),
    giveDissent: (text) => giveText('dissent', text),
    clear() {
      setPending({});
      write(
        () =>
          new Map([
            [valueKey.agreed(item.id), null],
            ...(meeting ? ([[valueKey.meetingOutcome(meeting.id, item.id), null]] as const) : []),
          ]),
      );
      announce(t('announce.cleared', { code: item.code }));
    },
    carry() {
      if (!meeting || isClosed) return;
      write(() => carryOver(meeting.id, item.id));
      announce(t('announce.carried', { code: item.code }));
    },
  };
}

function reasonOf(agreed: AgreedAnswer | null): string {
  if (!agreed) return '';
  return agreed.answer.kind === 'not-applicable' ? agreed.answer.reason : agreed.reason;
}
